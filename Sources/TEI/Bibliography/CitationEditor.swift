/// The editor's name in the title of a citation: `Treaties and Acts. Edited by A. Reed`, `General ed. A. Reed, Resolutions`.
struct CitationEditor {
  /// The title without the editor.
  let title: String
  let editor: String

  /// `nil` where the title names no editor.
  init?(_ title: String) {
    let words = title.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      let folded = word.lowercased().filter { $0.isLetter }
      let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
      let isVerb = Self.verbs.contains(folded) && Self.links.contains(next)
      let isShort = Self.short.contains(folded) && word.hasSuffix(".")
      guard isVerb || isShort else { continue }
      let rest = words[(index + (isVerb ? 2 : Self.links.contains(next) ? 2 : 1))...].joined(separator: " ")
      if index <= 1, words[..<index].allSatisfy({ Self.before.contains($0.lowercased()) }) {
        // The name stands first, and a comma before the title.
        guard let comma = rest.firstIndex(of: ",") else { return nil }
        editor = Self.trimmed(rest[..<comma])
        self.title = Self.trimmed(rest[rest.index(after: comma)...])
      } else {
        editor = Self.trimmed(rest[...])
        self.title = Self.trimmed(words[..<index].joined(separator: " ")[...])
      }
      guard !editor.isEmpty, !self.title.isEmpty, editor.count <= 60, editor.first?.isUppercase == true else {
        return nil
      }
      return
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, " ,.;:(".contains(first) { text.removeFirst() }
    while let last = text.last, " ,;:(".contains(last) || last == "." && text.dropLast().last?.isLowercase == true {
      text.removeLast()
    }
    return String(text)
  }

  private static let verbs: Set<String> = ["edited", "herausgegeben", "hrsg", "hg", "édité", "publié", "editado"]
  private static let links: Set<String> = ["by", "von", "par", "por", "v."]
  private static let short: Set<String> = ["ed", "hrsg", "hg", "éd"]
  private static let before: Set<String> = ["general", "gen."]
}
