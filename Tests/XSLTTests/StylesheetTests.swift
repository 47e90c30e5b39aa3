import Diagnostics
import Files
import Testing
import XMLCore
import XSLT

@Suite("Stylesheet")
struct StylesheetTests {
  private let sheets: Sheets
  init() throws { sheets = try Sheets() }

  @Test("transforms any number of documents, in the encoding that it asks for")
  func transforms() throws {
    let sheet = try sheets.compile("\(asText)<xsl:template match='/'>[<xsl:value-of select='a'/>]</xsl:template>")
    for text in ["é", "日本", ""] {
      #expect(try sheet.transform(document("<a>\(text)</a>")).text == "[\(text)]")
    }
    let latin = try sheets.compile(
      "<xsl:output method='text' encoding='ISO-8859-1'/><xsl:template match='/'>é</xsl:template>")
    #expect(try latin.transform(document("<a/>")).bytes == [0xE9])
  }

  @Test(
    "a parameter is a string, whatever quotation marks and signs it holds",
    arguments: [
      "plain", "it's", "\"so\"", "it's \"so\"", "'", "concat('a', 'b')", "&amp;<x>", "é\n日本", "", "$p", "{p}",
    ])
  func parameters(value: String) throws {
    let sheet = try sheets.compile(
      "\(asText)<xsl:param name='p' select=\"'default'\"/><xsl:template match='/'><xsl:value-of select='$p'/></xsl:template>"
    )
    #expect(try sheet.transform(document("<a/>"), parameters: ["p": value]).text == value)
    #expect(try sheet.transform(document("<a/>"), parameters: ["other": value]).text == "default")
  }

  @Test("an `xsl:message` is a note, and none of the result")
  func messages() throws {
    let sheet = try sheets.compile(
      "\(asText)<xsl:template match='/'>x<xsl:message>é said <xsl:value-of select='a'/></xsl:message>y</xsl:template>")
    let result = try sheet.transform(document("<a>hello</a>"))
    #expect(result.text == "xy")
    #expect(result.messages == [Diagnostic(.note, "xslt.message", "é said hello")])
    #expect(try sheet.transform(document("<a>again</a>")).messages.map(\.message) == ["é said again"])
  }

  @Test("a long message comes whole")
  func longMessage() throws {
    let text = String(repeating: "é", count: 2_000)
    let sheet = try sheets.compile("<xsl:template match='/'><xsl:message>\(text)</xsl:message></xsl:template>")
    #expect(try sheet.transform(document("<a/>")).messages.map(\.message) == [text])
  }

  @Test("a message that terminates is a failure that carries it")
  func terminates() throws {
    let sheet = try sheets.compile(
      "<xsl:template match='/'><xsl:message terminate='yes'>no title</xsl:message></xsl:template>")
    let error = try #require(throws: XMLFailure.self) { try sheet.transform(document("<a/>")) }
    #expect(error.diagnostics.contains { $0.message == "no title" })
  }

  @Test("endless recursion is a failure and no crash")
  func recursion() throws {
    let sheet = try sheets.compile(
      "<xsl:template match='/' name='t'><xsl:call-template name='t'/></xsl:template>")
    let error = try #require(throws: XMLFailure.self) { try sheet.transform(document("<a/>")) }
    #expect(!error.diagnostics.isEmpty)
  }

  @Test(
    "what is wrong only in the run fails with the stylesheet's file and line",
    arguments: [
      ("<xsl:value-of select='nosuch()'/>", "nosuch"), ("<xsl:call-template name='missing'/>", "missing"),
      ("<xsl:value-of select='$unknown'/>", "unknown"),
    ])
  func runtimeError(instruction: String, word: String) throws {
    let sheet = try sheets.compile("<xsl:template match='/'>\n\(instruction)</xsl:template>")
    let error = try #require(throws: XMLFailure.self) { try sheet.transform(document("<a/>")) }
    let placed = try #require(error.diagnostics.first { $0.place?.line ?? 0 > 0 })
    #expect(placed.place == Place(file: sheet.url, line: 3))
    #expect(error.diagnostics.contains { $0.message.contains(word) })
  }

