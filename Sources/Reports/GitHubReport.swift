internal import Diagnostics

/// Workflow commands of GitHub Actions, which become annotations beside the lines of a change.
public struct GitHubReport: Sendable {
  /// GitHub shows ten of each kind in a step, and drops the others without a word.
  private static let limit = 10

  public init() {}

  func text(of report: ValidationReport) -> String {
    var text = ""
    var counts: [String: Int] = [:]
    let sorted = report.diagnostics.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
    for diagnostic in sorted {
      let command =
        switch diagnostic.severity {
        case .note: "notice"
        case .warning: "warning"
        case .error, .fatal: "error"
        }
      counts[command, default: 0] += 1
      if counts[command, default: 0] <= Self.limit { text += annotation(command, diagnostic) }
    }
    for (command, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.limit {
      text += "\(count - Self.limit) more of \(command) are not annotated; the summary and the other reports have all\n"
    }
    return text + ReadableReport().figures(of: report)
  }

  private func annotation(_ command: String, _ diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    if let place = diagnostic.place {
      if let file = place.file { properties.append("file=\(property(FileReference.clean(file)))") }
      if place.line > 0 { properties.append("line=\(place.line)") }
      if place.line > 0, place.column > 0 {
        properties.append("col=\(place.column)")
        properties.append("endColumn=\(place.column + max(1, place.length))")
      }
    }
    properties.append("title=\(property(diagnostic.code))")
    var message = diagnostic.message
    if let help = diagnostic.help { message += "\n\(help)" }
    return "::\(command) \(properties.joined(separator: ","))::\(data(message))\n"
  }

  // A document's own words must not become commands: each line break and each per cent sign is written out.
  private func data(_ text: String) -> String { escaped(text, [0x25, 0x0D, 0x0A]) }

  private func property(_ text: String) -> String { escaped(text, [0x25, 0x0D, 0x0A, 0x3A, 0x2C]) }

  private func escaped(_ text: String, _ bytes: Set<UInt8>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, bytes.contains(UInt8(scalar.value)) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else {
        result += printable(String(scalar))
      }
    }
    return result
  }
}
