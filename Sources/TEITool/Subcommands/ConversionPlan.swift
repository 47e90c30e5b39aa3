import Diagnostics
import EditionBuild
import Files
import TEI

/// What `tei convert` is going to do, once it is sure that it can be done.
struct ConversionPlan {
  let settings: EditionSettings
  let batch: BatchConversion
  let jobs: [BatchConversion.Job]
  /// What is wrong with the settings, but stops nothing.
  let diagnostics: [Diagnostic]
  private let target: OutputTarget

  init(_ command: Convert) throws {
    let (settings, authority) = try command.options.load()
    let table = try command.metadata.map {
      try MetadataTable(parsing: try InputFile.read($0, limit: 100 << 20), file: $0)
    }
    let (items, warnings) = try TextItem.all(at: command.sources)
    let isFolder = command.sources.contains { $0 != "-" && InputFile.kind(of: $0) == .directory }
    if isFolder, command.output == nil, !command.corpus {
      throw Diagnostic(
        .fatal, "usage.no-output", "there are \(items.count) documents and no place for them",
        help: "name a folder with -o")
    }
    // The results of a folder are in a folder, though it may have but one text.
    let target = try OutputTarget(
      command.output, count: command.corpus ? 1 : isFolder ? max(2, items.count) : items.count)
    let outputs = items.map {
      command.corpus ? target.path(named: "corpus", extension: "xml") : target.path(named: $0.name, extension: "xml")
    }
    let pairs = zip(items, outputs).map { (input: $0.path, result: $1) }
    try target.prepare(command.corpus ? Array(pairs.prefix(1)) : pairs)
    var jobs: [BatchConversion.Job] = []
    if let table {
      jobs = zip(items, outputs).map {
        .init(item: $0, settings: table.settings(for: $0, over: settings), output: $1)
      }
      diagnostics = warnings + table.unused(by: items)
    } else {
      jobs = zip(items, outputs).map { .init(item: $0, settings: settings, output: $1) }
      diagnostics = warnings
    }
    if command.corpus {
      // The identifier is that of the collection.
      for index in jobs.indices where jobs[index].settings.identifier == settings.identifier {
        jobs[index].settings.identifier = nil
      }
    }
    var batch = BatchConversion()
    batch.authority = authority
    batch.overwrites = command.force
    batch.writes = !command.corpus
    if case .folder = target { batch.makesFolders = true }
    batch.keepsConversions = command.corpus || command.explain || command.report.format == .json
    (self.settings, self.batch, self.jobs, self.target) = (settings, batch, jobs, target)
  }

  var writesToFile: Bool { if case .standardOutput = target { false } else { true } }

  /// The name of a corpus: that of its file.
  var corpusName: String {
    guard case .file(let path) = target else { return "corpus" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// Writes the corpus.
  func write(_ corpus: [UInt8], replacing isForced: Bool) throws(Diagnostic) {
    let path = target.path(named: "corpus", extension: "xml")
    if path != "-", !isForced, InputFile.isPlain(path) {
      let state = GeneratedMark.state(of: try InputFile.read(path))
      if state != .intact {
        throw Diagnostic(
          .fatal, state == .edited ? "convert.edited" : "convert.exists",
          "`\(path)` \(state == .edited ? "was edited since it was generated" : "is there already"), and is left as it is",
          at: Place(file: path), help: "name another file with -o, or replace it with --force")
      }
    }
    try OutputFile.write(corpus, to: path)
  }
}
