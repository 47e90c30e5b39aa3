import Diagnostics
import Files
import RelaxNG
import TestSupport
import Testing
import Validation
import XMLCore

@Suite struct ValidatorTests {
  private static let grammar = """
    <element name="note" xmlns="http://relaxng.org/ns/structure/1.0"><attribute name="n"/><text/></element>
    """
  private static let rules = """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="note">
    <assert id="number" test="number(@n) > 0">a note has a number</assert>
    <report id="loud" role="warning" test="contains(., '!')">this is loud</report></rule></pattern></schema>
    """

  @Test func reportsWhatEachOfSeveralSchemasFinds() throws {
    let validator = Validator([
      try GrammarValidator(Array(Self.grammar.utf8), name: "note.rng"),
      try RulesValidator(Array(Self.rules.utf8), name: "note.sch"),
    ])
    #expect(validator.validate(Array("<note n='1'>fine</note>".utf8), file: "a.xml") == [])
    let found = validator.validate(Array("<note n='x'>\nno<b/>!</note>".utf8), file: "a.xml")
    #expect(found.contains { $0.code.hasPrefix("relaxng.") && $0.place?.line == 2 })
    #expect(found.filter { $0.code.hasSuffix("number") }.map(\.severity) == [.error])
    #expect(found.filter { $0.code.hasSuffix("loud") }.map(\.severity) == [.warning])
  }

  @Test func aDocumentThatIsNotWellFormedGoesNoFurther() throws {
    let found = try SchemaSet.edition().makeValidator().validate(Array("<TEI>\n <p></TEI>".utf8), file: "a.xml")
    #expect(found.contains { $0.code == "xml.tag-mismatch" && $0.place?.line == 2 }, "\(found)")
    #expect(!found.contains { $0.code.hasPrefix("rule.") })
  }

  @Test(arguments: ["", "<a/>", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>", "<element"])
  func aSchemaThatIsNoneIsAFailureWithItsName(_ schema: String) {
    let failure = #expect(throws: SchemaFailure.self) { try GrammarValidator(Array(schema.utf8), name: "my.rng") }
    #expect(failure?.diagnostics.isEmpty == false)
    #expect(failure?.diagnostics.first?.place?.file == "my.rng", "\(failure?.diagnostics ?? [])")
  }

  @Test(arguments: [
    "", "<a/>",
    "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><pattern><rule context='a'><assert test='('>x</assert></rule></pattern></schema>",
  ])
  func rulesThatAreNoneAreAFailure(_ rules: String) {
    let failure = #expect(throws: XMLFailure.self) { try RulesValidator(Array(rules.utf8), name: "my.sch") }
    #expect(failure?.diagnostics.isEmpty == false)
  }

  @Test func oneValidatorGivesTheSameForEveryDocumentOfABatch() throws {
    let validator = try SchemaSet.edition().makeValidator()
    let file = Package.path("Tests/SchemaFixtures/invalid/unknown-element.xml")
    let bytes = try InputFile.read(file)
    let first = validator.validate(bytes, file: file)
    #expect(!first.isEmpty)
    for _ in 0..<5 { #expect(validator.validate(bytes, file: file) == first) }
    let good = Package.path("Tests/SchemaFixtures/valid/minutes.xml")
    #expect(validator.validate(try InputFile.read(good), file: good) == [])
  }
}
