import ArgumentParser
import Conversion
import Diagnostics
import Files

struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns plain text into TEI.",
    discussion: "Every character of the text is kept; what the rules find becomes markup around it.")

  @Argument(help: ArgumentHelp("The texts; - is standard input.", valueName: "source"))
  var sources: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The TEI file, or a folder for it; standard output by default.", valueName: "out"))
  var output: String?

  @OptionGroup var options: ConversionOptions

  @Flag(help: "Say for each tag which rule made it, and why.")
  var explain = false

  @Flag(help: "Replace files that are there already.")
  var force = false

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let (converter, target) = try await reportingFailure {
      let (settings, authority) = try options.load()
      let target = try OutputTarget(output, count: sources.count)
      try target.prepare(for: sources, extension: "xml")
      return (try Converter(settings: settings, authority: authority), target)
    }
    var outcome = Outcome.clean
    var all: [Diagnostic] = []
    for path in sources {
      var found: [Diagnostic]
      do {
        found = try convert(path, converter, to: target.path(for: path, extension: "xml"))
      } catch let error as any DiagnosticError {
        found = error.diagnostics
        outcome = .couldNotRun
      }
      if report.format == .text { Console.report(found, quiet: report.quiet) } else { all += found }
    }
    if report.format == .json {
      Console.error(JSONReport(all, documents: sources.count, invalid: all.count { $0.severity >= .error }).text)
    }
    try outcome.leave()
  }

  /// Converts one text and writes the TEI.
  ///
  /// - Returns: what was noticed.
  private func convert(_ path: String, _ converter: Converter, to output: String) throws -> [Diagnostic] {
    let source = try SourceText(try InputFile.read(path), file: path == "-" ? nil : path)
    let conversion = converter.convert(source)
    if output != "-", !force, InputFile.isPlain(output), try InputFile.read(output) != conversion.xml {
      throw Diagnostic(
        .fatal, "convert.exists", "`\(output)` is there already, and is left as it is", at: Place(file: output),
        help: "name another file with -o, or replace it with --force")
    }
    try OutputFile.write(conversion.xml, to: output)
    if explain { Console.error(conversion.explanation.joined(separator: "\n")) }
    return conversion.diagnostics
  }
}
