public import Diagnostics
internal import XMLCore

extension NameAuthority {
  /// The columns of a table of names.
  public static let columns = ["name", "type", "ref", "forms", "id", "note"]

  /// Reads a table: a person, organisation or place a row.
  ///
  /// `name` is the first form of the name, `forms` has others between `|`, `ref` the URIs of authority files between
  /// blanks. The type is `person` where it is not said.
  ///
  /// - Throws: a `names.*` or `table.*` diagnostic with the row.
  public init(table bytes: [UInt8], file: String) throws(Diagnostic) {
    let table = try Table(parsing: bytes, file: file, known: Self.columns)
    guard table.columns.contains("name") else {
      throw Diagnostic(
        .fatal, "names.no-name-column", "the table of names has no column `name`", at: Place(file: file, line: 1),
        help: "the columns can be \(Self.columns.joined(separator: ", "))")
    }
    var pool = IdentifierPool()
    var writer = XMLWriter()
    // Without it libxml2 would write letters beyond ASCII as numbers where an entry is put into a document.
    writer.declaration()
    writer.start("standOff", ["xmlns": teiNamespace])
    for row in table.rows {
      let place = Place(file: file, line: row.line)
      guard let name = row["name"] else {
        throw Diagnostic(.fatal, "names.no-name", "this row has no name", at: place, help: "fill in the column `name`")
      }
      let type = row["type"]?.lowercased() ?? "person"
      guard let kind = NameEntry.Kind(table: type) else {
        throw Diagnostic(
          .fatal, "names.unknown-type", "a name cannot be of the type `\(type)`", at: place,
          help: "it can be person, organisation or place")
      }
      if let identifier = row["id"], IdentifierPool.name(identifier) != identifier {
        throw Diagnostic(
          .fatal, "names.bad-id", "`\(identifier)` cannot be an `xml:id`", at: place,
          help: "use letters, digits, `-`, `_` and `.`, and begin with a letter")
      }
      let identifier = row["id"].map { pool.unique($0) } ?? pool.unique(named: name)
      Self.write(row, name, kind, identifier, to: &writer)
    }
    writer.end("standOff")
    do throws(XMLFailure) {
      self = try NameAuthority(parsing: writer.bytes, file: file)
    } catch {
      throw error.diagnostics[0]
    }
  }

  private static func write(
    _ row: Table.Row, _ name: String, _ kind: NameEntry.Kind, _ identifier: String, to writer: inout XMLWriter
  ) {
    let (entry, form) =
      switch kind {
      case .person: ("person", "persName")
      case .organisation: ("org", "orgName")
      case .place: ("place", "placeName")
      }
    writer.start(entry, ["xml:id": identifier])
    let forms = (row["forms"] ?? "").split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    for text in [name] + forms.filter({ !$0.isEmpty && $0 != name }) { writer.element(form, [:], text) }
    for uri in (row["ref"] ?? "").split(separator: " ") {
      writer.element("idno", ["type": authority(of: uri)], String(uri))
    }
    if let note = row["note"] { writer.element("note", [:], note) }
    writer.end(entry)
  }

  /// What keeps the identifier, by the host of its URI.
  private static func authority(of uri: Substring) -> String {
    let hosts = [
      ("d-nb.info/gnd", "GND"), ("viaf.org", "VIAF"), ("wikidata.org", "Wikidata"), ("geonames.org", "GeoNames"),
      ("getty.edu", "Getty"), ("id.loc.gov", "LC"), ("isni.org", "ISNI"), ("orcid.org", "ORCID"),
    ]
    return hosts.first { uri.contains($0.0) }?.1 ?? "URI"
  }
}

extension NameEntry.Kind {
  fileprivate init?(table type: String) {
    switch type {
    case "person", "pers", "persname", "p": self = .person
    case "organisation", "organization", "org", "orgname", "o": self = .organisation
    case "place", "plc", "placename", "settlement": self = .place
    default: return nil
    }
  }
}

extension IdentifierPool {
  /// An identifier made of the words of a name.
  fileprivate mutating func unique(named name: String) -> String {
    let slug = Self.slug(Array(name.utf8)[...], words: 4, length: 40)
    return unique(slug.isEmpty ? "name" : slug)
  }
}
