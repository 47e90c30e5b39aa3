internal import Diagnostics

/// SARIF 2.1.0, one run (OASIS Standard, 27 March 2020).
struct SARIFReport {
  let version: String

  func text(of report: ValidationReport) -> String {
    let codes = Set(report.diagnostics.map(\.code)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let results = report.documents.flatMap { document in
      document.findings.map { result($0.diagnostic, fingerprint: $0.fingerprint, document.path, numbers) }
    }
    let general = report.general.map { result($0, fingerprint: nil, nil, numbers) }
    let run = SARIFLog.Run(
      columnKind: "unicodeCodePoints",
      invocations: [.init(executionSuccessful: report.outcome != .couldNotRun)], results: general + results,
      tool: .init(
        driver: .init(
          name: "tei", rules: codes.map { .init(id: $0, name: ruleName($0)) }, semanticVersion: plainVersion)))
    return json(SARIFLog(runs: [run])) + "\n"
  }

  /// `0.1.0` of `tei 0.1.0`.
  private var plainVersion: String { version.split(separator: " ").last.map(String.init) ?? version }

  /// `UnexpectedElement` of `relaxng.unexpected-element`: what viewers print where they have room.
  private func ruleName(_ code: String) -> String {
    code.drop { $0 != "." }.split { !$0.isLetter && !$0.isNumber }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private func result(
    _ diagnostic: Diagnostic, fingerprint: String?, _ path: String?, _ numbers: [String: Int]
  ) -> SARIFLog.Result {
    var text = diagnostic.message
    for note in diagnostic.notes where note.place == nil { text += "\n" + note.message }
    if let help = diagnostic.help { text += "\n" + help }
    let place = diagnostic.place ?? path.map { Place(file: $0) }
    let related = diagnostic.notes.enumerated().compactMap { index, note in
      note.place.map { location($0, id: index, message: note.message, path) }
    }
    return SARIFLog.Result(
      level: level(diagnostic.severity), locations: place.map { [location($0, path)] } ?? [],
      message: .init(text: text), partialFingerprints: fingerprint.map { ["teiFinding/v1": $0] },
      relatedLocations: related.isEmpty ? nil : related, ruleId: diagnostic.code,
      ruleIndex: numbers[diagnostic.code] ?? -1)
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .note: "note"
    case .warning: "warning"
    case .error, .fatal: "error"
    }
  }

  private func location(_ place: Place, id: Int? = nil, message: String? = nil, _ path: String?) -> SARIFLog.Location {
    var region: SARIFLog.Region?
    if place.line > 0 {
      region = .init(startLine: place.line)
      if place.column > 0 {
        region?.startColumn = place.column
        region?.endColumn = place.column + max(1, place.length)
      }
    }
    return .init(
      id: id, message: message.map { .init(text: $0) },
      physicalLocation: .init(
        artifactLocation: .init(uri: FileReference.uri(place.file ?? path ?? "-")), region: region))
  }
}

/// The parts of a SARIF log that we write.
private struct SARIFLog: Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    var columnKind: String
    var invocations: [Invocation]
    var results: [Result]
    var tool: Tool
  }
  struct Invocation: Encodable { var executionSuccessful: Bool }
  struct Tool: Encodable { var driver: Driver }
  struct Driver: Encodable {
    var name: String
    var rules: [Rule]
    var semanticVersion: String
  }
  struct Rule: Encodable {
    var id: String
    var name: String
  }
  struct Message: Encodable { var text: String }
  struct Result: Encodable {
    var level: String
    var locations: [Location]
    var message: Message
    var partialFingerprints: [String: String]?
    var relatedLocations: [Location]?
    var ruleId: String
    var ruleIndex: Int
  }
  struct Location: Encodable {
    var id: Int?
    var message: Message?
    var physicalLocation: PhysicalLocation
  }
  struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region?
  }
  struct ArtifactLocation: Encodable { var uri: String }
  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endColumn: Int?
  }
}
