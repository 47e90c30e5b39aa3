public import Diagnostics
internal import Files
internal import TEIResources

/// Documents that one process of Typst sets, one after the other.
///
/// ```swift
/// let batch = try TypstBatch()
/// for document in documents { try batch.add(printXML(of: document)) }
/// for result in try await engine.set(batch) { try OutputFile.write(result.pdf(), to: …) }
/// ```
public final class TypstBatch {
  /// A picture that print XML refers to by its name.
  public struct Picture {
    /// Its path as the print XML has it: relative, with no step upwards.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  let folder: TemporaryFolder
  let template: String
  private(set) var jobs: [Job.Item] = []

  /// - Throws: a `file.*` diagnostic when there is no room for the files in between.
  public init() throws(Diagnostic) {
    folder = try TemporaryFolder()
    for file in TypstEngine.templates { _ = try folder.write(file.bytes, as: file.name) }
    template = "\(folder.path)/edition.typ"
  }

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - pictures: the files that it shows.
  ///   - timestamp: the PDF's creation date, in seconds since 1970.
  public func add(_ printXML: [UInt8], pictures: [Picture] = [], timestamp: Int = 0) throws(Diagnostic) {
    let number = jobs.count
    // Each document has a folder of its own: pictures of two documents may have one name.
    for picture in pictures { _ = try folder.write(picture.bytes, as: "\(number)/\(picture.name)") }
    let data = try folder.write(printXML, as: "\(number)/print.xml")
    let output = try folder.write([], as: "\(number)/print.pdf")
    jobs.append(.init(data: data, output: output, timestamp: timestamp))
  }
}

extension TypstBatch {
  /// What became of one document of a batch.
  public struct Result {
    let file: String
    /// What Typst complained about; an error when there is no PDF.
    public let diagnostics: [Diagnostic]
    let batch: TypstBatch

    /// The PDF.
    ///
    /// - Throws: what went wrong.
    public func pdf() throws(Diagnostic) -> [UInt8] {
      if let failure = diagnostics.first(where: { $0.severity >= .error }) { throw failure }
      let pdf = try InputFile.read(file)
      guard !pdf.isEmpty else { throw Diagnostic(.fatal, "typst.no-output", "Typst made no PDF") }
      return pdf
    }
  }
}
