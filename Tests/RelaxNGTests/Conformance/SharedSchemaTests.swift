internal import Diagnostics
internal import RelaxNG
internal import Testing

@Suite struct SharedSchemaTests {
  /// All schemas of the shared data; jing accepts all but `tei_customization`, whose ID types conflict.
  static let names = [
    "bodley-msDesc", "freedict-P5", "isofs", "p5odds", "tei-epidoc", "tei_all-4.12.0", "tei_all-4.5.0",
    "tei_all-4.9.0a",
    "tei_allPlus", "tei_bare", "tei_basic", "tei_corpus", "tei_customization", "tei_drama", "tei_enrich", "tei_its",
    "tei_jtei", "tei_lite", "tei_math", "tei_minimal", "tei_ms", "tei_odds", "tei_simplePrint", "tei_speech", "tei_svg",
    "tei_tite", "tei_xinclude", "teisimple",
  ]

  @Test(arguments: names)
  func `a TEI schema gets jing's verdict`(name: String) {
    guard let bytes = SharedData.content(of: "schemas/\(name).rng") else { return }
    do throws(SchemaFailure) {
      _ = try Schema(bytes, url: "\(name).rng")
      #expect(name != "tei_customization")
    } catch {
      #expect(name == "tei_customization", "\(error.diagnostics.prefix(3))")
      #expect(error.diagnostics.allSatisfy { $0.code == "schema.id-conflict" })
    }
  }
}
