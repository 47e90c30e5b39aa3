import Diagnostics
import Files
import Testing
import XMLCore
import XSLT

/// Two folders side by side, of which the stylesheet may read one.
@Suite("What a stylesheet may read and write")
struct ConfinementTests {
  private let sheets: Sheets
  private let outside: Sheets
  private let secret: String
  private let outsideSheet: String

  init() throws {
    sheets = try Sheets()
    outside = try Sheets()
    secret = try outside.file("secret.xml", "<s>TOP-SECRET</s>")
    outsideSheet = try outside.sheet("out.xsl", "<xsl:template match='*'>TOP-SECRET</xsl:template>")
  }

  /// The name of the folder that may not be read, as seen from the one that may.
  private var outsideName: String { outside.folder.path.split(separator: "/").last.map(String.init) ?? "" }

  /// What `document(href)` gives, together with all that is reported.
  private func read(_ href: String, from folder: String?) throws -> (text: String, messages: [Diagnostic]) {
    let sheet = try sheets.compile(
      "\(asText)<xsl:param name='href'/><xsl:template match='/'>[<xsl:copy-of select='document($href)'/>]</xsl:template>"
    )
    let source = try document("<a/>")
    do throws(XMLFailure) {
      let result = try sheet.transform(source, parameters: ["href": href], readingFrom: folder)
      return (result.text, result.messages)
    } catch {
      return ("", error.diagnostics)
    }
  }

  @Test("imports and includes come from the granted folder", arguments: ["import", "include"])
  func imports(element: String) throws {
    _ = try sheets.sheet("other.xsl", "<xsl:template match='a'>from other</xsl:template>")
    let sheet = try sheets.compile("<xsl:\(element) href='other.xsl'/>\(asText)")
    #expect(try sheet.transform(document("<a/>")).text == "from other")
  }

  @Test("an import whose name has a blank, written %20, is found")
  func importWithBlank() throws {
    _ = try sheets.sheet("my other.xsl", "<xsl:template match='a'>from other</xsl:template>")
    let sheet = try sheets.compile("<xsl:import href='my%20other.xsl'/>\(asText)")
    #expect(try sheet.transform(document("<a/>")).text == "from other")
  }

  @Test("a stylesheet is read where no folder is granted; its imports then are not")
  func withoutFolder() throws {
    let alone = try sheets.sheet("alone.xsl", "\(asText)<xsl:template match='a'>alone</xsl:template>")
    #expect(try Stylesheet(alone).transform(document("<a/>")).text == "alone")
    let main = try sheets.sheet("main.xsl", "<xsl:import href='alone.xsl'/>")
    #expect(throws: XMLFailure.self) { try Stylesheet(main) }
  }

  @Test(
    "no import leads out of the folder", arguments: ["absolute", "url", "dots", "escaped dots", "link"])
  func importsOutside(way: String) throws {
    let link = "\(sheets.folder.path)/link.xsl"
    #expect(makeLink(to: outsideSheet, at: link))
    defer { removeLink(link) }
    let href =
      switch way {
      case "absolute": outsideSheet
      case "url": "file://\(outsideSheet)"
      case "dots": "../\(outsideName)/out.xsl"
      case "escaped dots": "%2e%2e/\(outsideName)/out.xsl"
      default: "link.xsl"
      }
    let found = try sheets.failure("<xsl:import href='\(href)'/>")
    #expect(found.contains { $0.code == "xml.not-loaded" && $0.message.contains("lies outside the folder") })
  }

  @Test("`document()` reads from the granted folder, and from none where none is granted")
  func documentInside() throws {
    _ = try sheets.file("inside.xml", "<i>inside</i>")
    #expect(try read("inside.xml", from: sheets.folder.path).text == "[inside]")
    #expect(!(try read("inside.xml", from: nil).text.contains("inside")))
  }

  @Test("`document()` does not lead out of the folder", arguments: ["absolute", "url", "dots", "escaped dots", "link"])
  func documentOutside(way: String) throws {
    let link = "\(sheets.folder.path)/link.xml"
    #expect(makeLink(to: secret, at: link))
    defer { removeLink(link) }
    let href =
      switch way {
      case "absolute": secret
      case "url": "file://\(secret)"
      case "dots": "../\(outsideName)/secret.xml"
      case "escaped dots": "%2e%2e/\(outsideName)/secret.xml"
      default: "link.xml"
      }
    // That the file is there to be read, were it allowed.
    #expect(try read(secret, from: outside.folder.path).text == "[TOP-SECRET]")
    let result = try read(href, from: sheets.folder.path)
    #expect(!result.text.contains("TOP-SECRET"))
    #expect(result.messages.contains { $0.code == "xml.not-loaded" })
  }

  @Test("a folder beside the granted one whose name only begins alike is not granted")
  func alike() throws {
    #expect(!(try read(secret, from: String(outside.folder.path.dropLast())).text.contains("TOP-SECRET")))
  }

  @Test("an external entity of a document that is read does not lead out of the folder either")
  func entityInDocument() throws {
    _ = try sheets.file("inside.xml", "<!DOCTYPE i [<!ENTITY e SYSTEM '\(secret)'>]><i>&e;</i>")
    #expect(!(try read("inside.xml", from: sheets.folder.path).text.contains("TOP-SECRET")))
  }

  @Test("`document()` fetches nothing from a network", arguments: ["http", "ftp"])
  func network(scheme: String) throws {
    let result = try read("\(scheme)://127.0.0.1:9/a.xml", from: sheets.folder.path)
    #expect(result.messages.contains { $0.severity == .error && $0.message.contains("\(scheme)://127.0.0.1:9/a.xml") })
  }

  @Test("no file is written by `exsl:document`, and the run fails with a word on it")
  func noWriting() throws {
    let target = "\(sheets.folder.path)/written.xml"
    let sheet = try sheets.compile(
      "<xsl:template match='/'><exsl:document href='\(target)'><x/></exsl:document></xsl:template>")
    let error = try #require(throws: XMLFailure.self) {
      try sheet.transform(document("<a/>"), readingFrom: sheets.folder.path)
    }
    #expect(InputFile.kind(of: target) == .missing)
    #expect(error.diagnostics.contains { $0.message.contains(target) })
  }
}
