/// Turns a schema from one syntax of RELAX NG into the other, comments and annotations with it.
///
/// ```swift
/// let rng = try SchemaTranslation.translate(rnc, from: "edition.rnc", to: .xml)
/// ```
public enum SchemaTranslation {
  /// The syntaxes of RELAX NG.
  public enum Syntax: String, Sendable, CaseIterable {
    case xml = "rng"
    case compact = "rnc"

    /// What names of files in this syntax end with.
    public var fileExtension: String { "." + rawValue }
  }

  /// The schema in `syntax`; the parts that it includes stay where they are and are not looked at.
  ///
  /// - Parameters:
  ///   - url: the schema's name, by which its own syntax is told and its errors are placed.
  ///   - renamesReferences: whether references to `.rnc` files become references to `.rng` files, or the other
  ///     way round.
  /// - Throws: `SchemaFailure` with what is wrong in the schema's syntax.
  public static func translate(
    _ bytes: [UInt8], from url: String, to syntax: Syntax, renamesReferences: Bool = true
  ) throws(SchemaFailure) -> [UInt8] {
    let root = try SyntaxReading.read(SchemaResources.Resource(bytes: bytes, url: url), keepsAnnotations: true)
    let problems = SyntaxCheck.problems(in: root)
    if !problems.isEmpty { throw SchemaFailure(problems) }
    let other: Syntax = syntax == .xml ? .compact : .xml
    let rename = { (reference: String) -> String in
      guard renamesReferences, reference.hasSuffix(other.fileExtension) else { return reference }
      return reference.dropLast(other.fileExtension.count) + syntax.fileExtension
    }
    switch syntax {
    case .xml: return XMLSyntaxWriter.write(root, reference: rename)
    case .compact: return CompactSyntaxWriter.write(root, reference: rename)
    }
  }
}
