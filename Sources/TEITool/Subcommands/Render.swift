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

  @Option(help: "What sets a PDF: typst from the print stylesheet, weasyprint from the web page.")
  var engine: Engine = .typst

  @Option(
    help: ArgumentHelp(
      "The folder with the pictures that the documents name: they are set in print and put into a page. Without it none is read, and a page has them beside itself.",
      valueName: "folder"))
  var images: String?

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

  enum Engine: String, ExpressibleByArgument, CaseIterable {
    case typst, weasyprint
  }

  /// Whether the PDF is made from the web page.
  private var setsWebPage: Bool { to == .pdf && engine == .weasyprint }

  private func pictureFolder() throws -> PictureFolder? { if let images { try PictureFolder(images) } else { nil } }

  func run() async throws {
    Library.useFasterMemory()
    let (renderer, target, images) = try await reportingFailure {
      let target = try OutputTarget(output, count: files.count)
      try target.prepare(for: files, extension: to.fileExtension)
      return (try makeRenderer(), target, try pictureFolder())
    }
    var outcome = Outcome.clean
    let weasyPrint =
      setsWebPage
      ? try await reportingFailure { try WeasyPrintEngine(environment: ProcessInfo.processInfo.environment) } : nil
    let batch = to == .pdf && !setsWebPage ? try await reportingFailure { try TypstBatch() } : nil
    var set: [String] = []
    for file in files {
      do {
        let document = try Document(parsing: try InputFile.read(file), file: file)
        let path = target.path(for: file, extension: to.fileExtension)
        let isPage = to == .html || setsWebPage
        let pictures = isPage ? nil : try images.map { folder in try PrintPictures(of: document, in: folder) }
        let inside = isPage ? images.map { folder in PagePictures(of: document, in: folder) } : nil
        let result = try renderer.render(
          document, parameters: parameters(for: file, path, pictures), pictures: inside)
        Console.report((pictures?.diagnostics ?? []) + result.messages, quiet: report.quiet)
        if let batch {
          try batch.add(result.bytes, pictures: pictures?.pictures ?? [])
          set.append(file)
        } else if let weasyPrint {
          try OutputFile.write(try await weasyPrint.pdf(of: result.bytes), to: path)
        } else {
          try OutputFile.write(result.bytes, to: path)
        }
      } catch let error as any DiagnosticError {
        Console.report(error.diagnostics)
        outcome = .couldNotRun
      }
    }
    if let batch, !set.isEmpty, await setPages(of: set, batch, target) == false { outcome = .couldNotRun }
    try outcome.leave()
  }

  /// Sets a batch and writes its PDFs. One that cannot be set or written stops no other.
  ///
  /// - Returns: whether all are there.
  private func setPages(of files: [String], _ batch: TypstBatch, _ target: OutputTarget) async -> Bool {
    do {
      let results = try await TypstEngine(environment: ProcessInfo.processInfo.environment).set(batch)
      let written = zip(files, results).map { write($1, of: $0, to: target.path(for: $0, extension: to.fileExtension)) }
      return written.allSatisfy(\.self)
    } catch {
      Console.report([error])
      return false
    }
  }

  private func write(_ result: TypstBatch.Result, of file: String, to path: String) -> Bool {
    Console.report(result.diagnostics.filter { $0.severity < .error }.map { $0.about(file) }, quiet: report.quiet)
    do {
      try OutputFile.write(try result.pdf(), to: path)
      return true
    } catch {
      Console.report([error.about(file)])
      return false
    }
  }

  /// What the stylesheet is told of one document: where its source is, as seen from the page, and which pictures there are.
  private func parameters(for file: String, _ output: String, _ pictures: PrintPictures?) -> [String: String] {
    var result: [String: String] = [:]
    if to == .html, file != "-", output != "-" {
      let (own, page) = (file.split(separator: "/"), output.split(separator: "/"))
      if own.dropLast() == page.dropLast(), file.hasPrefix("/") == output.hasPrefix("/") {
        result["source"] = own.last.map(String.init)
      }
    }
    if let pictures { result["images"] = pictures.parameter }
    return result
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
    // A page for paper needs no script.
    if setsWebPage, parameters["script"] == nil { parameters["script"] = "" }
    return try Renderer(
      setsWebPage ? .web : to.rendering, stylesheet: stylesheet, parameters: parameters, generator: Generator.title)
  }
}

extension Diagnostic {
  /// The same with `file` as its place, unless it has one.
  fileprivate func about(_ file: String) -> Diagnostic {
    guard place == nil, file != "-" else { return self }
    var copy = self
    copy.place = Place(file: file)
    return copy
  }
}
