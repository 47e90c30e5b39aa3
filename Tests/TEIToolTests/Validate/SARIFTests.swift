import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What SARIF 2.1.0 asks of a log, as far as we write it.
///
/// The schema of the standard is no part of this package, and of no Debian package; these are its rules for the
/// properties that we write, and no property may be there besides.
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
