internal import Diagnostics
public import XMLCore

/// A document's bytes, of which a tree is made only if a validator needs one, and then once.
public final class UnparsedDocument {
  public let bytes: [UInt8]
  /// The file's path as the user wrote it; `nil` for standard input.
  public let file: String?
  /// How much it may ask of the parser.
  public let limits: ParsingLimits
  private var parsed: Result<Document, XMLFailure>?

  public init(_ bytes: [UInt8], file: String?, limits: ParsingLimits = .standard) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  /// The document's tree.
  ///
  /// - Throws: `XMLFailure` when the document is not well formed.
  public func tree() throws(XMLFailure) -> Document {
    if let parsed { return try parsed.get() }
    do throws(XMLFailure) {
      let document = try Document.large(parsing: bytes, file: file, limits: limits)
      parsed = .success(document)
      return document
    } catch {
      parsed = .failure(error)
      throw error
    }
  }
}

@available(*, unavailable)
extension UnparsedDocument: Sendable {}
