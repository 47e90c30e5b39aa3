public import Diagnostics

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ValidationReport: Codable {
  private enum Key: String, CodingKey {
    case version, tool, summary, documents, general, shard, known, ignored, skipped
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard try container.decode(Int.self, forKey: .version) == Self.version else {
      throw DecodingError.dataCorruptedError(forKey: .version, in: container, debugDescription: "another version")
    }
    self.init(
      documents: try container.decode([DocumentReport].self, forKey: .documents),
      general: try container.decode([Diagnostic].self, forKey: .general),
      shard: try container.decodeIfPresent(String.self, forKey: .shard),
      known: try container.decode(Int.self, forKey: .known), ignored: try container.decode(Int.self, forKey: .ignored),
      skipped: try container.decode(Int.self, forKey: .skipped))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode("tei", forKey: .tool)
    try container.encode(summary, forKey: .summary)
    try container.encode(documents, forKey: .documents)
    try container.encode(general, forKey: .general)
    try container.encodeIfPresent(shard, forKey: .shard)
    try container.encode(known, forKey: .known)
    try container.encode(ignored, forKey: .ignored)
    try container.encode(skipped, forKey: .skipped)
  }

  /// Reads a report in JSON.
  ///
  /// - Throws: a `report.unreadable` diagnostic for anything else.
  public init(json bytes: [UInt8], file: String) throws(Diagnostic) {
    do {
      self = try JSONDecoder().decode(ValidationReport.self, from: Data(bytes))
    } catch {
      throw Diagnostic(
        .fatal, "report.unreadable", "`\(file)` is no report of `tei validate` in JSON, version \(Self.version)",
        at: Place(file: file), help: "make it with `tei validate --report json=FILE`")
    }
  }
}

/// The JSON of a value, its keys in order.
func json(_ value: some Encodable, isPretty: Bool = true) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting =
    isPretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
  // Strings and integers always have a JSON form.
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
}
