import TestSupport
import Testing

/// Which schemas a document is validated against.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct AssociationTests {
  private let corpus: SmallCorpus

  init() throws { corpus = try SmallCorpus() }

  private func validate(_ arguments: String..., settings: [String: String?] = [:]) async throws -> Program.Result {
    var settings = settings
    settings["TEI_SCHEMA_STORE"] = "\(corpus.folder.path)/store"
    return try await corpus.tei(["validate"] + arguments, settings: settings)
  }

  private static let compact = "element doc { element p { attribute n { text }?, text }* }"
  private static let rules = """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="p">
    <assert id="short" test="string-length(.) &lt; 10">p is short</assert></rule></pattern></schema>
    """
  private static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="doc"><xs:complexType><xs:sequence>
    <xs:element name="p" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>
    """

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let prolog: String
    var body = "<doc><q/></doc>"
    let code: String
  }

  private static let cases: [Case] = [
    Case(
      testDescription: "RELAX NG by its namespace",
      prolog: "<?xml-model href='s/d.rng' schematypens='http://relaxng.org/ns/structure/1.0'?>",
      code: "relaxng."),
    Case(
      testDescription: "compact syntax by its type",
      prolog: "<?xml-model href=\"s/d.rnc\" type=\"application/relax-ng-compact-syntax\"?>",
      code: "relaxng."),
    Case(testDescription: "RELAX NG by its name", prolog: "<?xml-model href='./s/d.rnc'?>", code: "relaxng."),
    Case(testDescription: "with a blank in its name", prolog: "<?xml-model href='file:s/a b.rng'?>", code: "relaxng."),
    Case(
      testDescription: "Schematron",
      prolog: "<?xml-model href='s/d.sch' schematypens='http://purl.oclc.org/dsdl/schematron'?>",
      body: "<doc><p>long enough to fail</p></doc>", code: "rule.short"),
    Case(
      testDescription: "XML Schema in an xml-model",
      prolog: "<?xml-model href='s/d.xsd' schematypens='http://www.w3.org/2001/XMLSchema'?>",
      code: "xsd."),
    Case(
      testDescription: "XML Schema in the outermost element", prolog: "<!-- a > b -->",
      body: "<doc xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:noNamespaceSchemaLocation='s/d.xsd'><q/></doc>",
      code: "xsd."),
    Case(
      testDescription: "XML Schema for a namespace", prolog: "",
      body: "<doc xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='urn:other s/d.xsd'><q/></doc>",
      code: "xsd."),
    Case(
      testDescription: "a document type", prolog: "<!DOCTYPE doc SYSTEM 's/d.dtd' [<!ENTITY e \"<x>\">]>", code: "dtd."),
    Case(
      testDescription: "the second of two", prolog: "<?xml-model href='s/any.rnc'?>\n<?xml-model href='s/d.rng'?>",
      code: "relaxng."),
  ]

  private func writeSchemas() throws {
    try corpus.folder.write(SmallCorpus.schema, to: "s/d.rng")
    try corpus.folder.write(SmallCorpus.schema, to: "s/a b.rng")
    try corpus.folder.write(Self.compact, to: "s/d.rnc")
    try corpus.folder.write("start = any\nany = element * { (attribute * { text } | text | any)* }", to: "s/any.rnc")
    try corpus.folder.write(Self.rules, to: "s/d.sch")
    try corpus.folder.write(Self.xsd, to: "s/d.xsd")
    try corpus.folder.write("<!ELEMENT doc (p*)><!ELEMENT p (#PCDATA)>", to: "s/d.dtd")
  }

  @Test(arguments: cases) func isThatWhichTheDocumentNames(_ named: Case) async throws {
    try writeSchemas()
    try corpus.folder.write("\(named.prolog)\n\(named.body)", to: "a.xml")
    let result = try await validate("a.xml")
    #expect(result.code == 1)
    #expect(result.text.contains("[\(named.code)"), "\(result.text)\(result.error)")
    let over = try await validate("a.xml", "--schema", "s/any.rnc")
    #expect(over.code == 0, "--schema goes over what the document names: \(over.text)")
  }

  @Test func isItsDocumentTypeOnlyWhereNoGrammarIsNamed() async throws {
    try writeSchemas()
    try corpus.folder.write("<!DOCTYPE doc SYSTEM 'none.dtd'>\n<?xml-model href='s/d.rng'?><doc/>", to: "a.xml")
    #expect(try await validate("a.xml").code == 0)
  }

  @Test func isFoundFromADocumentInUTF16() async throws {
    try writeSchemas()
    let text = "<?xml version='1.0' encoding='UTF-16'?>\n<?xml-model href='s/d.rng'?>\n<doc><q/></doc>"
    try corpus.folder.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "a.xml")
    let result = try await validate("a.xml")
    #expect((result.code, result.text.contains("[relaxng.")) == (1, true), "\(result.text)")
  }

  @Test func thatIsNotThereIsAFindingWithTheNextStep() async throws {
    try corpus.folder.write("<?xml-model href='https://example.org/x y.rng'?>\n<doc/>", to: "a.xml")
    try corpus.folder.write("<?xml-model href='gone.rng'?><doc/>", to: "b.xml")
    try corpus.folder.write("<?xml-model href='doc.rng'?><doc/>", to: "c.xml")
    let result = try await validate("a.xml", "b.xml", "c.xml")
    #expect(result.code == 1)
    #expect(
      result.text.contains("a.xml:1:1: error: the schema `https://example.org/x y.rng` is not here"), "\(result.text)")
    #expect(result.text.contains("help: run `tei schema add 'https://example.org/x y.rng'` once"))
    #expect(result.text.contains("b.xml:1:1: error: the schema `gone.rng` is not there [schema.missing]"))
    #expect(result.text.contains("3 documents: 1 valid, 2 not validated"))
  }

  @Test func thatIsBrokenIsToldAtTheDocumentWithoutItsText() async throws {
    try corpus.folder.write("top secret\n", to: "broken.rnc")
    try corpus.folder.write("<?xml-model href='broken.rnc'?><doc/>", to: "a.xml")
    let result = try await validate("a.xml")
    #expect(result.code == 1)
    #expect(
      result.text.contains("a.xml:1:1: error: the schema `broken.rnc` cannot be used [schema.unusable]"),
      "\(result.text)")
    #expect(!result.text.contains("| top secret"))
  }

  /// Of rules in XPath 2.0 those are run that mean the same in 1.0, and the others are told of.
  private static let later = """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern id="lengths"><rule context="p">
    <assert id="short" test="string-length(.) lt 10">p is short</assert>
    <assert test="@n eq current()/../@n">same n</assert>
    <assert test="matches(., '^[a-z]+$')">small letters</assert></rule></pattern></schema>
    """

  @Test func rulesInXPath2AreRunAsFarAsTheyMeanTheSame() async throws {
    try corpus.folder.write(Self.later, to: "two.sch")
    for name in ["a.xml", "b.xml", "c.xml"] {
      try corpus.folder.write("<?xml-model href='two.sch'?><doc n='1'><p n='1'>SHORT</p></doc>", to: name)
    }
    let result = try await validate("a.xml", "b.xml", "c.xml")
    #expect((result.code, result.text) == (0, "3 documents: all valid, 1 warning\n"))
    #expect(
      result.error.contains("a.xml:1:1: warning: 1 of 3 rules in `two.sch` is not run, for want of XPath 2.0"),
      "\(result.error)")
    #expect(result.error.contains("note: `matches(., '^[a-z]+$')`: XPath 1.0 has no `matches()` (two.sch:4:1)"))
    #expect(result.error.ranges(of: "[schema.rules-not-run]").count == 1, "\(result.error)")
    try corpus.folder.write("<?xml-model href='two.sch'?><doc n='1'><p n='2'>a long paragraph</p></doc>", to: "b.xml")
    let wrong = try await validate("a.xml", "b.xml", "c.xml", "--severity", "schema.rules-not-run=off")
    #expect((wrong.code, wrong.error) == (1, ""))
    #expect(wrong.text.contains("p is short [rule.short]") && wrong.text.contains("same n [rule.lengths]"))
    #expect(try await validate("a.xml", "--severity", "schema.rules-not-run=error").code == 1)
    let explicit = try await validate("a.xml", "--schematron", "two.sch")
    #expect((explicit.code, explicit.error.contains("1 of 3 rules")) == (0, true), "\(explicit.error)")
    for shard in 1...2 {
      _ = try await validate("a.xml", "b.xml", "c.xml", "--shard", "\(shard)/2", "--report", "json=\(shard).json")
    }
    let joined = try await corpus.tei(["report", "1.json", "2.json"])
    #expect(joined.error.ranges(of: "[schema.rules-not-run]").count == 1, "\(joined.error)")
  }

  /// As schemas are that TEI's programs make of an ODD.
  private static let embedded = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:t="urn:t">
    <sch:ns xmlns:sch="http://purl.oclc.org/dsdl/schematron" prefix="u" uri="urn:t"/>
    <start><element name="doc" ns="urn:t"><zeroOrMore><element name="p" ns="urn:t">
    <pattern xmlns="http://purl.oclc.org/dsdl/schematron" id="p-n"><sch:rule xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    context="t:p[@n]"><sch:report test="@n eq '0'" role="nonfatal">no zero</sch:report></sch:rule></pattern>
    <optional><attribute name="n"/></optional><text/></element></zeroOrMore></element></start>
    <pattern xmlns="http://www.ascc.net/xml/schematron" name="old"><rule context="u:doc"><assert test="u:p">empty</assert></rule></pattern>
    </grammar>
    """

  @Test func rulesInsideRelaxNGAreRunWhereTheyAreAskedFor() async throws {
    try corpus.folder.write(Self.embedded, to: "all.rng")
    let grammar = "<?xml-model href='all.rng' schematypens='http://relaxng.org/ns/structure/1.0'?>"
    let rules = "<?xml-model href='all.rng' schematypens='http://purl.oclc.org/dsdl/schematron'?>"
    let body = "<doc xmlns='urn:t'><p n='0' m='1'/></doc>"
    try corpus.folder.write(grammar + rules + body, to: "a.xml")
    let both = try await validate("a.xml")
    #expect(both.text.contains("[relaxng.unexpected-attribute]"), "\(both.text)\(both.error)")
    #expect(both.text.contains("warning: no zero [rule.p-n]") && !both.text.contains("empty"), "\(both.text)")
    try corpus.folder.write(rules + "<doc xmlns='urn:t'/>", to: "b.xml")
    #expect(try await validate("b.xml").text.contains("error: empty [rule.assert]"))
    try corpus.folder.write(grammar + body, to: "c.xml")
    #expect(try await !validate("c.xml").text.contains("[rule."))
    #expect(try await validate("c.xml", "--schema", "all.rng", "--schematron", "all.rng").text.contains("[rule.p-n]"))
  }

  @Test func catalogsLeadFromNamesToFiles() async throws {
    try writeSchemas()
    try corpus.folder.write(
      """
      <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
        <nextCatalog catalog="cat/second.xml"/><nextCatalog catalog="catalog.xml"/>
        <uri name="https://example.org/one" uri="s/d.rng"/>
        <group xml:base="s/"><public publicId="-//A//DTD   doc//EN" uri="d.dtd"/></group>
      </catalog>
      """, to: "catalog.xml")
    try corpus.folder.write(
      """
      <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
        <rewriteURI uriStartString="https://example.org/" rewritePrefix="none/"/>
        <rewriteURI uriStartString="https://example.org/schemas/" rewritePrefix="../s/"/>
        <uriSuffix uriSuffix="/last.rnc" uri="../s/d.rnc"/>
      </catalog>
      """, to: "cat/second.xml")
    let prologs = [
      "<?xml-model href='https://example.org/one'?>", "<?xml-model href='https://example.org/schemas/d.rng'?>",
      "<?xml-model href='http://elsewhere.org/last.rnc'?>",
      "<!DOCTYPE doc PUBLIC '-//A//DTD doc//EN' 'http://a/d.dtd'>",
    ]
    for (number, prolog) in prologs.enumerated() {
      try corpus.folder.write("\(prolog)<doc><q/></doc>", to: "d\(number).xml")
    }
    let files = prologs.indices.map { "d\($0).xml" }
    let byOption = try await corpus.tei(["validate", "--catalog", "catalog.xml"] + files)
    #expect(byOption.text.ranges(of: "[relaxng.").count >= 3, "\(byOption.text)")
    #expect(byOption.text.contains("[dtd."))
    #expect(!byOption.text.contains("schema.missing"))
    let byVariable = try await corpus.tei(["validate"] + files, settings: ["XML_CATALOG_FILES": "catalog.xml"])
    #expect(byVariable.text == byOption.text)
    let none = try await corpus.tei(["validate", "--catalog", "s/d.rng"] + files)
    #expect((none.code, none.error.contains("catalog.none")) == (2, true), "\(none.error)")
  }

  @Test func whichSaysWhereSchemasAreFound() async throws {
    try writeSchemas()
    try corpus.folder.write("<?xml-model href='s/d.rng'?>\n<?xml-model href='https://a.org/b.sch'?><doc/>", to: "a.xml")
    let result = try await corpus.tei(["schema", "which", "a.xml"])
    #expect(result.code == 1)
    #expect(result.text.contains("a.xml:1:1: RELAX NG s/d.rng -> s/d.rng\n"), "\(result.text)")
    #expect(result.text.contains("a.xml:2:1: Schematron https://a.org/b.sch -> the schema"))
  }
}
