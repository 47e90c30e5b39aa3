public import Diagnostics
internal import Files
internal import Subprocess
internal import SystemPackage
internal import TEIResources

extension TypstEngine {
  /// Sets print XML as a PDF: PDF/A-2a and PDF/UA-1, with Typst's own fonts only, the same bytes every time.
  ///
  /// - Parameters:
  ///   - images: files by name that the print XML refers to.
  ///   - timestamp: the PDF's creation date, in seconds since 1970.
  /// - Throws: a `typst.*` diagnostic: not installed, or what Typst says is wrong.
  public func pdf(of printXML: [UInt8], timestamp: Int = 0) async throws(Diagnostic) -> [UInt8] {
    let folder = try TemporaryFolder()
    let template = try folder.write(Self.template, as: "edition.typ")
    let data = try folder.write(printXML, as: "print.xml")
    let output = try folder.write([], as: "print.pdf")
    switch kind {
    case .command(let command):
      try await compile(command, template, root: folder.path, output, timestamp)
    case .python(let python):
      let driver = try folder.write(TEIResources.bytes("print/typst.py") ?? [], as: "driver.py")
      let job = Job(template: template, jobs: [.init(data: data, output: output, timestamp: timestamp)])
      try await drive(python, driver, job)
    }
    let pdf = try InputFile.read(output)
    guard !pdf.isEmpty else { throw Diagnostic(.fatal, "typst.no-output", "Typst made no PDF") }
    return pdf
  }

  private func compile(
    _ command: String, _ template: String, root: String, _ output: String, _ timestamp: Int
  ) async throws(Diagnostic) {
    let result = try await run(
      command,
      [
        "compile", "--root", root, "--input", "data=print.xml", "--pdf-standard", "a-2a,ua-1",
        "--ignore-system-fonts", "--creation-timestamp", String(timestamp), template, output,
      ], input: "")
    if !result.succeeded { throw Self.failed(result.error) }
  }

  private func drive(_ python: String, _ driver: String, _ job: Job) async throws(Diagnostic) {
    let result = try await run(python, [driver], input: job.json)
    if result.error.contains("ModuleNotFoundError") || result.error.contains("No module named") { throw Self.missing }
    guard let answer = Answer(json: result.output) else {
      throw Self.failed(result.error.isEmpty ? result.output : result.error)
    }
    if !answer.ok { throw Self.failed(answer.error ?? result.error) }
  }

  private func run(
    _ program: String, _ arguments: [String], input: String
  ) async throws(Diagnostic) -> (succeeded: Bool, output: String, error: String) {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments), input: .string(input),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      return (result.terminationStatus.isSuccess, result.standardOutput, result.standardError)
    } catch {
      throw Diagnostic(
        .fatal, "typst.not-started", "`\(program)` could not be started", notes: [.init("\(error)")],
        help: Self.missing.help)
    }
  }

  private static func failed(_ message: String) -> Diagnostic {
    Diagnostic(.fatal, "typst.failed", "Typst could not set the pages", notes: [.init(message)])
  }
}
