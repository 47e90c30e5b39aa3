/// The languages that schemas are written in.
public enum SchemaKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// RELAX NG; which of its syntaxes it is in shows when it is read.
  case relaxng
  case schematron
  case xsd
  case dtd
  /// A dispatcher between other schemas, which is not run.
  case nvdl
  case unknown

  /// Whether it says what a whole document may hold.
  public var isGrammar: Bool { self == .relaxng || self == .xsd || self == .dtd }

  /// What people call it.
  public var title: String {
    switch self {
    case .relaxng: "RELAX NG"
    case .schematron: "Schematron"
    case .xsd: "XML Schema"
    case .dtd: "DTD"
    case .nvdl: "NVDL"
    case .unknown: "unknown"
    }
  }

  /// The kind that an `xml-model` instruction tells: by its namespace, else by the media type, else by the name.
  public init(namespace: String?, mediaType: String?, href: String) {
    switch namespace {
    case "http://relaxng.org/ns/structure/1.0": self = .relaxng
    case "http://purl.oclc.org/dsdl/schematron": self = .schematron
    case "http://www.w3.org/2001/XMLSchema": self = .xsd
    case "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0": self = .nvdl
    default:
      switch mediaType {
      case "application/relax-ng-compact-syntax", "application/relaxng+xml": self = .relaxng
      case "application/schematron+xml": self = .schematron
      case "application/xml-dtd": self = .dtd
      default: self.init(name: href)
      }
    }
  }

  /// The kind that a file's name tells.
  public init(name: String) {
    let path = name.prefix { $0 != "?" && $0 != "#" }
    switch path.lastIndex(of: ".").map({ path[path.index(after: $0)...].lowercased() }) {
    case "rng", "rnc": self = .relaxng
    case "sch", "schematron": self = .schematron
    case "xsd": self = .xsd
    case "dtd": self = .dtd
    case "nvdl": self = .nvdl
    default: self = .unknown
    }
  }

  /// The kind that a schema's first bytes tell; `unknown` where they could be anything.
  public init(content bytes: [UInt8]) {
    let start = String(decoding: bytes.prefix(16_384), as: UTF8.self)
    if start.contains("http://purl.oclc.org/dsdl/nvdl") {
      self = .nvdl
    } else if start.contains("<grammar") || start.contains(":grammar") || start.contains("relaxng.org/ns/structure") {
      self = .relaxng
    } else if start.contains("<schema") && start.contains("dsdl/schematron") || start.contains("<sch:schema") {
      self = .schematron
    } else if start.contains("http://www.w3.org/2001/XMLSchema\""), start.contains("schema") {
      self = .xsd
    } else if start.contains("<!ELEMENT") || start.contains("<!ENTITY") {
      self = .dtd
    } else {
      self = .unknown
    }
  }
}