  @Test("50 transformations at once keep their messages and results apart")
  func concurrent() async throws {
    let path = try sheets.sheet(
      "main.xsl",
      "\(asText)<xsl:param name='n'/><xsl:template match='/'>"
        + "<xsl:for-each select='//b'><xsl:message><xsl:value-of select='$n'/></xsl:message></xsl:for-each>"
        + "<xsl:value-of select=\"concat($n, '-', a/@n)\"/></xsl:template>")
    let folder = sheets.folder.path
    try await withThrowingTaskGroup(of: (Int, String, [String]).self) { group in
      for number in 0..<50 {
        group.addTask {
          let sheet = try Stylesheet(path, importsFrom: folder)
          let source = try document("<a n='\(number)'>\(String(repeating: "<b/>", count: number % 7))</a>")
          let result = try sheet.transform(source, parameters: ["n": "\(number)"])
          return (number, result.text, result.messages.map(\.message))
        }
      }
      for try await (number, text, messages) in group {
        #expect(text == "\(number)-\(number)")
        #expect(messages == Array(repeating: "\(number)", count: number % 7))
      }
    }
  }
}

@Suite("Broken stylesheets")
struct BrokenStylesheetTests {
  private let sheets: Sheets
  init() throws { sheets = try Sheets() }

  @Test(
    "each mistake is told with the stylesheet's file and line",
    arguments: [
      ("<xsl:template match='a'>\n<xsl:value-of/></xsl:template>", 3),
      ("\n<xsl:template/>", 3),
      ("<xsl:template match='a[[b'/>", 2),
      ("\n\n<xsl:template match='/'><xsl:value-of select='a['/></xsl:template>", 4),
      ("<xsl:template match='a'>\n</b></xsl:template>", 3),
    ])
  func mistakes(body: String, line: Int) throws {
    let found = try sheets.failure(body)
    #expect(found.contains { $0.place?.file == "\(sheets.folder.path)/main.xsl" && $0.place?.line == line })
    #expect(found.allSatisfy { !$0.message.isEmpty })
  }

  @Test("the element is named, also where its name is a word of libxslt's own report", arguments: ["file", "line"])
  func confusingElement(name: String) throws {
    let found = try sheets.failure("\n\n<xsl:\(name) select='.'/>\n<xsl:template match='[x'/>")
    #expect(found.contains { $0.place == Place(file: "\(sheets.folder.path)/main.xsl", line: 5) })
    #expect(found.allSatisfy { $0.place == nil || $0.place?.file == "\(sheets.folder.path)/main.xsl" })
  }

  @Test("a path with blanks and the words of libxslt's report is told whole")
  func confusingPath() throws {
    let name = "a file in line 3 of all.xsl"
    let path = try sheets.sheet(name, "<xsl:template match='/'>\n<xsl:value-of/></xsl:template>")
    let error = try #require(throws: XMLFailure.self) { try Stylesheet(path, importsFrom: sheets.folder.path) }
    #expect(error.diagnostics.contains { $0.place == Place(file: path, line: 3) })
  }

  @Test("an instruction that XSLT does not have is told in the run, where libxslt finds it")
  func unknownInstruction() throws {
    let sheet = try sheets.compile("<xsl:template match='/'><xsl:frobnicate/></xsl:template>")
    #expect(try sheet.transform(document("<a/>")).messages.contains { $0.message.contains("frobnicate") })
    #expect(try sheets.compile("<xsl:template match='/'/>").warnings.isEmpty)
  }

  @Test("a mistake in an imported stylesheet is told with that one's file")
  func imported() throws {
    let other = try sheets.sheet("other.xsl", "\n<xsl:template match='/'><xsl:value-of/></xsl:template>")
    let found = try sheets.failure("<xsl:import href='other.xsl'/>")
    #expect(found.contains { $0.place == Place(file: other, line: 3) })
  }

  @Test("a stylesheet that is missing, empty or none at all is refused", arguments: ["", "<a/>", "text"])
  func none(text: String) throws {
    let path = try sheets.file("none.xsl", text)
    #expect(throws: XMLFailure.self) { try Stylesheet(path, importsFrom: sheets.folder.path) }
    let missing = try #require(throws: XMLFailure.self) {
      try Stylesheet("\(sheets.folder.path)/missing.xsl", importsFrom: sheets.folder.path)
    }
    #expect(missing.diagnostics.allSatisfy { $0.message.contains("missing.xsl") && $0.severity == .error })
    #expect(missing.diagnostics.first?.message.hasSuffix("was not loaded: there is no such file") == true)
  }
}
