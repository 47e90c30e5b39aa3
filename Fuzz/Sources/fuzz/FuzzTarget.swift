import Diagnostics
import RelaxNG

/// A part of the engine that reads what strangers wrote.
enum FuzzTarget: String, CaseIterable {
  /// A schema in the compact syntax: reading, compiling, and writing it in both syntaxes.
  case compact
  /// A schema in the XML syntax, likewise.
  case schema
  /// A document, and a schema that has all patterns.
  case document
  /// A regular expression and a text, with a line break between them.
  case pattern

  func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    switch self {
    case .compact: load(bytes, url: "fuzz.rnc")
    case .schema: load(bytes, url: "fuzz.rng")
    case .document: _ = Self.allPatterns?.validate(bytes)
    case .pattern: match(bytes)
    }
    return 0
  }

  private func load(_ bytes: [UInt8], url: String) {
    guard let schema = try? Schema(bytes, url: url) else { return }
    _ = schema.validate(Array("<a xmlns:n=\"u\" b=\"1\"><b>x</b><n:c/>text<a/></a>".utf8))
    for syntax in SchemaTranslation.Syntax.allCases {
      _ = try? SchemaTranslation.translate(bytes, from: url, to: syntax)
    }
  }

  private func match(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let schema = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary="
    let type = "'http://www.w3.org/2001/XMLSchema-datatypes'><data type='string'><param name='pattern'>"
    let whole = Array((schema + type).utf8) + escaped(parts[0]) + Array("</param></data></element>".utf8)
    guard let schema = try? Schema(whole, url: "fuzz.rng") else { return }
    _ = schema.validate(Array("<a>".utf8) + escaped(parts[1]) + Array("</a>".utf8))
  }

  private func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.flatMap { byte in
      switch byte {
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      default: [byte]
      }
    }
  }

  private static let allPatterns: Schema? = {
    do throws(SchemaFailure) {
      return try Schema(Array(schemaWithAllPatterns.utf8), url: "all-patterns.rnc")
    } catch {
      for diagnostic in error.diagnostics { print(diagnostic) }
      return nil
    }
  }()
}

/// Ambiguous on purpose, with everything a document can be asked for.
private let schemaWithAllPatterns = """
  namespace local = ""
  namespace n = "urn:example:n"
  datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
  start = item
  item = element a { id?, attributes, (content | ambiguous | data) }
  id = attribute id { xsd:ID }
  attributes =
    attribute ref { xsd:IDREFS }?,
    attribute b { "one" | "two" | xsd:integer { minInclusive = "3" } }?,
    (attribute c { xsd:date } | attribute c { xsd:gYear } | attribute d { text })?,
    attribute n:* { list { (xsd:decimal, xsd:token)* } }*,
    attribute local:* - (id | ref | b | c | d) { text }*
  content =
    (element b { text }* & element c { empty }? & item* & mixed { element d { xsd:QName }+ } & other*)
  ambiguous =
    element e { attribute x { text } }+, (element e { attribute x { "1" } }, element f { empty })?, element e { text }*,
    (element g { element h { text }, item? } | element g { element h { xsd:duration }, element b { text } })*
  data =
    list { xsd:NMTOKEN { pattern = "[a-c]{1,40}|(x|y|xy)*" }+ } | xsd:dateTime | xsd:hexBinary
    | (xsd:string { maxLength = "3" } - ("abc" | string "d ")) | "value"
  other = element n:* - n:q { (attribute * - n:* { text } | text | other)* }
  """
