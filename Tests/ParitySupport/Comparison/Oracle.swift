public import Foundation

/// What jing once said about real documents and one schema: a table in the shared test data.
public struct Oracle: Sendable, CustomStringConvertible {
  public struct Row: Sendable {
    public var document: URL
    public var verdict: Verdict
    public var errors: Int
    public var firstLine: Int?
    /// The row tells of a DTD that was not there, and nothing about the schema.
    public var isUnread: Bool
    public var size: Int
    /// XInclude, which the command `jing` expands.
    public var includes: Bool
    /// A document type, whose DTD `jing` would read.
    public var hasDTD: Bool
  }

  public let name: String
  public let schema: URL
  public let rows: [Row]

  public var description: String { name }

  /// The tables in `shared`, the folder of the test data; the one for `tei_all` first.
  public static func all(in shared: URL) -> [Oracle] {
    let schemas = [
      "tei_all_4.12": "tei_all-4.12.0.rng", "epidoc": "tei-epidoc.rng", "bodley": "bodley-msDesc.rng",
      "teisimple": "teisimple.rng",
    ]
    return schemas.sorted { $0.key.count > $1.key.count }.compactMap { name, schema in
      Oracle(name, schema: shared.appendingPathComponent("schemas/\(schema)"), shared: shared)
    }
  }

  private init?(_ name: String, schema: URL, shared: URL) {
    let path = shared.appendingPathComponent("tei/ORACLE_jing_\(name).tsv").path
    guard let table = FileManager.default.contents(atPath: path) else { return nil }
    self.name = name
    self.schema = schema
    rows = String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 5, let verdict = Verdict(rawValue: String(fields[1])) else { return nil }
      let document = shared.appendingPathComponent(String(fields[0]))
      guard let bytes = FileManager.default.contents(atPath: document.path) else { return nil }
      return Row(
        document: document, verdict: verdict, errors: Int(fields[2]) ?? 0,
        firstLine: fields[4].split(separator: ":").first.flatMap { Int($0) }, isUnread: fields[4].hasPrefix("IO "),
        size: bytes.count,
        includes: bytes.range(of: Data("XInclude".utf8)) != nil,
        hasDTD: bytes.range(of: Data("<!DOCTYPE".utf8)) != nil)
    }
  }

  /// The paths of documents that mutants can be made of: well formed, without a DTD, and not over `size` bytes.
  public func sources(upTo size: Int) -> [String] {
    rows.filter { !$0.isUnread && !$0.hasDTD && $0.verdict != .fatal && $0.size <= size }.map(\.document.path)
  }
}
