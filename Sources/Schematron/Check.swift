internal import Diagnostics
internal import XMLCore

/// An `assert` or a `report`: a test and the message for when it fails, or holds.
struct Check {
  let identifier: String
  private let test: XPath
  /// The value of the test that calls for the message: false for an assertion, true for a report.
  private let trigger: Bool
  private let severity: Severity
  private let message: [Piece]

  private enum Piece {
    case text(String)
    case value(XPath)
  }

  /// - Parameter outer: the identifier of the rule or pattern around it, for one that has none.
  init(_ element: Node, outer: String?, _ reader: inout RuleReader) throws(Diagnostic) {
    guard let test = element["test"] else {
      throw Diagnostic(
        .fatal, "schematron.test", "`\(element.name)` needs a `test`", at: element.place)
    }
    self.test = try reader.expression(test, in: element)
    trigger = element.name == "report"
    identifier = element["id"] ?? outer ?? element.name
    severity =
      switch element["role"] {
      case "warning", "warn", "nonfatal": .warning
      case "information", "info": .note
      default: .error
      }
    message = try Self.pieces(of: element, &reader)
  }

  func diagnostic(at node: Node, _ values: [String: XPathValue]) throws(Diagnostic) -> Diagnostic? {
    guard try test.value(at: node, variables: values).boolean == trigger else { return nil }
    var text = ""
    for piece in message {
      switch piece {
      case .text(let words): text += words
      case .value(let path): text += try path.value(at: node, variables: values).string
      }
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Diagnostic(severity, "rule.\(identifier)", words, at: node.place)
  }

  private static func pieces(
    of element: Node, _ reader: inout RuleReader
  ) throws(Diagnostic) -> [Piece] {
    var pieces: [Piece] = []
    for child in element.children {
      switch (child.kind, child.name) {
      case (.text, _): pieces.append(.text(child.text))
      case (.element, "value-of"):
        pieces.append(try Self.value(child["select"] ?? ".", child, &reader))
      case (.element, "name"):
        pieces.append(try Self.value("name(\(child["path"] ?? "."))", child, &reader))
      case (.element, _): pieces += try Self.pieces(of: child, &reader)
      default: break
      }
    }
    return pieces
  }

  /// A value in a message; one that cannot be computed is no reason to leave out the assertion.
  private static func value(
    _ expression: String, _ element: Node, _ reader: inout RuleReader
  ) throws(Diagnostic) -> Piece {
    do throws(Diagnostic) {
      return .value(try reader.expression(expression, in: element))
    } catch {
      guard reader.isLater else { throw error }
      return .text("…")
    }
  }
}

extension String {
  func trimmingWhiteSpace() -> String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
