import Testing
import XMLCore

@Suite("XMLWriter")
struct XMLWriterTests {
  private func written(_ body: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("writes tags, empty elements, instructions and indentation, and nothing else")
  func shape() {
    let xml = written { writer in
      writer.declaration()
      writer.processingInstruction("p", "q='1'")
      writer.start("a", ["n": "1", "none": nil, "m": ""])
      writer.line(1)
      writer.element("b")
      writer.element("c", [:], "")
      writer.element("d", ["x": "y"], "text")
      writer.fragment(Array("<e/>".utf8))
      writer.line()
      writer.end("a")
    }
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?p q='1'?><a n="1" m="">
          <b/><c/><d x="y">text</d><e/>
        </a>
        """)
  }

  @Test("adds attributes to the tag just written")
  func laterAttributes() {
    let xml = written { writer in
      writer.start("a", ["n": "1"])
      writer.attribute("m", "2")
      writer.end("a")
    }
    #expect(xml == #"<a n="1" m="2"/>"#)
  }

  static let texts = [
    "", "plain", "<>&\"'", "]]>", "&amp;", "a\nb", "a\rb", "a\r\nb", "\ta\t", " a ", "é 日本 😀", "\u{85}\u{2028}",
    "\u{A0}", "\u{FEFF}x", "--", "?>", "e\u{301}", "\n", "\u{10FFFF}",
  ]

  @Test("a text comes back from the parser as it was, in an element and in an attribute", arguments: texts)
  func roundTrip(text: String) throws {
    let xml = written { $0.element("a", ["n": text], text) }
    let root = try #require(try document(xml).root)
    #expect(Array(root.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(root["n"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("a text written as a slice of bytes is the same as one written as a string", arguments: texts)
  func slices(text: String) {
    let bytes = Array("[\(text)]".utf8)
    #expect(
      written { $0.text(bytes[1..<bytes.count - 1]) } == written { $0.text(text) })
  }

  @Test("escapes what must be escaped and nothing else")
  func escapes() {
    let xml = written { $0.element("a", ["n": "<>&\"'é\t\n\r"], "<>&\"'é\t\n\r") }
    #expect(xml == "<a n=\"&lt;>&amp;&quot;'é&#9;&#10;&#13;\">&lt;&gt;&amp;\"'é\t\n&#13;</a>")
  }
}
