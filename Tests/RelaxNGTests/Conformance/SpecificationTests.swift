internal import RelaxNG
internal import Testing

@Suite struct SpecificationTests {
  @Test func `every schema and document of the specification's test suite gets its verdict`() throws {
    guard let bytes = SharedData.content(of: "relaxng-tests/spectest.xml") else { return }
    let suite = SpecificationSuite(bytes)
    #expect(suite.cases.count == 385)
    var instances = 0
    for item in suite.cases {
      let resources = item.resources
      let schema: Schema
      do throws(SchemaFailure) {
        schema = try Schema(
          item.schema, url: "schema.rng",
          resources: SchemaResources { url throws(SchemaFailure) in
            guard let bytes = resources[url] else { throw SchemaFailure([]) }
            return SchemaResources.Resource(bytes: bytes, url: url)
          }, options: SchemaOptions(checksIDs: false))
      } catch {
        if item.isCorrect { Issue.record("line \(item.line), section \(item.section): \(error.diagnostics)") }
        continue
      }
      if !item.isCorrect { Issue.record("line \(item.line), section \(item.section) is accepted") }
      for (document, isValid, line) in item.instances {
        instances += 1
        let problems = schema.validate(document)
        if problems.isEmpty != isValid { Issue.record("line \(line), section \(item.section): \(problems)") }
      }
    }
    #expect(instances == 580)
  }
}
