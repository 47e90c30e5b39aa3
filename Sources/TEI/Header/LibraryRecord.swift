/// What a library of electronic texts says of a text in the frame that it puts around it.
public struct LibraryRecord: Sendable {
  /// The library's name.
  public var library: String
  public var title: String?
  public var authors: [String] = []
  public var editors: [String] = []
  public var translators: [String] = []
  /// The number under which the library keeps the text.
  public var number: String?
  /// When it was released, in the library's words and as TEI's `@when`.
  public var released: (text: String, when: String?)?

  public init(library: String) { self.library = library }
}
