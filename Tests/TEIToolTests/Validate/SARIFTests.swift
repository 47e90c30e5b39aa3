import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What SARIF 2.1.0 asks of a log, as far as we write it.
///
/// The schema of the standard is no part of this package, and of none that could be found; these are its rules for the
/// properties that we write, and no property may be there besides. Its authors made Python classes of it, sarif-om,
/// which know its properties; where these are installed, they have the last word.
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

  /// The properties of the objects in a log that are unknown to the standard's own classes, or absent though required.
  private static let audit = """
    import attr, json, sarif_om, sys
    kinds = {"runs": "Run", "results": "Result", "tool": "Tool", "driver": "ToolComponent", "rules": "ReportingDescriptor",
      "invocations": "Invocation", "locations": "Location", "relatedLocations": "Location", "region": "Region",
      "physicalLocation": "PhysicalLocation", "artifactLocation": "ArtifactLocation", "message": "Message"}
    seen = set()
    def audit(value, kind):
        seen.add(kind)
        known = {a.metadata["schema_property_name"]: a for a in attr.fields(getattr(sarif_om, kind))}
        for name in value:
            if name not in known and name != "$schema": print("unknown:", kind, name)
        for name, attribute in known.items():
            if attribute.default is attr.NOTHING and name not in value: print("absent:", kind, name)
        for name, part in value.items():
            for one in part if isinstance(part, list) else [part]:
                if name in kinds: audit(one, kinds[name])
                elif isinstance(one, dict) and name != "partialFingerprints": print("not looked at:", kind, name)
    audit(json.load(open(sys.argv[1])), "SarifLog")
    print(len(seen))
    """

  @Test(
    .enabled("sarif-om is not in .venv: Scripts/setup --tests") {
      let python = Package.path(".venv/bin/python")
      return try await Program.shell("'\(python)' -c 'import sarif_om' 2> /dev/null").code == 0
    })
  func aLogIsWhatTheClassesOfTheStandardSay() async throws {
    let corpus = try SmallCorpus()
    try corpus.folder.write(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='a'/><p xml:id='a'/></TEI>", to: "ids.xml")
    try corpus.folder.write("<doc><?tei-ignore a?>\n<p>&x;</p></doc>", to: "ü.xml")
    _ = try await corpus.validate(".", "none.xml", "--check", "--report", "sarif=out.sarif")
    let log = "\(corpus.folder.path)/out.sarif"
    let result = try await Program.run(Package.path(".venv/bin/python"), ["-c", Self.audit, log])
    #expect((result.code, result.text) == (0, "12\n"), "\(result.text)\(result.error)")
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
