import Diagnostics
import Testing
import XMLCore

@Suite("Document and Node")
struct DocumentTests {
  static let encodings: [(String, [UInt8])] = {
    let body = "<a n=\"é\">Grün</a>"
    func sixteen(_ text: String, big: Bool) -> [UInt8] {
      text.utf16.flatMap { big ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    let latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\(body)"
    return [
      ("UTF-8", Array(body.utf8)),
      ("UTF-8, declared", Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(body)".utf8)),
      ("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(body.utf8)),
      ("UTF-16, little end first", [0xFF, 0xFE] + sixteen(body, big: false)),
      ("UTF-16, big end first", [0xFE, 0xFF] + sixteen(body, big: true)),
      ("Latin-1", latin.unicodeScalars.map { UInt8($0.value) }),
    ]
  }()

  @Test("is read in every encoding that XML asks for, and Latin-1", arguments: encodings)
  func encoding(name: String, bytes: [UInt8]) throws {
    let root = try #require(try Document(parsing: bytes).root)
    #expect(root.text == "Grün")
    #expect(root["n"] == "é")
    #expect(root.place.line == 1)
  }

  @Test("gives names, namespaces, attributes, texts and kinds of its nodes")
  func nodes() throws {
    let xml = """
      <TEI xmlns="urn:tei" xmlns:x="urn:x" xml:lang="en" xml:id="d" n="1" x:n="2">a<b/><!--c--><?d e?><![CDATA[<f>]]></TEI>
      """
    let root = try #require(try document(xml).root)
    #expect(root.kind == .element)
    #expect(root.name == "TEI")
    #expect(root.namespace == "urn:tei")
    #expect(root["n"] == "1")
    #expect(root["none"] == nil)
    #expect(root.xml("lang") == "en")
    #expect(root.xml("id") == "d")
    #expect(root.xml("base") == nil)
    #expect(root.text == "a<f>")
    #expect(root.parent == nil)
    #expect(root.children.map(\.kind) == [.text, .element, .comment, .processingInstruction, .text])
    #expect(root.children.map(\.name) == ["", "b", "comment", "d", ""])
    #expect(root.elements.first?.parent == root)
    #expect(root.elements(named: "b").count == 1)
    #expect(root.elements(named: "c").isEmpty)
  }

  @Test("puts its own entities in place")
  func entities() throws {
    #expect(try document("<!DOCTYPE a [<!ENTITY e 'x<b/>y'>]><a>&e;&e;</a>").root?.elements.count == 2)
  }

  @Test("is written as it was read")
  func serialised() throws {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a  n=\"1\"> <b/>\n é&amp;&lt;<?p q?><!-- c --></a>\n"
    let expected = xml.replacing("<a  n", with: "<a n")
    #expect(String(decoding: try document(xml).serialized(), as: UTF8.self) == expected)
    #expect(try document(xml).root?.elements.first.map { String(decoding: $0.serialized(), as: UTF8.self) } == "<b/>")
  }

  @Test("is written as UTF-8 whatever it was read from", arguments: encodings)
  func serialisedFrom(name: String, bytes: [UInt8]) throws {
    let text = String(decoding: try Document(parsing: bytes).serialized(), as: UTF8.self)
    #expect(text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a n=\"é\">Grün</a>\n")
  }

  @Test("keeps alive as long as one of its nodes is held")
  func lifetime() throws {
    let node = try #require(try document("<a><b>text</b></a>").root?.elements.first)
    #expect(node.text == "text")
    #expect(node.parent?.name == "a")
  }

  @Test(
    "knows the place of each start tag in characters",
    arguments: [
      "‸<a>é‸<b/>ü‸<c n='>'>\n  日本‸<d\n  n='1'\n  m='2'/></c></a>",
      "<!-- <x> --><?p <y> ?>\n‸<a><![CDATA[<z>]]>‸<b/></a>",
      "\n\n‸<a\n>‸<b   /></a>",
    ])
  func places(_ marked: String) throws {
    let marked = Marked(marked)
    var found: [String] = []
    func visit(_ node: Node) {
      found.append("\(node.place.line):\(node.place.column)")
      #expect(node.place.length == node.name.count + 1)
      for element in node.elements { visit(element) }
    }
    visit(try #require(try document(marked.text).root))
    #expect(found == marked.places)
  }

  @Test("knows the places of start tags through a big document")
  func manyPlaces() throws {
    let xml = "<a>\n\(String(repeating: "ä<p n='ü'>日本語</p>\n", count: 20_000))</a>"
    let elements = try #require(try document(xml).root).elements
    #expect(elements.count == 20_000)
    for (index, element) in elements.enumerated() where index % 997 == 0 || index == 19_999 {
      #expect(element.place == Place(file: "test.xml", line: index + 2, column: 2, length: 2))
    }
  }

  @Test("an element that an entity brings is not placed at an offset of the entity's text")
  func placeInEntity() throws {
    let xml = "<!DOCTYPE a [\n<!ENTITY e 'x <b/>'>\n]>\n<a>\n&e;<c/></a>"
    let elements = try #require(try document(xml).root).elements
    #expect(elements.map(\.name) == ["b", "c"])
    #expect(elements[0].place.line != 1)
    #expect(elements[1].place == Place(file: "test.xml", line: 5, column: 4, length: 2))
  }

  @Test("attributes and texts have the place of their element")
  func otherPlaces() throws {
    let root = try #require(try document("<a>\n  <b n='1'>text</b></a>").root)
    for path in ["b/@n", "b/text()"] {
      let node = try #require(try XPath(path).nodes(at: root).first)
      #expect(node.place == Place(file: "test.xml", line: 2, column: 3, length: 2))
    }
  }

  @Test("the document node has the place of the file, not a line before the first")
  func documentNodePlace() throws {
    let root = try #require(try document("<a/>").root)
    let node = try #require(try XPath("/").nodes(at: root).first)
    #expect(node.place == Place(file: "test.xml"))
    #expect(node.kind == .other)
  }

  @Test("an identifier given twice is a warning of a document that is well formed")
  func duplicateIdentifier() throws {
    let document = try document("<a>\n<b xml:id='x'/>\n<c xml:id='x'/></a>")
    #expect(document.warnings.map(\.code) == ["xml.duplicate-id"])
    #expect(document.warnings.first?.message == "the identifier `x` is given twice")
    #expect(document.warnings.first?.place?.line == 3)
    #expect(document.warnings.first?.place?.file == "test.xml")
  }

  @Test("an identifier that is no name is a warning")
  func badIdentifier() throws {
    #expect(try document("<a xml:id='1 2'/>").warnings.map(\.code) == ["xml.id-not-a-name"])
  }

  @Test("a namespace that is no URI is a warning")
  func badNamespace() throws {
    let document = try document("<a xmlns:x='my own|names'/>")
    #expect(document.warnings.map(\.severity) == [.warning])
    let receiver = EventReceiver()
    #expect(EventReader().read(Array("<a xmlns:x='my own|names'/>".utf8), into: receiver) == [])
  }
}
