internal import XMLCore

/// Reads a document and names its occurrences; a subclass says what becomes of them.
class FactReader: EventReceiver {
  /// What an attribute is to us, found once for each pair of names.
  private enum Role: UInt8 {
    case unknown, none, identifier, pointer, language, base, when, custom, calendar, method
    case ident, match, replacement
  }

  private static let tei = "http://www.tei-c.org/ns/1.0"
  private static let xml = "http://www.w3.org/XML/1998/namespace"
  /// By the numbers of the element's and the attribute's names: looked up for every attribute there is.
  private var roles: [[Role]] = []
  private var names: [Int: String] = [:]
  private var elements: [Int: (name: String, isTEI: Bool)] = [:]
  private(set) var prefixes: [PrefixDefinition] = []
  /// The open elements with an `xml:base`: how deep they lie, in which file, and what pointers in them start from.
  private var bases: [(depth: Int, file: String?, base: PointerBase)] = []
  private let origin: CheckedText.Origin?

  /// - Parameter origin: tells of a document with inclusions which file a part of it is from.
  init(origin: CheckedText.Origin?) { self.origin = origin }

  /// Called for each occurrence; `index` is that of its attribute in the tag.
  func meet(_ occurrence: Occurrence, _ index: Int, _ tag: ElementEvent, _ reader: EventReader) {}

  final override func startElement(_ tag: ElementEvent, in reader: EventReader) {
    // Those that ended meanwhile.
    while let last = bases.last, last.depth >= reader.depth { bases.removeLast() }
    guard tag.attributeCount > 0 else { return }
    let element = element(tag.name, reader)
    var when: String?
    var custom: (text: String, index: Int)?
    var calendar: String?
    var definition = ("", "", "")
    var pointers: [(name: String, text: String, index: Int)] = []
    for index in 0..<tag.attributeCount {
      switch role(tag.attributeName(index), on: tag.name, element, reader) {
      case .none, .unknown: break
      case .identifier:
        let value = Self.text(tag, index)
        meet(Occurrence(kind: .identifier, value: value), index, tag, reader)
        if let kind = Self.declaration(element.name) { meet(Occurrence(kind: kind, value: value), index, tag, reader) }
      case .pointer:
        let name = name(tag.attributeName(index), reader)
        pointers.append((name, Self.text(tag, index), index))
        if name == "calendar" || name == "datingMethod" { calendar = pointers.last?.text }
      case .language: meet(Occurrence(kind: .language, value: Self.text(tag, index)), index, tag, reader)
      case .base:
        let file = origin?(reader.tagSpan().offset)
        bases.append((reader.depth, file, base(in: file).with(Self.text(tag, index))))
      case .when: when = Self.text(tag, index)
      case .custom: custom = (Self.text(tag, index), index)
      case .calendar, .method: calendar = Self.text(tag, index)
      case .ident:
        definition.0 = Self.text(tag, index)
        // The language that a `language` declares is a tag as well.
        if element.name == "language" {
          meet(Occurrence(kind: .language, value: definition.0), index, tag, reader)
        }
      case .match: definition.1 = Self.text(tag, index)
      case .replacement: definition.2 = Self.text(tag, index)
      }
    }
    if !pointers.isEmpty {
      // An `xml:base` holds for the attributes before it as well.
      let base = base(in: origin?(reader.tagSpan().offset))
      for (name, text, index) in pointers {
        meet(Occurrence(kind: .pointer(name), value: text, base: base), index, tag, reader)
      }
    }
    if element.name == "prefixDef", !definition.0.isEmpty {
      prefixes.append(
        PrefixDefinition(prefix: definition.0, matchPattern: definition.1, replacementPattern: definition.2))
    }
    if let when, let custom, let calendar {
      meet(Occurrence(kind: .dates, value: "\(custom.text) \(when) \(calendar)"), custom.index, tag, reader)
    }
  }

  /// What pointers start from in the file that a part of the document is from: an inclusion has its own base, whatever
  /// `xml:base` stands around it (XInclude 1.1, section 4.7.5).
  private func base(in file: String?) -> PointerBase {
    if let last = bases.last, last.file == file { return last.base }
    return file.map(PointerBase.path) ?? .document
  }

  private func name(_ attribute: Int, _ reader: EventReader) -> String {
    if let known = names[attribute] { return known }
    let name = reader.name(attribute).local
    names[attribute] = name
    return name
  }

  private func element(_ id: Int, _ reader: EventReader) -> (name: String, isTEI: Bool) {
    if let known = elements[id] { return known }
    let (name, namespace) = reader.name(id)
    elements[id] = (name, namespace == Self.tei)
    return (name, namespace == Self.tei)
  }

  private func role(
    _ attribute: Int, on element: Int, _ known: (name: String, isTEI: Bool), _ reader: EventReader
  ) -> Role {
    if element < roles.count, attribute < roles[element].count, roles[element][attribute] != .unknown {
      return roles[element][attribute]
    }
    let (name, namespace) = reader.name(attribute)
    let role: Role =
      if namespace == Self.xml {
        ["id": .identifier, "lang": .language, "base": .base][name] ?? .none
      } else if !namespace.isEmpty || !known.isTEI {
        .none
      } else if PointerAttributes.points(name, on: known.name) {
        .pointer
      } else {
        switch (name, known.name) {
        case ("mainLang", _): .language
        case ("when", _): .when
        case ("when-custom", _): .custom
        case ("ident", "prefixDef"), ("ident", "language"): .ident
        case ("matchPattern", "prefixDef"): .match
        case ("replacementPattern", "prefixDef"): .replacement
        default: .none
        }
      }
    while roles.count <= element { roles.append([]) }
    while roles[element].count <= attribute { roles[element].append(.unknown) }
    roles[element][attribute] = role
    return role
  }

  private static func declaration(_ element: String) -> Occurrence.Kind? {
    switch element {
    case "witness": .witness
    case "handNote": .hand
    case "person": .person
    default: nil
    }
  }

  private static func text(_ tag: ElementEvent, _ index: Int) -> String {
    String(decoding: tag.attributeValue(index), as: UTF8.self)
  }
}
