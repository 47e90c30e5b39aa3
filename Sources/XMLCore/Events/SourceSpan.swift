/// Where something stands in the document being read, as cheaply as an event can tell it.
///
/// Lines and columns are counted by whoever reports, once for all that was found (`EventReader.places`).
public struct SourceSpan: Sendable, Hashable {
  /// The byte offset in the document, or -1 where it is recoded on its way in.
  public var offset: Int
  /// How many bytes belong to it.
  public var length: Int
  /// libxml2's own count, for where there is no offset.
  var line: Int
  var column: Int
}
