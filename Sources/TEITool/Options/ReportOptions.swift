import ArgumentParser
import Diagnostics

/// How much is said, and in which form.
struct ReportOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false

  @Option(name: [.customLong("report"), .customLong("format")], help: "How findings are told: text, json.")
  var format: ReportFormat = .text
}
