public import Diagnostics

/// Validates documents one after the other, each against the schemas that it names or that the user named.
public final class DocumentJudge {
  private let choice: SchemaChoice
  private let fixed: Validator?
  private var rules: [SchemaSource: Result<any DocumentValidator, SchemaLibrary.Failure>] = [:]
  private var editionValidator: Validator?

  public init(_ choice: SchemaChoice) {
    self.choice = choice
    fixed = if case .fixed(let set) = choice { set.makeValidator() } else { nil }
  }

  /// What is wrong in a document; one whose schemas are not to be had gets a finding for each of them.
  public func judge(_ document: UnparsedDocument) -> [Diagnostic] {
    guard case .byDocument(let finder, let library) = choice else {
      return fixed?.validate(document) ?? []
    }
    let associations = DocumentProlog(document.bytes, file: document.file).associations
    guard !associations.isEmpty else { return judgeAsEdition(document, library) }
    var found: [Diagnostic] = []
    var validators: [any DocumentValidator] = []
    var absent: Set<String> = []
    for association in associations where !absent.contains(association.href) {
      do throws(SchemaLibrary.Failure) {
        let validator = try validator(for: association, document, finder, library)
        validators.append(validator)
        if var remark = (validator as? RulesValidator)?.remark {
          remark.place = association.place
          found.append(remark)
        }
      } catch {
        found += error.diagnostics
        // A grammar often holds the rules as well, and is named for both.
        absent.insert(association.href)
      }
    }
    return found + Validator(validators).validate(document)
  }

  /// Nothing is named: the tool's own schema for editions.
  private func judgeAsEdition(_ document: UnparsedDocument, _ library: SchemaLibrary) -> [Diagnostic] {
    do throws(SchemaLibrary.Failure) {
      if editionValidator == nil { editionValidator = try library.editionSet().makeValidator() }
      return editionValidator?.validate(document) ?? []
    } catch {
      return error.diagnostics
    }
  }

  private func validator(
    for association: SchemaAssociation, _ document: UnparsedDocument, _ finder: SchemaFinder, _ library: SchemaLibrary
  ) throws(SchemaLibrary.Failure) -> any DocumentValidator {
    let source = finder.find(association, for: document.file)
    if case .refused(let reason) = source { throw SchemaLibrary.Failure(diagnostics: [reason]) }
    do throws(SchemaLibrary.Failure) {
      var kind = association.kind
      if kind == .unknown { kind = SchemaKind(content: try library.bytes(of: source)) }
      switch kind {
      case .relaxng: return try library.grammar(source)
      case .schematron, .xsd, .dtd: return try cached(source, kind, association, library)
      case .nvdl, .unknown:
        throw SchemaLibrary.Failure(diagnostics: [
          Diagnostic(
            .warning, "schema.not-run", "the schema `\(association.href)` was not run: its language is \(kind.title)",
            at: association.place)
        ])
      }
    } catch {
      throw SchemaLibrary.Failure(diagnostics: error.diagnostics.prefix(1).map { reason(association, $0) })
    }
  }

  /// What is not shared by threads is kept by each.
  private func cached(
    _ source: SchemaSource, _ kind: SchemaKind, _ association: SchemaAssociation, _ library: SchemaLibrary
  ) throws(SchemaLibrary.Failure) -> any DocumentValidator {
    if let known = rules[source] { return try known.get() }
    let made: Result<any DocumentValidator, SchemaLibrary.Failure>
    do {
      let bytes = try library.bytes(of: source)
      let validator: any DocumentValidator =
        switch kind {
        case .xsd: try TreeSchemaValidator(xsd: bytes, source: source)
        case .dtd: try TreeSchemaValidator(dtd: bytes, source: source)
        default: try RulesValidator(bytes, name: source.name)
        }
      made = .success(validator)
    } catch let error as any DiagnosticError {
      made = .failure(SchemaLibrary.Failure(diagnostics: error.diagnostics))
    } catch {
      made = .failure(SchemaLibrary.Failure(diagnostics: []))
    }
    rules[source] = made
    return try made.get()
  }

  /// That a schema cannot be used, told where the document names it.
  ///
  /// Its own words are left to a note, which has no excerpt: a document may name a file that is no schema, and what
  /// stands in that is not for the log.
  private func reason(_ association: SchemaAssociation, _ problem: Diagnostic) -> Diagnostic {
    if problem.code == "schema.not-run" { return problem }
    // Rules in another query language are no mistake of the document.
    if problem.code.hasPrefix("schematron.") {
      return Diagnostic(
        .warning, "schema.rules-not-run", "the rules `\(association.href)` were not run: \(problem.message)",
        at: association.place, help: problem.help)
    }
    return Diagnostic(
      .error, "schema.unusable", "the schema `\(association.href)` cannot be used", at: association.place,
      notes: [.init(problem.message, at: problem.place)], help: problem.help)
  }
}

@available(*, unavailable)
extension DocumentJudge: Sendable {}
