internal import TEI

/// A person, an organisation or a place that the text names.
struct TextName: Sendable {
  enum Referent: Sendable, Hashable {
    /// An entry of the authority file.
    case entry(NameEntry)
    /// A person whom only a signature names.
    case signatory(surname: String)
  }

  var range: Range<Int>
  var referent: Referent
}
