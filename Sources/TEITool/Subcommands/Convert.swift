import ArgumentParser
import Conversion
import Diagnostics
import EditionBuild
import Files
import TEI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns plain text into TEI.",
    discussion: """
      Every character of the text is kept; what the rules find becomes markup around it. Of a folder every text \
      (.txt) is converted, those in folders below it too. A result that nobody edited is generated anew.
      """)

  @Argument(help: ArgumentHelp("The texts, or folders of them; - is standard input.", valueName: "source"))
  var sources: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The TEI file, or a folder for it; standard output by default.", valueName: "out"))
  var output: String?

  @OptionGroup var options: ConversionOptions

  @Option(help: ArgumentHelp("A table with a row for each text: title, author, date …", valueName: "file.csv"))
  var metadata: String?

  @Flag(help: "Make one teiCorpus of all texts.")
  var corpus = false

  @Option(name: .shortAndLong, help: "How many texts are converted at a time; by default one for each processor.")
  var jobs: Int?

  @Flag(help: "Say for each tag which rule made it, and why.")
  var explain = false

  @Flag(help: "Replace files that are there already, edited ones too.")
  var force = false

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let plan = try await reportingFailure { try ConversionPlan(self) }
    var reporter = ConversionReporter(self, count: plan.jobs.count, writesToFile: plan.writesToFile)
    reporter.begin(plan.diagnostics)
    var corpusDocument = corpus ? Corpus(settings: plan.settings, name: plan.corpusName) : nil
    let count = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    for await result in plan.batch.results(of: plan.jobs, atATime: count) {
      if result.outcome != .failed { corpusDocument?.add(result.xml, name: result.item.name) }
      reporter.tell(result)
    }
    reporter.end()
    if var corpusDocument {
      try await reportingFailure { try plan.write(corpusDocument.finish(), replacing: force) }
    }
    try reporter.outcome.leave()
  }
}
