/// What a source citation says: `Documents of foreign policy. M., 1957. T. I. Str. 28-30.`
public struct Citation: Sendable, Hashable {
  /// The bytes of the citation in the text.
  public var range: Range<Int>
  public var title: String?
  public var editor: String?
  public var place: String?
  public var publisher: String?
  public var year: Int?
  /// As written (`T. I`), with the number it means.
  public var volume: Scope?
  /// As written (`Str. 28-30`), with its numbers.
  public var pages: Scope?
  /// How many of the marks of a citation it bears; 3 and more make one.
  public var evidence: [String] = []
  public var weight = 0

  /// A volume or pages.
  public struct Scope: Sendable, Hashable {
    public var text: String
    public var from: String
    public var to: String?
  }
}
