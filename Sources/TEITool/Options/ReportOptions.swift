import ArgumentParser

/// How much is said.
struct ReportOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false
}
