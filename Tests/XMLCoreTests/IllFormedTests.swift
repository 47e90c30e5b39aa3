import Diagnostics
import Testing
import XMLCore

@Suite("Documents that are not well formed")
struct IllFormedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var code: String
    var xml: String
    var message: String
    init(_ code: String, _ xml: String, _ message: String = "") {
      (self.code, self.xml, self.message) = (code, xml, message)
    }
    var testDescription: String { "\(code): \(xml.debugDescription)" }
  }

  @Test(
    "the first error has a code of its own, our words and its exact place",
    arguments: [
      Case("empty", "‸", "the document is empty"),
      Case("tag-mismatch", "<a>\n <b>é‸</c></a>", "`b` was opened in line 2 but `c` is closed here"),
      Case("tag-mismatch", "<a><b>日本‸</a>", "`b` was opened in line 1 but `a` is closed here"),
      Case("tag-not-closed", "<a>\n<b>ü\n‸", "`b` was opened in line 2 and is never closed"),
      Case("content-after-end", "<a/>\n‸<b/>"),
      Case("content-after-end", "<a/>\n‸x"),
      Case("name-expected", "<a>é <‸ b</a>"),
      Case("name-expected", "<a>R&‸ D</a>"),
      Case("ampersand", "<a>ä&amp‸ b</a>", "an entity reference has no `;`"),
      Case("unknown-entity", "<a>ä&nbsp;‸</a>", "the entity `&nbsp;` is not declared"),
      Case("attribute-twice", "<a>é\n‸<b n='1' n='2'/></a>", "the attribute `n` stands twice in one tag"),
      Case("attribute-unquoted", "<a é=‸1/>", "an attribute's value must stand in quotation marks"),
      Case("attribute-without-value", "<a é‸/>", "the attribute `é` has no value"),
      Case("less-than-in-attribute", "<a n='é‸<'/>", "`<` stands in an attribute's value"),
      Case("forbidden-character", "<a>é‸\u{1}</a>"),
      Case("forbidden-character", "<a>é\n日‸\u{FFFE}</a>"),
      Case("forbidden-character", "<a>&#0;‸</a>"),
      Case("forbidden-character", "<a n='é‸\u{8}'/>"),
      Case("unknown-prefix", "<a>é‸<x:b/></a>", "the namespace prefix `x` is not declared"),
    ])
  func firstError(_ test: Case) throws {
    let marked = Marked(test.xml)
    let first = try #require(errors(in: marked.bytes).first)
    #expect(first.code == "xml.\(test.code)")
    #expect([first.lineAndColumn] == marked.places)
    #expect(first.place?.file == "test.xml")
    #expect(first.severity == .error)
    if !test.message.isEmpty { #expect(first.message == test.message) }
  }

  @Test("a byte order mark does not move the places of the first line")
  func byteOrderMark() throws {
    let marked = Marked("<a>ä‸</b>")
    let first = try #require(errors(in: [0xEF, 0xBB, 0xBF] + marked.bytes).first)
    #expect([first.lineAndColumn] == marked.places)
  }

  @Test("lines end at CR LF and at a lone CR, too", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(_ lineBreak: String) throws {
    let first = try #require(errors(in: Array("<a>\(lineBreak)é\(lineBreak)x</b>".utf8)).first)
    #expect(first.lineAndColumn == "3:2")
  }

  @Test("a place far into a big document is exact, in the line and in the column")
  func farPlace() throws {
    let lines = String(repeating: "<p n='ä'>日本語 text</p>\n", count: 70_000)
    let first = try #require(errors(in: Array("<a>\(lines)<p>éé</q></a>".utf8)).first)
    #expect(first.lineAndColumn == "70001:6")
  }

  @Test("a place in a very long line is exact")
  func farColumn() throws {
    let text = String(repeating: "ä", count: 300_000)
    let first = try #require(errors(in: Array("<a>\(text)</b>".utf8)).first)
    #expect(first.lineAndColumn == "1:300004")
  }

  @Test("an unknown prefix of an attribute is an error at its tag")
  func attributePrefix() throws {
    let marked = Marked("<a>\n  ‸<b x:n='1'/></a>")
    let first = try #require(errors(in: marked.bytes).first)
    #expect(first.code.hasPrefix("xml."))
    #expect(first.message.contains("x"))
    #expect([first.lineAndColumn] == marked.places)
  }

  @Test("an error in an entity's text is told at the reference, not at an offset of the entity")
  func errorInEntity() throws {
    let xml = "<!DOCTYPE a [\n<!ENTITY e \"one <b>two\">\n]>\n<a>\n  text &e;\n</a>"
    let first = try #require(errors(in: Array(xml.utf8)).first)
    #expect(first.place?.line == 5)
  }

  @Test("bytes that are no UTF-8 are an error at the first of them")
  func notUTF8() throws {
    let bytes = Array("<a>\nGr".utf8) + [0xFC] + Array("n</a>".utf8)
    let first = try #require(errors(in: bytes).first)
    #expect(first.code == "xml.encoding")
    #expect(first.lineAndColumn == "2:3")
    #expect(first.help == "save the file as UTF-8, or name its encoding in the first line")
  }

  @Test("an unknown encoding is an error that names it")
  func unknownEncoding() throws {
    let first = try #require(errors(in: Array("<?xml version='1.0' encoding='klingon'?><a/>".utf8)).first)
    #expect(first.code == "xml.unknown-encoding")
    #expect(first.message == "the encoding `klingon` is not known")
  }

  @Test("an error in a UTF-16 or Latin-1 document has its line", arguments: ["UTF-16", "ISO-8859-1"])
  func recodedLines(encoding: String) throws {
    let text = "<?xml version='1.0' encoding='\(encoding)'?>\n<a>é\né<b></a>"
    let bytes: [UInt8] =
      encoding == "UTF-16"
      ? [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      : text.unicodeScalars.map { UInt8($0.value) }
    let first = try #require(errors(in: bytes).first)
    #expect(first.code == "xml.tag-mismatch")
    #expect(first.place?.line == 3)
  }

  @Test("messages begin in lower case and have no full stop, also where they are libxml2's own")
  func manner() {
    for xml in ["<a><!-- -- --></a>", "<a>]]></a>", "<a><?xml ?></a>", "<!DOCTYPE a [<!ELEMENT>]><a/>", "<a", "<"] {
      let found = errors(in: Array(xml.utf8))
      #expect(!found.isEmpty, "\(xml)")
      for diagnostic in found {
        #expect(diagnostic.message.first?.isUppercase == false, "\(diagnostic.message)")
        #expect(diagnostic.message.last != "." && diagnostic.message.last?.isNewline == false)
        #expect(diagnostic.code.hasPrefix("xml."))
      }
    }
  }

  @Test("the SAX parser finds the same errors as the tree's", arguments: ["<a><b></a>", "<a>\u{1}</a>", "<a/>x", ""])
  func sameInSAX(xml: String) {
    let bytes = Array(xml.utf8)
    #expect(SAXParser().parse(bytes, file: "test.xml", into: SAXReceiver()) == errors(in: bytes))
  }
}
