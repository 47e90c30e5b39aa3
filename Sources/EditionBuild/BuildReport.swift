public import Diagnostics
public import Verification

/// What came of one source text.
public struct BuildReport: Sendable {
  public let source: String
  /// How often each element was recognised, the most frequent first.
  public internal(set) var counts: [(element: String, count: Int)] = []
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
