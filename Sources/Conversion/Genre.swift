/// What kind of text the rules took a source for, and what spoke for it.
public struct Genre: Sendable, Hashable {
  /// The name of the profile.
  public let name: String
  public let evidence: String
}

extension Genre {
  /// Whether rules for a kind of text are to be tried: where the editor names no other, or just this one.
  static func allows(_ kind: String, _ settings: String) -> Bool { settings == "auto" || settings == kind }
}
