import TestSupport
import Testing

/// The checks that no schema can make; each can be an error, a warning or off.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct CorpusCheckTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("start = any\nany = element * { (attribute * { text } | text | any)* }", to: "any.rnc")
  }

  private func check(_ arguments: String...) async throws -> Program.Result {
    try await Program.tei(["validate", "--schema", "any.rnc", "--check"] + arguments, folder: folder.path)
  }

  private func write(_ body: String, header: String = "", to name: String = "a.xml") throws {
    try folder.write(
      "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>\(header)</teiHeader>\n<text>\n\(body)\n</text></TEI>\n",
      to: name)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: String
    var header = ""
    /// What the second line from the text on has, or nothing at all.
    let found: String?
  }

  private static let prefix = "<prefixDef ident='psn' matchPattern='([a-z]+)' replacementPattern='people.xml#$1'/>"
  private static let groups =
    "<prefixDef ident='pers' matchPattern='([a-z-]+):(\\w+)' replacementPattern='$1/people.xml#$2'/>"
  private static let cases: [Case] = [
    Case(testDescription: "an identifier that is there", body: "<p xml:id='a'/><ref target='#a'/>", found: nil),
    Case(
      testDescription: "a dangling identifier", body: "<p xml:id='para-1'/><ref target='#para-2'/>",
      found: "error: there is no element with the identifier `para-2` [pointers.dangling]"),
    Case(
      testDescription: "the second of two pointers", body: "<p xml:id='a' corresp='#a #b'/>",
      found: "identifier `b` [pointers.dangling]"),
    Case(testDescription: "what only looks like a pointer", body: "<p type='#b' n='#c'/><date from='#x'/>", found: nil),
    Case(testDescription: "a pointer on the right element", body: "<app from='#x'/>", found: "identifier `x`"),
    Case(
      testDescription: "an XPath, the web, the document itself",
      body: "<ref target='#xpath(//p) https://a.org/#b # urn:x:y'/>", found: nil),
    Case(testDescription: "a file", body: "<ref target='people.xml#anna'/>", found: nil),
    Case(testDescription: "a file with a blank", body: "<ref target='b%20c.xml'/>", found: nil),
    Case(
      testDescription: "nobody in a file", body: "<ref target='people.xml#anne'/>",
      found: "`people.xml` has no element with the identifier `anne` [pointers.dangling]"),
    Case(
      testDescription: "no file", body: "<ref target='none.xml#a'/>",
      found: "there is no file `none.xml` [pointers.no-file]"),
    Case(
      testDescription: "a forgotten hash sign", body: "<p resp='JS'/>",
      found: "there is no file `JS` [pointers.no-file]"),
    Case(testDescription: "a prefix", body: "<name ref='psn:anna'/>", header: prefix, found: nil),
    Case(
      testDescription: "a prefix and nobody", body: "<name ref='psn:otto'/>", header: prefix,
      found: "identifier `otto` [pointers.dangling]"),
    Case(
      testDescription: "a prefix of nobody's", body: "<name ref='xyz:otto'/>",
      found: "warning: nothing says what the prefix `xyz:` stands for [pointers.unknown-prefix]"),
    Case(
      testDescription: "a prefix with two groups", body: "<name ref='pers:letters:anna'/>", header: groups, found: nil),
    Case(
      testDescription: "a prefix with two groups and nobody", body: "<name ref='pers:letters:otto'/>", header: groups,
      found: "`letters/people.xml` has no element with the identifier `otto` [pointers.dangling]"),
    Case(
      testDescription: "a prefix in another form", body: "<name ref='psn:Anna'/>", header: prefix,
      found:
        "warning: `psn:Anna` is not of the form `([a-z]+)` that the prefix `psn:` asks for [pointers.prefix-pattern]"),
    Case(
      testDescription: "the definition of two that fits", body: "<name ref='psn:anna psn:1'/>",
      header: prefix + "<prefixDef ident='psn' matchPattern='[0-9]+' replacementPattern='#p$0'/>",
      found: "there is no element with the identifier `p1` [pointers.dangling]"),
    Case(
      testDescription: "a pattern that cannot be read", body: "<name ref='psn:otto'/>",
      header: "<prefixDef ident='psn' matchPattern='((a+)+)\\1' replacementPattern='people.xml#$1'/>", found: nil),
    Case(
      testDescription: "a base", body: "<div xml:base='letters/'><ref target='people.xml#anna'/></div>", found: nil),
    Case(
      testDescription: "a base and nobody in it",
      body: "<div xml:base='letters/'><ref target='people.xml#otto'/></div><ref target='people.xml#anna'/>",
      found: "`people.xml` has no element with the identifier `otto` [pointers.dangling]"),
    Case(
      testDescription: "a base in a base, and one that has ended",
      body: "<div xml:base='letters/'><p/><p xml:base='none/'/><p><ref target='../people.xml#anna'/></p></div>",
      found: nil),
    Case(
      testDescription: "a base behind the pointer", body: "<ref target='2.png' xml:base='img/'/>", found: nil),
    Case(
      testDescription: "an identifier of the base's file", body: "<ref xml:base='people.xml' target='#anna'/>",
      found: nil),
    Case(
      testDescription: "an identifier of neither", body: "<ref xml:base='people.xml' target='#otto'/>",
      found: "there is no element with the identifier `otto` [pointers.dangling]"),
    Case(
      testDescription: "a base on the web",
      body: "<div xml:base='https://example.org/x/'><ref target='none.xml'/></div>",
      found: nil),
    Case(
      testDescription: "a base on the web and an identifier", body: "<ref xml:base='https://a.org/' target='#x'/>",
      found: "identifier `x` [pointers.dangling]"),
    Case(
      testDescription: "an identifier twice", body: "<p xml:id='a'/><p xml:id='a'/>",
      found: "`a` is given twice [ids.duplicate]"),
    Case(
      testDescription: "a good language",
      body: "<p xml:lang='sr-Latn-RS'/><p xml:lang=''/><p xml:lang='grc-x-attic'/><p xml:lang='de-1996'/>", found: nil),
    Case(
      testDescription: "no language", body: "<p xml:lang='German'/>",
      found: "`german` in `German` is no registered language [languages.unknown]"),
    Case(
      testDescription: "a language of three letters that has two", body: "<p xml:lang='lat'/>",
      found: "`lat` in `lat` is no registered language [languages.unknown]"),
    Case(testDescription: "no region", body: "<p xml:lang='de-QQ-XX'/>", found: "[languages."),
    Case(
      testDescription: "no tag", body: "<p xml:lang='de_AT'/>",
      found: "error: `de_AT` is not a language tag [languages.malformed]"),
    Case(
      testDescription: "no image", body: "<graphic url='img/1.jpg'/>",
      found: "warning: there is no image `img/1.jpg` [images.missing]"),
    Case(testDescription: "an image", body: "<graphic url='img/2.png'/><pb facs='img/2.png'/>", found: nil),
    Case(
      testDescription: "days that agree",
      body: "<date when='1917-12-02' when-custom='1917-11-19' datingMethod='#julian' xml:id='julian'/>", found: nil),
    Case(
      testDescription: "days that do not agree",
      body: "<date when='1917-12-03' when-custom='1917-11-19' datingMethod='#julian' xml:id='julian'/>",
      found: "1917-11-19 in the Julian calendar is 1917-12-02, but `when` says 1917-12-03 [calendars.disagree]"),
    Case(
      testDescription: "a witness nobody reads",
      body: "<listWit><witness xml:id='A'/><witness xml:id='B'/></listWit><rdg wit='#A'/>",
      found: "warning: no reading names the witness `B` [unused.witness]"),
    Case(testDescription: "a hand without writing", body: "<handNote xml:id='h'/>", found: "[unused.hand]"),
    Case(testDescription: "a person without a place", body: "<person xml:id='p'/>", found: "[unused.person]"),
  ]

  @Test(arguments: cases) func findsWhatIsWrongAndNothingElse(_ example: Case) async throws {
    try folder.write("<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='anna'/></TEI>", to: "people.xml")
    try folder.write("<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='anna'/></TEI>", to: "letters/people.xml")
    try folder.write("<a/>", to: "b c.xml")
    try folder.write("png", to: "img/2.png")
    try write(example.body, header: example.header)
    let result = try await check("a.xml")
    if let found = example.found {
      #expect(result.text.contains("a.xml:3:"), "\(result.text)")
      #expect(result.text.contains(found), "\(result.text)")
      #expect(
        result.text.ranges(of: "a.xml:3:").count - result.text.ranges(of: "(a.xml:3:").count == 1, "\(result.text)")
    } else {
      #expect((result.code, result.text) == (0, "1 document: valid\n"))
    }
  }

  @Test func everyAttributeThatPointsIsFollowed() async throws {
    let attributes = [
      "target", "ref", "corresp", "ana", "who", "resp", "wit", "next", "prev", "facs", "rendition", "calendar",
      "datingMethod", "decls", "source", "sameAs", "copyOf", "synch", "exclude", "select", "hand", "scribeRef",
      "change", "period", "spanTo", "edRef", "nymRef", "mutual", "active", "passive", "url", "lemmaRef",
    ]
    try write(attributes.map { "<seg \($0)='#none'/>" }.joined(separator: "\n"))
    let result = try await check("a.xml")
    for (index, attribute) in attributes.enumerated() {
      #expect(result.text.contains("a.xml:\(index + 3):6: error: there is no element"), "\(attribute)")
    }
    #expect(result.text.contains("with \(attributes.count) errors"), "\(result.text.suffix(300))")
  }

  @Test func eachCanBeAnErrorAWarningOrOff() async throws {
    try write("<ref target='#b'/><p xml:lang='xx'/>")
    let changed = try await check(
      "a.xml", "--severity", "pointers.dangling=off", "--severity", "languages.unknown=error")
    #expect(changed.code == 1)
    #expect(changed.text.contains("error: `xx`") && !changed.text.contains("pointers."), "\(changed.text)")
    let alone = try await Program.tei(
      ["validate", "--schema", "any.rnc", "a.xml", "--severity", "pointers.dangling=warning"], folder: folder.path)
    #expect(
      (alone.code, alone.text.contains("all valid") || alone.text.contains("valid, 1 warning")) == (0, true),
      "\(alone.text)")
  }

  @Test func whatIsUsedInOneDocumentMayBeDeclaredInAnother() async throws {
    try write("<person xml:id='anna'/><person xml:id='otto'/>", to: "people.xml")
    try write("<name ref='../people.xml#anna'/>", to: "letters/1.xml")
    let result = try await check(".")
    #expect(result.text.contains("`otto` [unused.person]") && !result.text.contains("`anna`"), "\(result.text)")
  }

  @Test func identifiersAcrossDocumentsAreCheckedOnDemand() async throws {
    try write("<p xml:id='a'/>", to: "1.xml")
    try write("<p xml:id='a'/>", to: "2.xml")
    #expect(try await check(".").code == 0)
    let result = try await check(".", "--severity", "ids.duplicate-across=error")
    #expect(result.code == 1)
    #expect(result.text.contains("2.xml:3:4: error: the identifier `a` is given in `1.xml` as well"), "\(result.text)")
  }

  @Test func filesOutsideTheFolderAreNotLookedAt() async throws {
    try write("<ref target='../outside.xml'/><ref target='../../../../../../etc/passwd'/>", to: "in/a.xml")
    try folder.write("<a/>", to: "outside.xml")
    let result = try await check("in", "--root", "in")
    #expect(result.text.ranges(of: "[pointers.outside]").count == 2, "\(result.text)")
  }

  @Test func anInstructionMayLeaveOutACheckBetweenDocuments() async throws {
    try write("<?tei-ignore pointers.no-file?><ref target='none.xml'/><?tei-ignore unused.person?><p/>")
    let result = try await check("a.xml")
    #expect(result.code == 0)
    #expect(
      result.text.contains("no `unused.person` to ignore") && !result.text.contains("[pointers."), "\(result.text)")
  }
}
