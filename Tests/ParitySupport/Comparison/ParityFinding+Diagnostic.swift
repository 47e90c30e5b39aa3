public import Diagnostics

extension ParityFinding {
  /// What our own engine says.
  public init(_ diagnostic: Diagnostic) {
    let isFatal = diagnostic.severity == .fatal || diagnostic.code.hasPrefix("xml.")
    self.init(
      line: diagnostic.place?.line ?? 0, column: diagnostic.place?.column ?? 0,
      message: "\(diagnostic.message) [\(diagnostic.code)]", isFatal: isFatal)
  }
}
