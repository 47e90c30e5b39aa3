import ArgumentParser
import Diagnostics
import Files
import Rendering
import TEI
import XMLCore
import XSLT

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Renders TEI as a web page or as print.")

  @Argument(help: ArgumentHelp("The TEI documents; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "What to make: html, pdf, text, print-xml.")
  var to: Target

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The result's file, or a folder for it; standard output by default.", valueName: "out"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "An XSLT 1.0 stylesheet of your own; it may import tei-builtin:///web/edition.xsl.", valueName: "file"))
  var stylesheet: String?

  @Option(help: ArgumentHelp("Parameters for the stylesheet.", valueName: "name=value"))
  var param: [String] = []

  @OptionGroup var report: ReportOptions

  enum Target: String, ExpressibleByArgument, CaseIterable {
    case html, pdf, text
    case printXML = "print-xml"

    var rendering: RenderingTarget {
      switch self {
      case .html: .web
      case .pdf, .printXML: .print
      case .text: .text
      }
    }

    var fileExtension: String {
      switch self {
      case .html, .pdf: rawValue
      case .text: "txt"
      case .printXML: "print.xml"
      }
    }
  }

  func run() async throws {
    let (renderer, target) = try await reportingFailure {
      let target = try OutputTarget(output, count: files.count)
      try target.prepare(for: files, extension: to.fileExtension)
      return (try makeRenderer(), target)
    }
    var outcome = Outcome.clean
    for file in files {
      do {
        let document = try Document(parsing: try InputFile.read(file), file: file)
        let result = try renderer.render(document)
        Console.report(result.messages, quiet: report.quiet)
        let bytes =
          to == .pdf
          ? try await TypstEngine(environment: ProcessInfo.processInfo.environment).pdf(of: result.bytes)
          : result.bytes
        try OutputFile.write(bytes, to: target.path(for: file, extension: to.fileExtension))
      } catch let error as any DiagnosticError {
        Console.report(error.diagnostics)
        outcome = .couldNotRun
      }
    }
    try outcome.leave()
  }

  private func makeRenderer() throws -> Renderer {
    var parameters: [String: String] = [:]
    for pair in param {
      guard let equals = pair.firstIndex(of: "=") else {
        throw Diagnostic(
          .fatal, "usage.param", "`\(pair)` is no parameter", help: "write --param name=value")
      }
      parameters[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
    }
    return try Renderer(to.rendering, stylesheet: stylesheet, parameters: parameters, generator: Generator.title)
  }
}
