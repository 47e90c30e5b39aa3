internal import Diagnostics
internal import XMLCore

/// Elements that the stylesheets have no template for. Their content is rendered, and each kind is told once.
enum UnknownElements {
  /// The beginning of the message that a stylesheet gives for each of them.
  private static let mark = "unknown-element "

  /// The stylesheet's messages with one warning for each kind of unknown element in place of a message for each element.
  static func counted(in messages: [Diagnostic], of document: Document) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    let others = messages.filter { message in
      guard message.code == "xslt.message", message.message.hasPrefix(mark) else { return true }
      counts[String(message.message.dropFirst(mark.count)), default: 0] += 1
      return false
    }
    guard !counts.isEmpty else { return messages }
    let warnings = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
      Diagnostic(
        .warning, "render.unknown-element",
        "`\(name)` has no template and was rendered as its content, \(count) time\(count == 1 ? "" : "s")",
        at: document.file.map { Place(file: $0) },
        help: "write a template for it in a stylesheet of your own that imports the built-in one (--stylesheet)")
    }
    return others + warnings
  }
}
