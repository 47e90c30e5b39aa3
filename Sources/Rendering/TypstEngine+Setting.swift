public import Diagnostics
internal import Files
internal import Subprocess
internal import SystemPackage
internal import TEIResources

extension TypstEngine {
  /// Sets print XML as a PDF: PDF/A-2a and PDF/UA-1, the same bytes every time with the same fonts.
  ///
  /// - Parameter timestamp: the PDF's creation date, in seconds since 1970.
  /// - Throws: a `typst.*` diagnostic: not installed, or what Typst says is wrong.
  public func pdf(of printXML: [UInt8], timestamp: Int = 0) async throws(Diagnostic) -> [UInt8] {
    let batch = try TypstBatch()
    try batch.add(printXML, timestamp: timestamp)
    return try await set(batch)[0].pdf()
  }

  /// Sets all documents of a batch, in one process where the engine is the Python package.
  ///
  /// - Returns: a result for each document, in the order in which they were added.
  /// - Throws: a `typst.*` diagnostic when Typst cannot be used at all.
  public func set(_ batch: TypstBatch) async throws(Diagnostic) -> [TypstBatch.Result] {
    switch kind {
    case .command(let command):
      var results: [TypstBatch.Result] = []
      for item in batch.jobs { results.append(try await compile(command, item, of: batch)) }
      return results
    case .python(let python):
      let driver = try batch.folder.write(TEIResources.bytes("print/typst.py") ?? [], as: "driver.py")
      let answers = try await drive(python, driver, Job(template: batch.template, jobs: batch.jobs))
      return batch.jobs.enumerated().map { number, item in
        let found =
          answers.indices.contains(number)
          ? answers[number].diagnostics : [Self.failed("Typst said nothing of this document")]
        return TypstBatch.Result(file: item.output, diagnostics: found, batch: batch)
      }
    }
  }

  /// Sets with Typst's own fonts, which are the same everywhere; where these lack a glyph, with those of the system too.
  private func compile(
    _ command: String, _ item: Job.Item, of batch: TypstBatch
  ) async throws(Diagnostic) -> TypstBatch.Result {
    let data = item.data.dropFirst(batch.folder.path.count + 1)
    let arguments = [
      "compile", "--root", batch.folder.path, "--input", "data=\(data)", "--pdf-standard", "a-2a,ua-1",
      "--creation-timestamp", String(item.timestamp), batch.template, item.output,
    ]
    var result = try await run(command, arguments + ["--ignore-system-fonts"], input: "")
    var diagnostics: [Diagnostic] = []
    if !result.succeeded, result.error.contains("could not be displayed") {
      result = try await run(command, arguments, input: "")
      diagnostics = [Answer.systemFonts]
    }
    return TypstBatch.Result(
      file: item.output, diagnostics: result.succeeded ? diagnostics : [Self.failed(result.error)], batch: batch)
  }

  private func drive(_ python: String, _ driver: String, _ job: Job) async throws(Diagnostic) -> [Answer] {
    let result = try await run(python, [driver], input: job.json)
    if result.error.contains("ModuleNotFoundError") || result.error.contains("is not installed for") {
      throw Self.missing
    }
    let answers = Answer.all(in: result.output)
    guard !answers.isEmpty else { throw Self.failed(result.error.isEmpty ? result.output : result.error) }
    return answers
  }

  private func run(
    _ program: String, _ arguments: [String], input: String
  ) async throws(Diagnostic) -> (succeeded: Bool, output: String, error: String) {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments), input: .string(input),
        output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
      return (result.terminationStatus.isSuccess, result.standardOutput, result.standardError)
    } catch {
      throw Diagnostic(
        .fatal, "typst.not-started", "`\(program)` could not be started", notes: [.init("\(error)")],
        help: Self.missing.help)
    }
  }

  static func failed(_ message: String) -> Diagnostic {
    Diagnostic(
      .fatal, "typst.failed", "Typst could not set the pages", notes: [.init(message)],
      help: message.contains("no glyph")
        ? "install a font that has the signs (on Debian fonts-noto-core, fonts-noto-cjk, fonts-symbola or fonts-junicode)"
        : nil)
  }
}
