import TestSupport
import Testing

/// The schema store: what `tei schema add`, `list`, `remove` and `sync` do, and what validation makes of it.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct SchemaStoreTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus()
    let versioned = SmallCorpus.schema.replacing(
      "<element name=\"doc\"", with: "<!-- TEI Edition: P5 Version 4.12.0. Last updated -->\n<element name=\"doc\"")
    try corpus.folder.write(versioned, to: "in/tei_doc.rng")
    try corpus.folder.write("<?xml-model href='https://example.org/doc.rng'?>\n<doc><q/></doc>", to: "a.xml")
  }

  private func tei(_ arguments: String..., store: String = "store") async throws -> Program.Result {
    try await corpus.tei(arguments, settings: ["TEI_SCHEMA_STORE": "\(corpus.folder.path)/\(store)"])
  }

  @Test func anAddedFileIsFoundByItsAliasAndItsName() async throws {
    let added = try await tei("schema", "add", "in/tei_doc.rng", "--alias", "https://example.org/doc.rng")
    #expect((added.code, added.text.hasPrefix("tei_doc@4.12.0: ")) == (0, true), "\(added.text)\(added.error)")
    #expect(try await tei("validate", "a.xml").text.contains("[relaxng.unknown-element]"))
    for name in ["tei_doc", "tei_doc@4.12.0"] {
      #expect(try await tei("validate", "--schema", name, "a.xml").text.contains("[relaxng.unknown-element]"))
    }
    let list = try await tei("schema", "list")
    #expect(list.text == "tei_doc@4.12.0  rng  here  in/tei_doc.rng\n  also https://example.org/doc.rng\n")
    #expect(try await tei("validate", "--schema", "tei_doc@9", "a.xml").error.contains("--name tei_doc@9"))
    #expect(try await tei("schema", "remove", "tei_doc").code == 2)
    #expect(try await tei("schema", "remove", "tei_doc@4.12.0").code == 0)
    #expect(try await tei("validate", "a.xml").text.contains("run `tei schema add https://example.org/doc.rng` once"))
  }

  @Test func theNewestVersionAnswersToANameAlone() async throws {
    for version in ["4.9.0", "4.12.0"] {
      let text = "element doc { attribute v { '\(version)' } }"
      try corpus.folder.write(text, to: "d.rnc")
      #expect(try await tei("schema", "add", "d.rnc", "--name", "d@\(version)").code == 0)
    }
    try corpus.folder.write("<doc v='4.12.0'/>", to: "v.xml")
    #expect(try await tei("validate", "--schema", "d", "v.xml").code == 0)
    #expect(try await tei("validate", "--schema", "d@4.9.0", "v.xml").code == 1)
  }

  @Test func anotherMachineSyncsTheVeryBytes() async throws {
    #expect(try await tei("schema", "add", "in/tei_doc.rng", "--alias", "https://example.org/doc.rng").code == 0)
    let fresh = try await tei("validate", "a.xml", store: "other")
    #expect(fresh.code == 1)
    #expect(fresh.text.contains("help: run `tei schema sync`"), "\(fresh.text)")
    #expect(try await tei("schema", "sync", store: "other").text == "tei_doc@4.12.0: fetched\n")
    #expect(try await tei("validate", "a.xml", store: "other").text.contains("[relaxng."))
    try corpus.folder.write(SmallCorpus.schema, to: "in/tei_doc.rng")
    let changed = try await tei("schema", "sync", store: "third")
    #expect(
      (changed.code, changed.error.contains("is not the schema that was locked")) == (2, true), "\(changed.error)")
    #expect(!corpus.folder.files.contains { $0.hasPrefix("third/") })
  }

  @Test func aSchemaThatWasChangedInTheStoreIsNotUsed() async throws {
    #expect(try await tei("schema", "add", "in/tei_doc.rng", "--alias", "https://example.org/doc.rng").code == 0)
    let stored = try #require(corpus.folder.files.first { $0.hasPrefix("store/") })
    try corpus.folder.write("element doc { element q { empty } }", to: stored)
    let result = try await tei("validate", "a.xml")
    #expect((result.code, result.text.contains("is not the one that was locked")) == (1, true), "\(result.text)")
  }

  @Test(arguments: [
    ("page.html", "<html><body>See our schemas</body></html>", "is no schema that can be run"),
    ("bad.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>", "bad.rng"),
    (
      "parts.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='more.rng'/></grammar>",
      "`parts.rng` includes `more.rng`, and there is no such file"
    ),
    (
      "away.rng", "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='https://example.org/a.rng'/>",
      "`away.rng` is a file [schema.part-outside]"
    ),
    (
      "up.rng", "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='../../../../../../etc/passwd'/>",
      "lies outside the folder of the schema"
    ),
    ("empty.rng", "\n", "there is nothing in the schema `empty.rng`"),
  ])
  func whatCannotBeUsedIsNotAdded(_ name: String, _ text: String, _ said: String) async throws {
    try corpus.folder.write(text, to: name)
    let result = try await tei("schema", "add", name)
    #expect((result.code, result.error.contains(said)) == (2, true), "\(result.error)")
    #expect(!corpus.folder.files.contains { $0.hasSuffix(".lock") || $0.hasPrefix("store") })
  }

  /// `multi.rng` includes a part that refers to another, in the other syntax and a folder above.
  private func writeParts(to folder: String) throws {
    let rng = "xmlns='http://relaxng.org/ns/structure/1.0'"
    try corpus.folder.write(
      "<grammar \(rng)><include href='parts/p.rng'/><start><ref name='doc'/></start></grammar>",
      to: "\(folder)/multi.rng")
    try corpus.folder.write(
      "<grammar \(rng)><define name='doc'><element name='doc'><externalRef href='../q.rnc'/></element></define></grammar>",
      to: "\(folder)/parts/p.rng")
    try corpus.folder.write("element q { empty }+", to: "\(folder)/q.rnc")
    try corpus.folder.write("<?xml-model href='https://example.org/m.rng'?>\n<doc><q/><p/></doc>", to: "m.xml")
  }

  @Test func aSchemaOfSeveralPartsIsKeptWithThem() async throws {
    try writeParts(to: "in")
    let added = try await tei("schema", "add", "in/multi.rng", "--alias", "https://example.org/m.rng")
    #expect((added.code, added.text.contains("and 2 parts, sha256")) == (0, true), "\(added.text)\(added.error)")
    #expect(try corpus.folder.text("tei-schemas.lock").contains("\"source\" : \"in/parts/p.rng\""))
    let few = try await tei("schema", "add", "in/multi.rng", "--max-parts", "1")
    #expect((few.code, few.error.contains("allow more with --max-parts")) == (2, true), "\(few.error)")
    try corpus.folder.write("not the one that was pinned", to: "in/q.rnc")
    for arguments in [["validate", "m.xml"], ["validate", "--schema", "multi", "m.xml"]] {
      let result = try await corpus.tei(arguments, settings: ["TEI_SCHEMA_STORE": "\(corpus.folder.path)/store"])
      #expect(result.text.contains("m.xml:2:10: error: element `p`"), "\(result.text)\(result.error)")
      #expect(result.text.contains("invalid with 1 error"))
    }
    let other = try await tei("schema", "sync", store: "other")
    #expect((other.code, other.error.contains("at in/q.rnc")) == (2, true), "\(other.error)")
    try corpus.folder.write("element q { empty }+", to: "in/q.rnc")
    // From wherever in the repository it is started, the paths of the lock file are what they were.
    let lock = "\(corpus.folder.path)/tei-schemas.lock"
    let synced = try await Program.tei(
      ["schema", "sync", "--lock", lock], settings: ["TEI_SCHEMA_STORE": "\(corpus.folder.path)/other"],
      folder: "\(corpus.folder.path)/in")
    #expect((synced.code, synced.text) == (0, "multi: fetched\n"), "\(synced.error)")
    #expect(try await tei("validate", "m.xml", store: "other").text.contains("m.xml:2:10: error: element `p`"))
    let part = try #require(corpus.folder.files.first { $0.hasPrefix("other/") && $0.hasSuffix("/part") })
    try corpus.folder.write("empty", to: part)
    #expect(try await tei("validate", "m.xml", store: "other").text.contains("is not the one that was locked"))
  }

  @Test(arguments: [
    "{}",
    "{\"version\":1,\"schemas\":[{\"name\":\"a\",\"source\":\"b\",\"sha256\":\"\(String(repeating: "0", count: 64))\",\"bytes\":1,\"kind\":\"rng\",\"aliases\":[],\"parts\":[{\"source\":\"c\",\"sha256\":\"../x\",\"bytes\":1}]}]}",
    "{\"version\":1,\"schemas\":[{\"name\":\"a\",\"source\":\"b\",\"sha256\":\"../../x\",\"bytes\":1,\"kind\":\"xsd\",\"aliases\":[]}]}",
  ])
  func aBrokenLockFileIsToldOf(_ lock: String) async throws {
    try corpus.folder.write(lock, to: "tei-schemas.lock")
    let result = try await tei("validate", "a.xml")
    #expect((result.code, result.error.contains("[schema.lock]")) == (2, true), "\(result.error)")
  }

  @Test(arguments: [
    "http://example.org/a.rng", "http://127.0.0.1:9/a.rng", "ftp://example.org/a.rng",
    "http://127.0.0.1@example.org/a.rng",
  ])
  func onlyHTTPSIsFetched(_ url: String) async throws {
    let result = try await tei("schema", "add", url)
    #expect((result.code, result.error.contains("only https is")) == (2, true), "\(result.error)")
  }

  /// A server on this machine that gives a schema, nothing, too much, too slowly, or leads away.
  private static let server = """
    import http.server, sys, time
    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *rest): pass
        def do_GET(self):
            if self.path == "/away":
                self.send_response(302); self.send_header("Location", "file:///etc/hostname"); self.end_headers(); return
            if self.path == "/slow": time.sleep(12)
            self.send_response(404 if self.path == "/none" else 200); self.end_headers()
            try:
                if self.path == "/doc.rng": self.wfile.write(open("doc.rng", "rb").read())
                if self.path.startswith("/in/"): self.wfile.write(open(self.path[1:], "rb").read())
                if self.path == "/host": self.wfile.write(b"<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='http://localhost:%d/doc.rng'/>" % server.server_port)
                while self.path == "/big": self.wfile.write(b"<!-- -->" * 8192)
            except OSError: pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    open("port.tmp", "w").write(str(server.server_port)); import os; os.rename("port.tmp", "port"); server.serve_forever()
    """

  @Test(
    .enabled(if: Program.path("python3") != nil && Program.path("curl") != nil, "no python3 or curl here"),
    arguments: [
      ("/doc.rng", 0, "doc: "), ("/in/multi.rng", 0, "and 2 parts"), ("/host", 2, "[schema.part-outside]"),
      ("/none", 2, "[download.not-found]"), ("/big", 2, "[download.too-large]"),
      ("/slow", 2, "[download.too-slow]"), ("/away", 2, "[download.insecure]"),
    ])
  func fetchesFromAServerWithinLimits(_ path: String, _ code: Int32, _ said: String) async throws {
    try corpus.folder.write(Self.server, to: "server.py")
    try writeParts(to: "in")
    let result = try await Program.shell(
      """
      python3 server.py & server=$!
      trap 'kill $server' EXIT
      i=0; while [ ! -f port ] && [ $i -lt 100 ]; do sleep 0.2; i=$((i + 1)); done
      TEI_ALLOW_LOOPBACK=1 TEI_SCHEMA_STORE="$PWD/store" "$TEI" schema add --max-size 1 --max-time 6 "http://127.0.0.1:$(cat port)\(path)" 2>&1
      """, folder: corpus.folder.path)
    #expect(result.code == code, "\(result.text)")
    #expect(result.text.contains(said), "\(result.text)")
    #expect(corpus.folder.files.contains("tei-schemas.lock") == (code == 0))
  }
}
