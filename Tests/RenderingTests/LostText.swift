import Diagnostics
import TestSupport
import XMLCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The pieces of a document's text that are not in `shown`, white space aside.
///
/// - Parameter except: an XPath condition for text that a rendering leaves out on purpose.
func lostText(of document: Document, in shown: String, except: String = "false()") throws -> [String] {
  guard let root = document.root else { return [] }
  let path = try XPath(
    "(//t:text | //t:sourceDoc)[not(ancestor::t:text)]//text()[normalize-space()][not(\(except))][not(ancestor::e:egXML)]",
    namespaces: ["t": "http://www.tei-c.org/ns/1.0", "e": "http://www.tei-c.org/ns/Examples"])
  let whole = withoutSpace(shown)
  return try path.nodes(at: root).map(\.text).filter { !contains(whole, withoutSpace($0)) }
}

/// The text as a C string: looking for some ten thousand pieces is left to the C library.
private func withoutSpace(_ text: String) -> [CChar] {
  text.utf8.filter { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 }.map { CChar(bitPattern: $0) } + [0]
}

private func contains(_ whole: [CChar], _ part: [CChar]) -> Bool { strstr(whole, part) != nil }

extension HTMLPage {
  /// What is wrong with the page's identifiers and with the links within it.
  var brokenIdentifiersAndLinks: [String] {
    let identifiers = values(of: "id")
    let known = Set(identifiers)
    var seen: Set<String> = []
    let repeated = identifiers.filter { !seen.insert($0).inserted }
    var references = linkTargets
    for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
      for value in values(of: attribute) { references += value.split(separator: " ").map(String.init) }
    }
    return repeated + references.filter { !known.contains($0) }
  }
}
