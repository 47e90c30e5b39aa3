import Diagnostics
import Files
import Testing
import XMLCore

@Suite("Hostile documents")
struct SafetyTests {
  private let folder: TemporaryFolder
  private let secret: String
  private let dtd: String

  init() throws {
    folder = try TemporaryFolder()
    secret = try folder.write(Array("TOP-SECRET".utf8), as: "secret.txt")
    dtd = try folder.write(Array("<!ENTITY e 'TOP-SECRET'><!ATTLIST a n CDATA 'TOP-SECRET'>".utf8), as: "a.dtd")
  }

  /// All that can be read of a document, by the tree and by events; errors included.
  private func everything(in xml: String) -> String {
    let bytes = Array(xml.utf8)
    let log = EventLog()
    var text = SAXParser().parse(bytes, into: log).map(\.message).joined() + log.events.joined()
    do throws(XMLFailure) {
      let document = try Document(parsing: bytes)
      text += String(decoding: document.serialized(), as: UTF8.self) + (document.root?.text ?? "")
      text += document.root?["n"] ?? ""
    } catch {
      text += error.diagnostics.map(\.message).joined()
    }
    return text
  }

  @Test("an external entity is not read, by a path or a URL", arguments: ["", "file://"])
  func externalEntity(scheme: String) {
    let xml = "<!DOCTYPE a [<!ENTITY e SYSTEM '\(scheme)\(secret)'>]><a>&e;</a>"
    #expect(!everything(in: xml).contains("TOP-SECRET"))
  }

  @Test("an external entity is refused with a word on why")
  func externalEntityMessage() {
    let xml = "<!DOCTYPE a [<!ENTITY e SYSTEM '\(secret)'>]>\n<a>&e;</a>"
    let found = errors(in: Array(xml.utf8))
    let warnings = found.isEmpty ? (try? document(xml).warnings) ?? [] : found
    #expect(warnings.contains { $0.code == "xml.not-loaded" && $0.message.contains(secret) })
  }

  @Test("an external DTD is not read: its entities and default attributes do not appear")
  func externalDTD() {
    #expect(!everything(in: "<!DOCTYPE a SYSTEM '\(dtd)'><a>&e;</a>").contains("TOP-SECRET"))
    #expect(!everything(in: "<!DOCTYPE a SYSTEM '\(dtd)'><a/>").contains("TOP-SECRET"))
    #expect(!everything(in: "<!DOCTYPE a PUBLIC '-//X//Y' 'file://\(dtd)'><a/>").contains("TOP-SECRET"))
  }

  @Test("a parameter entity is not read from outside")
  func parameterEntity() {
    #expect(!everything(in: "<!DOCTYPE a [<!ENTITY % p SYSTEM '\(dtd)'> %p;]><a>&e;</a>").contains("TOP-SECRET"))
    let nested = "<!DOCTYPE a [<!ENTITY % p '<!ENTITY e SYSTEM \"\(secret)\">'> %p;]><a>&e;</a>"
    #expect(!everything(in: nested).contains("TOP-SECRET"))
  }

  @Test("XInclude is not carried out")
  func xinclude() {
    let xml = "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='\(secret)' parse='text'/></a>"
    #expect(!everything(in: xml).contains("TOP-SECRET"))
  }

  @Test("a document of the user's with an external DTD beside it is still read")
  func harmlessDTD() throws {
    #expect(try document("<!DOCTYPE TEI SYSTEM 'tei.dtd'><TEI/>").root?.name == "TEI")
  }

  static let bombs: [String] = {
    let laughs = (1...9).map { "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>" }.joined()
    return [
      "<!DOCTYPE a [<!ENTITY l0 'ha'>\(laughs)]><a>&l9;</a>",
      "<!DOCTYPE a [<!ENTITY l0 'ha'>\(laughs)]><a n='&l9;'/>",
      "<!DOCTYPE a [<!ENTITY l0 '<b/>'>\(laughs)]><a>&l9;</a>",
      "<!DOCTYPE a [<!ENTITY x '\(String(repeating: "x", count: 60_000))'>]><a>\(String(repeating: "&x;", count: 9_000))</a>",
      "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>",
    ]
  }()

  private final class Counter: SAXReceiver {
    var count = 0
    override func startElement(_ tag: StartTag) { count += 1 }
    override func characters(_ bytes: UnsafeBufferPointer<UInt8>) { count += bytes.count }
  }

  @Test("entities that grow without measure are refused by the tree and the event parser", arguments: bombs.indices)
  func bomb(index: Int) {
    let bytes = Array(Self.bombs[index].utf8)
    #expect(!errors(in: bytes).isEmpty)
    let counter = Counter()
    let first = SAXParser().parse(bytes, file: "test.xml", into: counter).first
    #expect(first?.place?.line == 1)
    #expect(counter.count < 20_000_000)
  }

  @Test("elements nested 10,000 deep are refused with a word on the limit; 200 are not")
  func depth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    let first = try #require(errors(in: nested(10_000)).first)
    #expect(first.code == "xml.too-deep")
    #expect(first.message == "elements are nested deeper than the limit of 256")
    #expect(SAXParser().parse(nested(10_000), into: SAXReceiver()).first?.code == "xml.too-deep")
    #expect(errors(in: nested(200)).isEmpty)
    #expect(SAXParser().parse(nested(200), into: SAXReceiver()).isEmpty)
  }

  @Test("5,000 attributes in a tag are refused by the tree and the event parser; 1,000 are not")
  func attributes() throws {
    func tag(_ count: Int) -> [UInt8] {
      Array("<a>\n<b \((0..<count).map { "n\($0)='1'" }.joined(separator: " "))/></a>".utf8)
    }
    let found = errors(in: tag(5_000))
    #expect(found.map(\.code) == ["xml.limit"])
    #expect(found.first?.message == "an element has more than 1000 attributes")
    #expect(found.first?.lineAndColumn == "2:1")
    #expect(SAXParser().parse(tag(5_000), file: "test.xml", into: SAXReceiver()) == found)
    #expect(errors(in: tag(1_000)).isEmpty)
    #expect(SAXParser().parse(tag(1_000), into: SAXReceiver()).isEmpty)
  }

  @Test("a document over the size limit is refused before it is read")
  func size() throws {
    let bytes = Array("<a>\(String(repeating: "x", count: 2 << 20))</a>".utf8)
    let first = try #require(errors(in: bytes, limits: ParsingLimits(size: 1 << 20)).first)
    #expect(first.code == "xml.limit")
    #expect(first.message == "the document is larger than 1 MiB")
    #expect(errors(in: bytes, limits: ParsingLimits(size: bytes.count)).isEmpty)
  }

  @Test("a document of 24 MB in short texts is read")
  func big() throws {
    let text = String(repeating: "x", count: 1 << 20)
    let xml = "<a>\(String(repeating: "<p>\(text)</p>", count: 24))</a>"
    #expect(try document(xml).root?.elements.count == 24)
  }

  @Test("200 parses at once keep their messages apart")
  func concurrent() async {
    await withTaskGroup(of: (Int, [Diagnostic]).self) { group in
      for number in 0..<200 {
        group.addTask {
          let lines = String(repeating: "\n", count: number)
          return (number, errors(in: Array("<a>\(lines)<b\(number)></c\(number)></a>".utf8)))
        }
      }
      for await (number, found) in group {
        #expect(
          found.first?.message == "`b\(number)` was opened in line \(number + 1) but `c\(number)` is closed here")
        #expect(found.first?.place?.line == number + 1)
        #expect(!found.contains { $0.message.contains("`b") && !$0.message.contains("b\(number)`") })
      }
    }
  }
}
