public import Conversion
public import Diagnostics
internal import Files
public import TEI

/// What came of one text of a batch.
public struct TextConversion: Sendable {
  public enum Outcome: String, Sendable, Hashable, Codable {
    case written, unchanged
    /// The result was edited since it was generated, and is left as it is.
    case kept
    case failed
  }

  public let item: TextItem
  /// Where the TEI is; `-` is standard output.
  public let output: String
  public internal(set) var outcome: Outcome
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The conversion, where the caller asked to keep it.
  public internal(set) var conversion: Conversion?
  /// The TEI with its mark, where the caller asked to keep it.
  public internal(set) var xml: [UInt8] = []
}

/// Converts many texts, some at a time.
public struct BatchConversion: Sendable {
  public var authority = NameAuthority()
  /// Whether results may replace files that someone wrote or edited.
  public var overwrites = false
  /// Whether results hold the conversion and the TEI; else they are let go once written.
  public var keepsConversions = false
  /// Whether folders for the TEI are made where they are missing.
  public var makesFolders = false
  /// Whether the TEI is written at all.
  public var writes = true

  public init() {}

  /// A text with its settings and the path for its TEI.
  public struct Job: Sendable {
    public var item: TextItem
    public var settings: EditionSettings
    public var output: String

    public init(item: TextItem, settings: EditionSettings, output: String) {
      self.item = item
      self.settings = settings
      self.output = output
    }
  }

  /// The results in the order of the jobs, each as soon as those before it are known; one that fails stops no other.
  public func results(of jobs: [Job], atATime count: Int) -> AsyncStream<TextConversion> {
    AsyncStream { stream in
      let task = Task {
        await withTaskGroup(of: (Int, TextConversion).self) { group in
          var next = 0
          func start() {
            guard next < jobs.count, !Task.isCancelled else { return }
            let (index, job) = (next, jobs[next])
            group.addTask { (index, convert(job)) }
            next += 1
          }
          for _ in 0..<max(1, min(count, jobs.count)) { start() }
          var waiting: [Int: TextConversion] = [:]
          var told = 0
          while let (index, result) = await group.next() {
            start()
            waiting[index] = result
            while let result = waiting.removeValue(forKey: told) {
              stream.yield(result)
              told += 1
            }
          }
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }

  /// Converts one text and writes its TEI.
  public func convert(_ job: Job) -> TextConversion {
    var result = TextConversion(item: job.item, output: job.output, outcome: .failed)
    do {
      let path = job.item.path
      let source = try SourceText(try InputFile.read(path), file: path == "-" ? nil : path, settings: job.settings)
      let conversion = try Converter(settings: job.settings, authority: authority).convert(source)
      let xml = GeneratedMark.put(into: conversion.xml)
      result.diagnostics = conversion.diagnostics
      if keepsConversions { (result.conversion, result.xml) = (conversion, xml) }
      result.outcome = writes ? try write(xml, to: job.output, &result.diagnostics) : .written
    } catch {
      result.diagnostics += EditionFailure(error).diagnostics
    }
    return result
  }

  private func write(
    _ xml: [UInt8], to output: String, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> TextConversion.Outcome {
    if output != "-", InputFile.isPlain(output) {
      let old = try InputFile.read(output)
      if old == xml { return .unchanged }
      let state = GeneratedMark.state(of: old)
      if !overwrites, state != .intact {
        let why = state == .edited ? "was edited since it was generated" : "is there already"
        diagnostics.append(
          Diagnostic(
            .fatal, state == .edited ? "convert.edited" : "convert.exists", "`\(output)` \(why), and is left as it is",
            at: Place(file: output), help: "name another file with -o, or replace it with --force"))
        return .kept
      }
    }
    if makesFolders, output != "-", let slash = output.lastIndex(of: "/"), slash > output.startIndex {
      try OutputFile.makeFolder(String(output[..<slash]))
    }
    try OutputFile.write(xml, to: output)
    return .written
  }
}
