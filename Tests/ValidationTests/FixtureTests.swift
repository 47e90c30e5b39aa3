import Diagnostics
import Files
import TestSupport
import Testing
import Validation
import XMLCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The documents of `Tests/SchemaFixtures`, against the schema and the rules of the project.
@Suite(.serialized) struct FixtureTests {
  private static func names(_ folder: String, _ suffix: String) -> [String] {
    let path = Package.path("Tests/SchemaFixtures/\(folder)")
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  // Compiled once; the tests of this suite run one after the other.
  private static let grammar = Result { try GrammarValidator.edition() }
  nonisolated(unsafe) private static let rules = Result {
    try RulesValidator(InputFile.read(Package.path("Schemas/tei-edition.sch")), name: "tei-edition.sch")
  }

  private static func validate(_ name: String, _ validator: some DocumentValidator) throws -> [Diagnostic] {
    let file = Package.path("Tests/SchemaFixtures/\(name)")
    return Validator([validator]).validate(try InputFile.read(file), file: name)
  }

  @Test func thereAreFixtures() {
    #expect(Self.names("valid", ".xml").count >= 4)
    #expect(Self.names("invalid", ".xml").count == Self.names("invalid", ".expected").count)
    #expect(Self.names("rules", ".ok.xml").count == Self.names("rules", ".bad.xml").count)
  }

  @Test(arguments: names("valid", ".xml")) func isValidAndKeepsTheRules(_ name: String) throws {
    #expect(try Self.validate("valid/\(name)", Self.grammar.get()) == [])
    #expect(try Self.validate("valid/\(name)", Self.rules.get()) == [])
  }

  @Test(arguments: names("invalid", ".xml")) func isInvalidOnTheExpectedLine(_ name: String) throws {
    let file = Package.path("Tests/SchemaFixtures/invalid/\(name.dropLast(4)).expected")
    let expected = try #require(Int(String(decoding: try InputFile.read(file), as: UTF8.self).prefix { $0 != " " }))
    let found = try Self.validate("invalid/\(name)", Self.grammar.get())
    #expect(found.first?.place?.line == expected, "\(found)")
    #expect(found.contains { $0.severity == .error })
  }

  @Test(arguments: names("rules", ".xml")) func firesTheRuleOfItsNameAndNoOther(_ name: String) throws {
    let rule = name.prefix { $0 != "." }
    let found = try Self.validate("rules/\(name)", Self.rules.get())
    let codes = found.map { String($0.code.drop { $0 != "." }.dropFirst()) }
    #expect(codes == (name.hasSuffix(".bad.xml") ? [String(rule)] : []), "\(found)")
    #expect(try Self.validate("rules/\(name)", Self.grammar.get()) == [])
  }

  @Test(
    .enabled(if: Program.path("jing") != nil, "no jing here"),
    arguments: [("valid", true), ("rules", true), ("invalid", false)])
  func jingAgrees(_ folder: String, _ isValid: Bool) async throws {
    let files = Self.names(folder, ".xml").map { Package.path("Tests/SchemaFixtures/\(folder)/\($0)") }
    let result = try await Program.run(
      try #require(Program.path("jing")), [Package.path("Schemas/tei-edition.rng")] + files)
    let rejected = Set(
      result.text.split(separator: "\n").compactMap { line in files.first { line.hasPrefix("\($0):") } })
    #expect(rejected == (isValid ? [] : Set(files)), "\(result.text)")
  }
}
