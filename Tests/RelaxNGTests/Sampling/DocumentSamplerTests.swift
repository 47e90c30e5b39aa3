import Testing

@testable import RelaxNG

@Suite struct DocumentSamplerTests {
  private func schema(_ text: String) throws -> Schema { try Schema(Array(text.utf8), url: "a.rnc") }

  private static let everything = """
    namespace x = "urn:x"
    namespace y = "urn:y"
    start = element a { attribute id { xsd:ID }, (b | c+ | element any { anything })*, (d & e? & text) }
    b = element x:b { attribute x:* { text }*, list { xsd:int, ("one" | "two")* } }
    c = element x:c { attribute to { xsd:IDREF }?, attribute when { xsd:date | xsd:gYear }, (c | empty) }
    d = element d { xsd:token { pattern = "[A-Z]{2}\\d+(-\\p{L}+)?" maxLength = "9" } - "AB1" }
    e = element e { xsd:QName "x:name" | xsd:decimal { minInclusive = "10" maxExclusive = "100" } }
    anything = (element y:* { anything } | attribute * { text } | text)*
    """

  @Test func everySampleIsValidAndEveryPatternIsUsed() throws {
    let schema = try schema(Self.everything)
    var sampler = DocumentSampler(schema, seed: 1, elements: 20)
    var count = 0
    for _ in 0..<300 {
      guard let document = sampler.next() else { continue }
      count += 1
      let problems = schema.validate(document.bytes)
      #expect(problems.isEmpty, "\(String(decoding: document.bytes, as: UTF8.self))")
    }
    #expect(count > 250)
    #expect(sampler.coverage.used == sampler.coverage.of)
  }

  @Test func theSameSeedGivesTheSameDocuments() throws {
    let schema = try schema(Self.everything)
    var one = DocumentSampler(schema, seed: 7)
    var other = DocumentSampler(schema, seed: 7)
    var third = DocumentSampler(schema, seed: 8)
    let documents = (0..<10).map { _ in one.next() }
    #expect(documents == (0..<10).map { _ in other.next() })
    #expect(documents != (0..<10).map { _ in third.next() })
  }

  @Test func aSchemaThatAllowsNothingHasNoSamples() throws {
    var sampler = DocumentSampler(try schema("start = s s = element a { s }"), seed: 1)
    #expect(sampler.next() == nil)
  }

  @Test func aSampleShrinksToWhatMatters() throws {
    let schema = try schema(
      "start = s s = element a { (element b { attribute n { text }?, text } | element c { s? })* }")
    var sampler = DocumentSampler(schema, seed: 3, elements: 40)
    let hasAttribute = { (document: SampleDocument) in
      schema.validate(document.bytes).isEmpty && String(decoding: document.bytes, as: UTF8.self).contains(" n=")
    }
    var document = sampler.next()
    while let found = document, !hasAttribute(found) { document = sampler.next() }
    let smallest = try #require(document).shrunk(while: hasAttribute)
    #expect(smallest.root.children.count == 1)
    guard case .element(let b)? = smallest.root.children.first else { return #expect(Bool(false)) }
    #expect(b.attributes.count == 1 && b.children.isEmpty)
  }

  @Test(arguments: ["tei_bare", "tei_simplePrint"])
  func samplesOfTEISchemasAreValid(_ name: String) throws {
    guard let bytes = SharedData.content(of: "schemas/\(name).rng") else { return }
    let schema = try Schema(bytes, url: "\(name).rng")
    var sampler = DocumentSampler(schema, seed: 1, elements: 30)
    for _ in 0..<60 {
      guard let document = sampler.next() else { continue }
      #expect(schema.validate(document.bytes).first == nil)
    }
    #expect(sampler.coverage.used * 3 > sampler.coverage.of)
  }
}
