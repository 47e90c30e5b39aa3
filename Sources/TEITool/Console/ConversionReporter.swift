import Conversion
import Diagnostics
import EditionBuild

/// Tells what came of each text while a batch runs, and of all when it is done.
struct ConversionReporter {
  private let format: ReportFormat
  private let quiet: Bool
  private let explains: Bool
  private let count: Int
  private let writesToFile: Bool
  private let encoding: String?
  private var progress: ProgressBar
  private var done: [TextConversion.Outcome: Int] = [:]
  private var texts: [TextReport] = []
  private var diagnostics: [Diagnostic] = []
  /// Notes that are about a text as a whole, and how often each was there.
  private var repeated: [String: (note: Diagnostic, count: Int)] = [:]
  private(set) var outcome = Outcome.clean

  /// - Parameter writesToFile: whether standard output is free for a report.
  init(_ command: Convert, count: Int, writesToFile: Bool) {
    format = command.report.format
    quiet = command.report.quiet
    explains = command.explain
    encoding = command.options.encoding
    self.count = count
    self.writesToFile = writesToFile
    progress = ProgressBar(total: count, isShown: count > 1 && !command.report.quiet)
  }

  mutating func begin(_ found: [Diagnostic]) {
    diagnostics = found
    if format == .text { Console.report(found, quiet: quiet) }
    progress.show(0)
  }

  mutating func tell(_ result: TextConversion) {
    done[result.outcome, default: 0] += 1
    if result.outcome == .failed || result.outcome == .kept { outcome = .couldNotRun }
    progress.clear()
    switch format {
    case .text:
      Console.report(result.diagnostics.filter { isNew($0) }, quiet: quiet, encoding: encoding)
      if explains, let lines = result.conversion?.explanation { Console.error(lines.joined(separator: "\n")) }
    case .json:
      diagnostics += result.diagnostics
      texts.append(TextReport(result, explains: explains))
    }
    progress.show(done.values.reduce(0, +))
  }

  mutating func end() {
    progress.clear()
    if format == .json {
      let text = JSONReport(
        diagnostics, documents: count, invalid: done[.failed, default: 0] + done[.kept, default: 0], texts: texts
      ).text
      // Standard output may hold the TEI.
      if writesToFile { Console.print(text) } else { Console.error(text) }
    } else if count > 1, !quiet {
      for (note, count) in repeated.values.sorted(by: { $0.note.code < $1.note.code }) where count > 1 {
        Console.error("the same of \(counted(count - 1, "other text")): \(note.message) [\(note.code)]")
      }
      Console.error(summary)
    }
  }

  /// Whether a diagnostic is worth a line of its own: what is the same of every text is told of the first, and counted.
  private mutating func isNew(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity == .note, diagnostic.place?.line == 0, diagnostic.notes.isEmpty else { return true }
    let key = diagnostic.code + "\n" + diagnostic.message
    repeated[key, default: (diagnostic, 0)].count += 1
    return repeated[key]?.count == 1
  }

  private var summary: String {
    let parts: [(TextConversion.Outcome, String)] = [
      (.written, "converted"), (.unchanged, "unchanged"), (.kept, "left as they are"), (.failed, "not converted"),
    ]
    let told = parts.compactMap { outcome, word in done[outcome].map { "\($0) \(word)" } }
    return "\(counted(count, "text")): \(told.joined(separator: ", "))"
  }
}
