public import Diagnostics
internal import Files
internal import Subprocess
internal import SystemPackage

/// The second engine for print: WeasyPrint, which sets the web page by the rules for paper in its style sheet.
///
/// It sets text that runs from right to left and scripts that Typst's fonts lack, with the fonts of the system.
public struct WeasyPrintEngine: Sendable {
  private let command: String

  /// Finds WeasyPrint: `TEI_WEASYPRINT`, else `weasyprint` on `PATH`.
  ///
  /// - Throws: a `weasyprint.missing` diagnostic with what to install.
  public init(environment: [String: String]) throws(Diagnostic) {
    let path = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/weasyprint" }
    guard let command = environment["TEI_WEASYPRINT"] ?? path.first(where: isExecutable) else { throw Self.missing }
    self.command = command
  }

  /// Sets a web page as a tagged PDF.
  ///
  /// - Throws: a `weasyprint.*` diagnostic with what the program says.
  public func pdf(of page: [UInt8]) async throws(Diagnostic) -> [UInt8] {
    let folder = try TemporaryFolder()
    let input = try folder.write(page, as: "page.html")
    let output = try folder.write([], as: "page.pdf")
    let (succeeded, said) = try await run([input, output, "--pdf-variant", "pdf/ua-1"])
    let pdf = try InputFile.read(output)
    guard succeeded, !pdf.isEmpty else {
      throw Diagnostic(.fatal, "weasyprint.failed", "WeasyPrint could not set the page", notes: [.init(said)])
    }
    return pdf
  }

  private func run(_ arguments: [String]) async throws(Diagnostic) -> (succeeded: Bool, said: String) {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(command)), arguments: Arguments(arguments), output: .discarded, error: .string(limit: 1 << 20))
      return (result.terminationStatus.isSuccess, result.standardError)
    } catch {
      throw Diagnostic(
        .fatal, "weasyprint.not-started", "`\(command)` could not be started", notes: [.init("\(error)")],
        help: Self.missing.help)
    }
  }

  private static let missing = Diagnostic(
    .fatal, "weasyprint.missing", "WeasyPrint is not installed",
    help: "install it (Debian: `apt install weasyprint`; elsewhere `pip install weasyprint`), or leave out --engine")
}
