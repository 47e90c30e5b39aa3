/// One problem in a document, a source text or a setting, told as data.
///
/// Every part of the tool reports with this one value, so that a reporter, a test or an editor
/// plug-in reads them all the same way. The message starts in lower case, has no full stop and
/// quotes what the author typed.
public struct Diagnostic: Sendable, Hashable, Codable, DiagnosticError {
  public var severity: Severity
  /// A stable identifier such as `xml.tag-mismatch`: the part that found the problem, a dot, its name.
  public var code: String
  public var message: String
  public var place: Place?
  /// Further facts, each with a place of its own where it has one.
  public var notes: [Note]
  /// The next step, where it is known.
  public var help: String?

  /// The diagnostic alone, as the reason of a failure.
  public var diagnostics: [Diagnostic] { [self] }

  public init(
    _ severity: Severity, _ code: String, _ message: String, at place: Place? = nil,
    notes: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
  }

  /// A fact that belongs to a diagnostic.
  public struct Note: Sendable, Hashable, Codable {
    public var message: String
    public var place: Place?

    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }
}
