public import Diagnostics
public import Verification

/// What came of one source text.
public struct BuildReport: Sendable {
  public let source: String
  /// What was recognised, by the word for one of its kind.
  public internal(set) var findings: [(noun: String, count: Int)] = []
  /// The proof that no text was lost; `nil` where the text could not be converted.
  public internal(set) var proof: LosslessProof?
  public internal(set) var isValid = false
  public internal(set) var outputs: [Output] = []
  public internal(set) var diagnostics: [Diagnostic] = []

  /// A file that was written, or was there already and is still what it should be.
  public struct Output: Sendable {
    public let path: String
    public let bytes: Int
    public let isNew: Bool
  }

  init(source: String) { self.source = source }
}
