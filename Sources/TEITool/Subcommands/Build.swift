import ArgumentParser
import Diagnostics
import EditionBuild

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds an edition folder: converts, verifies, validates, renders.",
    discussion: "The folder holds an edition.yaml and one text or more; the results go to its folder out.")

  @Argument(help: "The edition's folder.")
  var folder = "."

  @Flag(help: "Replace results that were changed by hand.")
  var force = false

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let reports = try await reportingFailure {
      let edition = try EditionFolder(folder)
      return try await EditionBuilder(
        edition, environment: ProcessInfo.processInfo.environment, overwrites: force
      ).build()
    }
    for result in reports {
      if !report.quiet { Console.print(result.summary) }
      Console.report(result.diagnostics, asResult: true, quiet: report.quiet)
    }
    try Outcome(reports.flatMap(\.diagnostics)).leave()
  }
}
