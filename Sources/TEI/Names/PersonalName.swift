/// A person's name as it stands in a text, cut into its parts.
public struct PersonalName: Sendable, Hashable {
  /// A part of the name, by its bytes in the text.
  public struct Part: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// An office, a rank or a title: `Chairman of the Council`, `Ensign`.
      case role
      /// A given name, or the initial of one.
      case forename
      case initial
      /// `von`, `de la`.
      case link
      case surname
      /// Another name in brackets after the first: `(N. Lenin)`.
      case alias
    }

    public var kind: Kind
    public var range: Range<Int>
  }

  /// The parts in the order of the text; white space, commas and brackets stand between them.
  public var parts: [Part]
  /// From 0 to 1: how likely it is that this is a name and not some other line.
  public var certainty: Double

  /// The bytes of the whole name, the brackets around its last part included.
  public var range: Range<Int>

  public func part(_ kind: Part.Kind) -> Range<Int>? { parts.first { $0.kind == kind }?.range }
}
