/// What a validator says about one place in a document.
public struct ParityFinding: Sendable, Hashable {
  public var line: Int
  public var column: Int
  public var message: String
  /// The document is not XML.
  public var isFatal: Bool

  public init(line: Int, column: Int, message: String, isFatal: Bool = false) {
    self.line = line
    self.column = column
    self.message = message
    self.isFatal = isFatal
  }
}
