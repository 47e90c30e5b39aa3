/// A code, or the beginning of several: `relaxng.unexpected-attribute`, `relaxng.*`.
struct CodePattern: Sendable, Hashable {
  let text: String

  init(_ text: some StringProtocol) { self.text = String(text) }

  func matches(_ code: String) -> Bool { text.hasSuffix("*") ? code.hasPrefix(text.dropLast()) : code == text }

  /// What is not well formed, or not there, stays so.
  static func canBeChanged(_ code: String) -> Bool {
    code == "xml.duplicate-id" || !code.hasPrefix("xml.") && !code.hasPrefix("file.")
  }
}
