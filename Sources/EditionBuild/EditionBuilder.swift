internal import Conversion
internal import Diagnostics
internal import Files
internal import RelaxNG
internal import Rendering
internal import TEI
internal import Validation
internal import Verification
internal import XMLCore
internal import XSLT

/// Builds an edition: converts each source, proves that nothing was lost, validates, renders.
public struct EditionBuilder {
  private let edition: EditionFolder
  private let environment: [String: String]
  private let overwrites: Bool

  /// - Parameters:
  ///   - environment: where Typst and the cache of schemas are looked for; the process's own for a command-line tool.
  ///   - overwrites: whether outputs that someone edited since the last build may be replaced.
  public init(_ edition: EditionFolder, environment: [String: String], overwrites: Bool = false) {
    self.edition = edition
    self.environment = environment
    self.overwrites = overwrites
  }

  /// Builds every source and gives a report for each, in the sources' order.
  ///
  /// A source that cannot be built stops none of the others.
  public func build() async throws(EditionFailure) -> [BuildReport] {
    do {
      let converter = try Converter(settings: edition.settings, authority: edition.authority)
      let validator = try SchemaSet.edition(cache: .ofUser(environment)).makeValidator()
      try checkOutputs()
      try OutputFile.makeFolder(edition.outputFolder)
      var record = BuildRecord(folder: edition.outputFolder)
      var reports: [BuildReport] = []
      for source in edition.sources {
        var report = BuildReport(source: source)
        do {
          try await build(source, converter, validator, &record, &report)
        } catch {
          report.diagnostics += EditionFailure(error).diagnostics
        }
        reports.append(report)
      }
      try record.write()
      return reports
    } catch {
      throw EditionFailure(error)
    }
  }

  private func build(
    _ path: String, _ converter: Converter, _ validator: Validator, _ record: inout BuildRecord,
    _ report: inout BuildReport
  ) async throws {
    let bytes = try InputFile.read(path)
    let source = try SourceText(bytes, file: path, settings: edition.settings)
    let conversion = converter.convert(source)
    let target = "\(edition.outputFolder)/\(stem(of: path))"
    report.findings = conversion.findings
    report.diagnostics += conversion.diagnostics
    try put(conversion.xml, "\(target).xml", &record, &report)

    let proof = try LosslessProof(source: bytes, sourceFile: path, tei: conversion.xml, teiFile: "\(target).xml")
    report.proof = proof
    report.diagnostics += proof.differences
    let findings = validator.validate(conversion.xml, file: "\(target).xml")
    report.isValid = !findings.contains { $0.severity >= .error }
    report.diagnostics += findings
    try await render(conversion.xml, target, &record, &report)
  }

  private func render(
    _ xml: [UInt8], _ target: String, _ record: inout BuildRecord, _ report: inout BuildReport
  ) async throws {
    let document = try Document(parsing: xml, file: "\(target).xml")
    if edition.settings.outputs.contains(.html) {
      let source = target.split(separator: "/").last.map { "\($0).xml" } ?? ""
      let page = try Renderer(.web, generator: Generator.title).render(
        document, parameters: ["source": source],
        pictures: edition.pictures.map { PagePictures(of: document, in: $0) })
      report.diagnostics += page.messages
      try put(page.bytes, "\(target).html", &record, &report)
    }
    if edition.settings.outputs.contains(.pdf) {
      let pictures = try edition.pictures.map { folder throws(Diagnostic) in
        try PrintPictures(of: document, in: folder)
      }
      let print = try Renderer(.print, generator: Generator.title).render(
        document, parameters: pictures.map { ["images": $0.parameter] } ?? [:])
      report.diagnostics += print.messages
      // A page tells of the same pictures, and of more.
      if !edition.settings.outputs.contains(.html) { report.diagnostics += pictures?.diagnostics ?? [] }
      let file = "\(target).pdf"
      let shown = pictures?.pictures ?? []
      let input = TypstEngine.template + print.bytes + shown.flatMap(\.bytes)
      if record.isCurrent(file, madeFrom: input) {
        report.outputs.append(.init(path: file, bytes: try InputFile.read(file).count, isNew: false))
      } else {
        let batch = try TypstBatch()
        try batch.add(print.bytes, pictures: shown)
        let result = try await TypstEngine(environment: environment).set(batch)[0]
        report.diagnostics += result.diagnostics.filter { $0.severity < .error }
        try put(try result.pdf(), file, &record, &report, madeFrom: input)
      }
    }
  }

  private func put(
    _ bytes: [UInt8], _ file: String, _ record: inout BuildRecord, _ report: inout BuildReport,
    madeFrom input: [UInt8] = []
  ) throws(Diagnostic) {
    let old = InputFile.kind(of: file) == .file ? try InputFile.read(file) : nil
    let isNew = old != bytes
    if isNew, let old, !overwrites, record.wasEdited(file, old) {
      throw Diagnostic(
        .fatal, "build.edited", "`\(file)` is not what the last build wrote, and is left as it is",
        at: Place(file: file), help: "keep your version elsewhere, or build with --force to replace it")
    }
    if isNew { try OutputFile.write(bytes, to: file) }
    record.note(file, bytes, madeFrom: input)
    report.outputs.append(.init(path: file, bytes: bytes.count, isNew: isNew))
  }

  /// Two sources of one name, in two folders or with two endings, would write the same files.
  private func checkOutputs() throws(Diagnostic) {
    var sources: [String: String] = [:]
    for source in edition.sources {
      // A disk may fold case.
      if let other = sources.updateValue(source, forKey: stem(of: source).lowercased()) {
        throw Diagnostic(
          .fatal, "edition.same-output", "`\(other)` and `\(source)` would be built into the same files",
          at: Place(file: source), help: "give one of them another name")
      }
    }
  }

  private func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
