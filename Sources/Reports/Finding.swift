public import Diagnostics

/// A diagnostic in a report, with a name of its own that later runs will know it by.
public struct Finding: Sendable, Hashable {
  public var diagnostic: Diagnostic
  /// The same in every run, whatever lines were put in above it; different for each finding of a run.
  public var fingerprint: String

  public init(_ diagnostic: Diagnostic, fingerprint: String) {
    self.diagnostic = diagnostic
    self.fingerprint = fingerprint
  }
}

extension Finding: Codable {
  private enum Key: String, CodingKey { case fingerprint }

  // One flat object: a reader of reports need not know that there are two values here.
  public init(from decoder: any Decoder) throws {
    diagnostic = try Diagnostic(from: decoder)
    fingerprint = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .fingerprint)
  }

  public func encode(to encoder: any Encoder) throws {
    try diagnostic.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(fingerprint, forKey: .fingerprint)
  }
}
