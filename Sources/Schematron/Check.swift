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

  init(_ element: Node, _ namespaces: [String: String]) throws(Diagnostic) {
    guard let test = element["test"] else {
      throw Diagnostic(
        .fatal, "schematron.test", "`\(element.name)` needs a `test`", at: element.place)
    }
    self.test = try XPath(test, namespaces, in: element)
    trigger = element.name == "report"
    identifier = element["id"] ?? element.name
    severity =
      switch element["role"] {
      case "warning", "warn": .warning
      case "information", "info": .note
      default: .error
      }
    message = try Self.pieces(of: element, namespaces)
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
    of element: Node, _ namespaces: [String: String]
  ) throws(Diagnostic) -> [Piece] {
    var pieces: [Piece] = []
    for child in element.children {
      switch (child.kind, child.name) {
      case (.text, _): pieces.append(.text(child.text))
      case (.element, "value-of"):
        pieces.append(.value(try XPath(child["select"] ?? ".", namespaces, in: child)))
      case (.element, "name"):
        pieces.append(.value(try XPath("name(\(child["path"] ?? "."))", namespaces, in: child)))
      case (.element, _): pieces += try Self.pieces(of: child, namespaces)
      default: break
      }
    }
    return pieces
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
