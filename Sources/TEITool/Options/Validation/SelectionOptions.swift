import ArgumentParser
import Corpus
import Diagnostics

/// Which documents `tei validate` is about.
struct SelectionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Documents, and folders of them; - is standard input.", valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file with a path on each line, or with NUL after each; - is standard input.", valueName: "list"))
  var filesFrom: [String] = []

  @Option(
    defaultAsFlag: "HEAD",
    help: ArgumentHelp("Only what git says has changed since a commit or branch; HEAD by default.", valueName: "ref"))
  var changed: String?

  @Option(help: ArgumentHelp("Which files of a folder are documents; *.xml by default.", valueName: "glob"))
  var include: [String] = []

  @Option(help: ArgumentHelp("Files and folders of a folder that are left out.", valueName: "glob"))
  var exclude: [String] = []

  @Flag(name: .customLong("no-gitignore"), help: "Take files of a folder that .gitignore leaves out, too.")
  var takesIgnored = false

  @Option(
    help: ArgumentHelp("One of n equal parts, for jobs that share the work; tei report joins them.", valueName: "i/n"),
    transform: { try readShard($0) })
  var shard: Shard?

  func validate() throws {
    guard !paths.isEmpty || !filesFrom.isEmpty || changed != nil else {
      throw ValidationError("Missing expected argument '<path> ...'")
    }
    guard paths.count(where: { $0 == "-" }) + filesFrom.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("standard input can be read once only")
    }
  }

  func find() async throws(Diagnostic) -> DocumentSelection.Found {
    var selection = DocumentSelection()
    selection.paths = paths
    selection.lists = filesFrom
    selection.changedSince = changed
    selection.includes = include.map(Glob.init)
    selection.excludes = exclude.map(Glob.init)
    selection.respectsIgnoreFiles = !takesIgnored
    return try await selection.find()
  }
}

private func readShard(_ text: String) throws -> Shard {
  guard let shard = Shard(text) else {
    throw ValidationError("`\(text)` is no part of a corpus: write 2/8 for the second of eight")
  }
  return shard
}
