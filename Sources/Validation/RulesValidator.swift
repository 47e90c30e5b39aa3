public import Diagnostics
internal import Schematron
public import XMLCore

/// A set of Schematron rules, in a file of their own or inside a RELAX NG schema.
public struct RulesValidator: DocumentValidator {
  public let name: String
  private let schema: SchematronSchema

  public init(_ bytes: [UInt8], name: String) throws(XMLFailure) {
    self.name = name
    schema = try SchematronSchema(parsing: bytes, file: name)
  }

  /// What is to be said of rules that are not run; `nil` where all are.
  public var remark: Diagnostic? {
    guard !schema.skipped.isEmpty else { return nil }
    let (count, all) = (schema.skipped.count, schema.assertionCount)
    var notes = schema.skipped.prefix(3).map { Diagnostic.Note($0.reason, at: $0.place) }
    if count > notes.count { notes.append(.init("and \(count - notes.count) more")) }
    return Diagnostic(
      .warning, "schema.rules-not-run",
      "\(count) of \(all) rules in `\(name)` \(count == 1 ? "is" : "are") not run, for want of XPath 2.0",
      notes: notes)
  }

  public func validate(_ document: UnparsedDocument) -> [Diagnostic] {
    do {
      return try schema.validate(try document.tree())
    } catch let error as XMLFailure {
      return error.diagnostics
    } catch let error as Diagnostic {
      return [error]
    } catch {
      return []
    }
  }
}
