/// A question to the editor, to be recorded in the TEI beside the text and not in it.
struct EditorialQuery: Sendable {
  var text: String
  /// The `xml:id` of the places that it concerns.
  var targets: [String]
}
