import Diagnostics
import Foundation
import XMLCore

/// A page taken apart by hand, as far as tests need it.
struct HTMLPage {
  let html: String
  /// The text between the tags, that of `style` and `script` left out, references replaced.
  let text: String
  private let tags: [Substring]

  init(_ bytes: [UInt8]) throws {
    html = String(decoding: bytes, as: UTF8.self)
    var text = ""
    var tags: [Substring] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[open...close]
      tags.append(tag)
      rest = rest[rest.index(after: close)...]
      for unread in ["style", "script"] where tag.hasPrefix("<\(unread)") {
        if let end = rest.firstRange(of: "</\(unread)>") { rest = rest[end.lowerBound...] }
      }
      if !Self.inline.contains(where: { tag.hasPrefix("<\($0)") || tag.hasPrefix("</\($0)") }) { text += " " }
    }
    self.text = (text + rest).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
    self.tags = tags
  }

  private static let inline = [
    "span", "a ", "a>", "em", "i>", "i ", "b>", "b ", "time", "q>", "q ", "small", "sup", "cite", "abbr", "wbr",
  ]

  /// What the links within the page point to, as a browser reads it.
  var linkTargets: [String] {
    values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()).removingPercentEncoding ?? $0 }
  }

  /// The values of an attribute in the order of the page.
  func values(of attribute: String) -> [String] {
    tags.compactMap { tag in
      guard let start = tag.firstRange(of: " \(attribute)=\"")?.upperBound else { return nil }
      return tag[start...].prefix { $0 != "\"" }.replacing("&amp;", with: "&")
    }.map(String.init)
  }

  func count(_ part: String) -> Int { html.ranges(of: part).count }
}
