import TestSupport
import Testing

/// What a stranger's pull request may bring: no file of the machine is read, nothing is fetched, nothing hangs,
/// nothing steers the terminal or the CI server.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here"), .timeLimit(.minutes(5))) struct HostileInputTests {
  private let folder: ScratchFolder
  private let outside: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    outside = try ScratchFolder()
    try outside.write("topsecret", to: "secret.txt")
    try outside.write("<!ENTITY leak 'topsecret'><!ELEMENT a ANY>", to: "secret.dtd")
    try outside.write("<a>topsecret</a>", to: "secret.xml")
    try folder.write("start = any\nany = element * { (attribute * { text } | text | any)* }", to: "any.rnc")
  }

  private func validate(_ arguments: String...) async throws -> Program.Result {
    let result = try await Program.tei(["validate"] + arguments, folder: folder.path)
    #expect(result.code == 1 || result.code == 2 || result.code == 0, "no crash: \(result.code)")
    #expect(!(result.text + result.error).contains("topsecret"))
    return result
  }

  @Test func externalEntitiesAreNotRead() async throws {
    let entities = [
      "<!DOCTYPE a [<!ENTITY x SYSTEM '\(outside.path)/secret.txt'>]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file://\(outside.path)/secret.txt'>]><a b='&x;'/>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM '\(outside.path)/secret.dtd'> %p;]><a>&leak;</a>",
      "<!DOCTYPE a SYSTEM '\(outside.path)/secret.dtd'><a>&leak;</a>",
    ]
    for (number, text) in entities.enumerated() { try folder.write(text, to: "\(number).xml") }
    for number in entities.indices {
      _ = try await validate("--schema", "any.rnc", "\(number).xml", "--check")
      _ = try await validate("\(number).xml", "--xinclude")
    }
  }

  /// Whatever a document names, nobody is asked for it.
  @Test(.enabled(if: Program.path("python3") != nil, "no python3 here")) func nothingIsFetched() async throws {
    try folder.write(
      """
      import http.server, os
      class Handler(http.server.BaseHTTPRequestHandler):
          def do_GET(self):
              open("asked", "a").write(self.path); self.send_response(404); self.end_headers()
      server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
      open("port.tmp", "w").write(str(server.server_port)); os.rename("port.tmp", "port"); server.serve_forever()
      """, to: "server.py")
    try folder.write(
      """
      <?xml-model href="HOST/a.rng"?><?xml-model href="HOST/a.sch"?>
      <!DOCTYPE a PUBLIC "-//A//A//EN" "HOST/a.dtd" [<!ENTITY x SYSTEM "HOST/x"><!ENTITY % p SYSTEM "HOST/p"> %p;]>
      <a xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:s="http://www.w3.org/2001/XMLSchema-instance"
      s:schemaLocation="urn:a HOST/a.xsd" s:noNamespaceSchemaLocation="HOST/b.xsd">&x;<xi:include href="HOST/i.xml"/>
      <ref xmlns="http://www.tei-c.org/ns/1.0" target="HOST/r.xml#a"/></a>
      """, to: "a.xml.in")
    try folder.write(
      "<schema xmlns='http://www.w3.org/2001/XMLSchema'><import namespace='urn:b' schemaLocation='HOST/c.xsd'/>"
        + "<element name='a'/></schema>", to: "local.xsd.in")
    try folder.write("<?xml-model href='local.xsd'?><a/>", to: "b.xml")
    try folder.write(
      "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><nextCatalog catalog='HOST/c.xml'/></catalog>",
      to: "cat.xml.in")
    try folder.write("<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='HOST/e.rng'/>", to: "e.rng.in")
    let result = try await Program.shell(
      """
      python3 server.py 2> /dev/null & server=$!
      trap 'kill $server' EXIT
      i=0; while [ ! -f port ] && [ $i -lt 100 ]; do sleep 0.2; i=$((i + 1)); done
      for file in *.in; do sed "s,HOST,http://127.0.0.1:$(cat port),g" "$file" > "${file%.in}"; done
      "$TEI" validate a.xml b.xml --xinclude --check --catalog cat.xml 2>&1
      "$TEI" validate --schema e.rng b.xml 2>&1
      echo "<a/>" | "$TEI" validate --schema "http://127.0.0.1:$(cat port)/s.rng" - 2>&1
      if [ -f asked ]; then echo "asked for $(cat asked)"; fi
      """, folder: folder.path)
    #expect(!result.text.contains("asked for"), "\(result.text)")
    #expect(
      folder.files.contains("port") && result.text.contains("is not here, and nothing is fetched"), "\(result.text)")
    #expect(result.text.contains("run `tei schema add"), "\(result.text)")
  }

  @Test func aDocumentTypeOutsideTheFolderIsNotRead() async throws {
    try folder.write(
      "<!DOCTYPE a SYSTEM '../\(outside.path.split(separator: "/").last ?? "")/secret.dtd'><a>&leak;</a>", to: "a.xml")
    #expect(try await validate("a.xml").text.contains("[schema.outside]"))
  }

  private static let bomb =
    (1...9).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }.joined()

  @Test func billionsOfLaughsAreCutInDocumentSchemaAndCatalog() async throws {
    let laughs = "<!DOCTYPE a [<!ENTITY e0 'ha'>\(Self.bomb)]><a xmlns='urn:a'>&e9;</a>"
    try folder.write(laughs, to: "a.xml")
    let document = try await validate("--schema", "any.rnc", "a.xml")
    #expect((document.code, document.text.contains("[xml.entity-loop]")) == (1, true), "\(document.text.prefix(500))")
    for argument in ["--schema", "--schematron", "--catalog"] {
      let result = try await validate(argument, "a.xml", "any.rnc")
      #expect(result.code == 2, "\(argument): \(result.text.prefix(500))")
    }
    let stylesheet = try await Program.tei(
      ["render", "any.rnc", "--to", "html", "--stylesheet", "a.xml"], folder: folder.path)
    #expect(stylesheet.code == 2, "\(stylesheet.error.prefix(500))")
    let raised = try await validate("--schema", "any.rnc", "a.xml", "--max-entities", "11")
    #expect(raised.code == 1)
  }

  @Test func aSchemaReadsNothingOutsideItsFolder() async throws {
    let relative = "../\(outside.path.split(separator: "/").last ?? "")/secret.txt"
    for path in ["../../../../../../etc/passwd", relative] {
      try folder.write(
        "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><externalRef href='\(path)'/></element>",
        to: "s/x.rng")
      try folder.write("<?xml-model href='s/x.rng'?><a/>", to: "a.xml")
      for arguments in [["--schema", "s/x.rng", "a.xml"], ["a.xml"]] {
        let result = try await Program.tei(["validate"] + arguments, folder: folder.path)
        #expect(result.code == (arguments.count > 1 ? 2 : 1))
        #expect(!(result.text + result.error).contains("root:") && !(result.text + result.error).contains("topsecret"))
      }
    }
  }

  @Test(arguments: ["secret.txt", "secret.xml"]) func aDocumentNamesNoSchemaOutsideItsFolder(_ name: String)
    async throws
  {
    for href in ["\(outside.path)/\(name)", "file://\(outside.path)/\(name)", "link.rng"] {
      try folder.write("<?xml-model href='\(href)' type='application/relax-ng-compact-syntax'?><a/>", to: "a.xml")
      _ = try await Program.shell("ln -sf '\(outside.path)/\(name)' link.rng", folder: folder.path)
      let result = try await validate("a.xml")
      #expect(result.text.contains("[schema.outside]"), "\(result.text)")
    }
  }

  @Test func nestingWithoutEndIsCut() async throws {
    let deep = 200_000
    try folder.write(String(repeating: "<a>", count: deep) + String(repeating: "</a>", count: deep), to: "a.xml")
    let result = try await validate("--schema", "any.rnc", "a.xml", "--check")
    #expect(result.text.contains("nested deeper than 10000 levels [xml.limit]"), "\(result.text.prefix(300))")
    let raised = try await validate("--schema", "any.rnc", "a.xml", "--max-depth", "300000")
    #expect((raised.code, raised.text) == (0, "1 document: valid\n"))
  }

  /// Schematron needs a tree, and libxml2's own limits of that are narrower.
  @Test func nestingAndTextsHaveTheSameLimitsWhereATreeIsNeeded() async throws {
    try folder.write(
      "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><pattern><rule context='/a'><assert test='.//b'>no b</assert>"
        + "<report test='string-length(.) &gt; 10'>long</report></rule></pattern></schema>", to: "b.sch")
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + "<b/>" + String(repeating: "</a>", count: depth)
    }
    try folder.write(nested(9_000), to: "a.xml")
    #expect(try await validate("--schematron", "b.sch", "a.xml").text == "1 document: valid\n")
    try folder.write(nested(20_000), to: "a.xml")
    let deep = try await validate("--schematron", "b.sch", "a.xml")
    #expect(deep.text.contains("nested deeper than 10000 levels [xml.limit]"), "\(deep.text.prefix(300))")
    #expect(deep.text.contains("or allow more"))
    let raised = try await validate("--schematron", "b.sch", "a.xml", "--max-depth", "20001")
    #expect(
      raised.text.contains("help: deeper ones can be validated against RELAX NG alone"), "\(raised.text.suffix(300))")
    try folder.write("<a>" + String(repeating: "abcdefgh&amp;", count: 1_200_000) + "<b/></a>", to: "a.xml")
    let long = try await validate("--schematron", "b.sch", "a.xml", "--severity", "*=note")
    #expect(long.text.contains("long [rule.report]") && !long.text.contains("no b"), "\(long.text.suffix(300))")
    let laughs = "<!DOCTYPE a [<!ENTITY e0 'ha'>\(Self.bomb)]><a>&e9;</a>"
    try folder.write(laughs, to: "a.xml")
    #expect(try await validate("--schematron", "b.sch", "a.xml").text.contains("[xml.entity-loop]"))
  }

  @Test func attributesWithoutEndAreCut() async throws {
    let tag = "<a \((0..<100_000).map { "a\($0)='1'" }.joined(separator: " "))/>"
    try folder.write([0xFF, 0xFE] + tag.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "a.xml")
    #expect(try await validate("--schema", "any.rnc", "a.xml").text.contains("more than 1000 attributes [xml.limit]"))
    // So many would take a parser that compares each with all others a day.
    let flood = "<a>\n<b \(String(repeating: "c='' ", count: 400_000))/></a>"
    try folder.write(flood, to: "a.xml")
    #expect(try await validate("--schema", "any.rnc", "a.xml").text.contains("a.xml:2:1: error: an element has more"))
    try folder.write(tag, to: "a.xml")
    let result = try await validate("--schema", "any.rnc", "a.xml")
    #expect(result.text.contains("more than 1000 attributes [xml.limit]"), "\(result.text.prefix(300))")
    try folder.write("<a \((0..<20_000).map { "a\($0)='1'" }.joined(separator: " "))/>", to: "a.xml")
    let raised = try await validate("--schema", "any.rnc", "a.xml", "--max-attributes", "20001")
    #expect(raised.code == 0, "\(raised.text.prefix(300))")
  }

  @Test func aTextOfAHundredMegabytesIsRead() async throws {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: 100 << 20)
    try folder.write(Array("<a>".utf8) + text + Array("</a>".utf8), to: "a.xml")
    #expect(try await validate("--schema", "any.rnc", "a.xml").code == 0)
    let cut = try await validate("--schema", "any.rnc", "a.xml", "--max-size", "50")
    #expect(cut.text.contains("larger than 50 MiB [xml.limit]"), "\(cut.text)")
  }

  @Test func catalogsThatNameEachOtherAreReadOnce() async throws {
    for (name, next) in [("a.xml", "b.xml"), ("b.xml", "a.xml")] {
      try folder.write(
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><nextCatalog catalog='\(next)'/><nextCatalog catalog='./\(next)'/>"
          + "<nextCatalog catalog='http://127.0.0.1:9/c.xml'/><nextCatalog catalog='gone.xml'/></catalog>", to: name)
    }
    try folder.write("<a/>", to: "d.xml")
    let result = try await validate("--catalog", "a.xml", "--schema", "any.rnc", "d.xml")
    #expect((result.code, result.text) == (0, "1 document: valid, 4 warnings\n"))
    #expect(result.error.contains("[catalog.remote]") && result.error.contains("[catalog.next]"))
  }

  @Test func catalogsWithoutEndAreCut() async throws {
    for number in 0..<300 {
      try folder.write(
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><nextCatalog catalog='c\(number + 1).xml'/></catalog>",
        to: "c\(number).xml")
    }
    try folder.write("<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'/>", to: "c300.xml")
    try folder.write("<a/>", to: "d.xml")
    let cut = try await validate("--catalog", "c0.xml", "--schema", "any.rnc", "d.xml")
    #expect(cut.error.contains("more than 256 catalogs name each other"), "\(cut.error)")
    let raised = try await validate("--catalog", "c0.xml", "--schema", "any.rnc", "d.xml", "--max-catalogs", "301")
    #expect((raised.code, raised.text, raised.error) == (0, "1 document: valid\n", ""))
  }

  @Test func wordsOfADocumentDoNotSteerTheTerminalOrTheServer() async throws {
    try folder.write("element a { attribute b { 'x' } }", to: "a.rnc")
    // C1 controls and marks that reorder text are characters of XML; ESC is not.
    try folder.write("<a b='\u{9B}31m\u{202E}%0A::error::x&#10;::set-output name=a::b'>\u{85}</a>", to: "a.xml")
    for form in ["text", "github", "tap", "junit", "checkstyle", "gitlab", "sarif", "json", "jsonl"] {
      let result = try await validate("--schema", "a.rnc", "a.xml", "--format", form)
      #expect(result.code == 1)
      let scalars = result.text.unicodeScalars
      if !["gitlab", "sarif", "json", "jsonl"].contains(form) {
        #expect(!scalars.contains("\u{9B}") && !scalars.contains("\u{202E}") && !scalars.contains("\u{1B}"), "\(form)")
      }
      let commands = result.text.split(separator: "\n").filter {
        $0.hasPrefix("::") && !$0.hasPrefix("::error file=a.xml")
      }
      #expect(commands == [], "\(form)")
    }
  }

  @Test func namesWithLineBreaksStayInTheirLine() async throws {
    let name = "a\n::error::b\u{1B}[31m.xml"
    try folder.write("<b/>", to: name)
    try folder.write("element a { empty }", to: "a.rnc")
    for form in ["text", "github", "tap", "junit", "checkstyle"] {
      let result = try await validate("--schema", "a.rnc", ".", "--format", form)
      #expect(result.code == 1, "\(result.error)")
      #expect(!result.text.contains("\n::error::b") && !result.text.contains("\u{1B}"), "\(form): \(result.text)")
    }
    let listed = try await Program.tei(
      ["validate", "--schema", "a.rnc", "--files-from", "-"], input: Array("\(name)\u{0}".utf8), folder: folder.path)
    #expect(listed.code == 1)
    #expect(listed.text.contains("1 document: 1 invalid with 1 error"), "\(listed.text)")
  }

  @Test(.enabled(if: Program.path("git") != nil, "no git here")) func aRepositoryRunsNoProgramOfItsOwn() async throws {
    let script = """
      git init -q . && printf '#!/bin/sh\\ntouch "%s/ran"\\n' "$PWD" > evil && chmod +x evil
      git config core.fsmonitor "$PWD/evil"; git config diff.external "$PWD/evil"; git config core.hooksPath "$PWD"
      printf '<a/>' > a.xml
      "$TEI" validate --schema any.rnc . --changed=HEAD; "$TEI" validate --schema any.rnc .; ls
      """
    let result = try await Program.shell(script, folder: folder.path)
    #expect(!result.text.split(separator: "\n").contains("ran"), "\(result.text)")
  }
}
