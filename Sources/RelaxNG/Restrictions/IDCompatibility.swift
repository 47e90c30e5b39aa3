internal import Diagnostics

/// Looks whether `ID`, `IDREF` and `IDREFS` are used so that a name tells what an attribute is (RELAX NG DTD
/// Compatibility, section 5).
struct IDCompatibility {
  private struct Key: Hashable {
    var element: QualifiedName
    var attribute: QualifiedName
  }

  private struct Use {
    var element: NameClass
    var attribute: NameClassID
    var type: IDType
    var place: Place
  }

  private let schema: Compilation
  private var problems: [Diagnostic] = []
  private var uses: [Use] = []
  /// For each pattern the element in which it was looked at last.
  private var seen: [Int32]

  private init(_ schema: Compilation) {
    self.schema = schema
    seen = [Int32](repeating: -1, count: schema.table.nodes.count)
  }

  static func problems(in schema: Compilation, elements: [Int]) -> [Diagnostic] {
    guard schema.datatypes.types.contains(where: { $0.idType != .none }) else { return [] }
    var check = IDCompatibility(schema)
    for number in elements { check.gather(number) }
    check.compare()
    return check.problems
  }

  /// Looks whether all uses of a name have one type.
  private mutating func compare() {
    var types: [Key: IDType] = [:]
    var typed: [Key] = []
    for use in uses where use.type != .none {
      for element in use.element.names ?? [] {
        for attribute in schema.nameClasses[use.attribute].names ?? [] {
          let key = Key(element: element, attribute: attribute)
          if types[key] == nil { typed.append(key) }
          types[key] = types[key] ?? use.type
        }
      }
    }
    // Most attributes have names that are of such a type nowhere.
    let names = Set(typed.map(\.attribute))
    let isTyped = schema.nameClasses.classes.map { own in names.contains { own.contains($0) } }
    var told: Set<Key> = []
    for use in uses where isTyped[Int(use.attribute)] {
      let attribute = schema.nameClasses[use.attribute]
      var keys: [Key] = typed
      if let elements = use.element.names, let attributes = attribute.names {
        keys = elements.flatMap { element in attributes.map { Key(element: element, attribute: $0) } }
      }
      for key in keys {
        guard let type = types[key], type != use.type, use.element.contains(key.element),
          attribute.contains(key.attribute), told.insert(key).inserted
        else { continue }
        problems.append(
          Diagnostic(
            .error, "schema.id-conflict",
            "the attribute `\(key.attribute.local)` of the element `\(key.element.local)` is \(type.title) in one place "
              + "and \(use.type.title) in another (RELAX NG DTD Compatibility section 5)",
            at: use.place, help: "give it one type wherever the element's name and the attribute's name allow it"))
      }
    }
  }

  /// Adds the attributes of an element.
  private mutating func gather(_ element: Int) {
    let table = schema.table
    let declaration = schema.elements[element]
    var waiting = [declaration.content]
    while let pattern = waiting.popLast() {
      let node = table[pattern]
      guard seen[Int(pattern)] != element, !node.flags.isDisjoint(with: [.attributes, .strings]) else { continue }
      seen[Int(pattern)] = Int32(element)
      switch node.kind {
      case .choice, .interleave: waiting += table.members(node)
      case .group: waiting += [node.first, node.second]
      case .oneOrMore, .list: waiting.append(node.first)
      case .data, .value:
        let number = node.kind == .data ? Int(node.first) : schema.datatypes.values[Int(node.first)].type
        if schema.datatypes.types[number].idType != .none {
          problems.append(
            Self.outOfPlace(
              "stands outside of an attribute", schema.datatypes.types[number],
              schema.places[pattern] ?? declaration.place))
        }
      case .attribute:
        let place = schema.places[pattern] ?? declaration.place
        let value = table[node.second]
        var type = IDType.none
        if value.kind == .data {
          type = schema.datatypes.types[Int(value.first)].idType
        } else if value.kind == .value {
          type = schema.datatypes.types[schema.datatypes.values[Int(value.first)].type].idType
        } else {
          waiting.append(node.second)
        }
        let (names, own) = (schema.nameClasses[node.first], schema.nameClasses[declaration.names])
        if type != .none, names.names == nil || own.names == nil {
          problems.append(
            Diagnostic(
              .error, "schema.id-name",
              "an attribute that is \(type.title), or its element, may have any number of names (RELAX NG DTD Compatibility section 5)",
              at: place))
        }
        uses.append(Use(element: own, attribute: node.first, type: type, place: place))
      default: break
      }
    }
  }

  private static func outOfPlace(_ what: String, _ type: Datatype, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "schema.id-place", "`\(type.name)` \(what), or not alone in it (RELAX NG DTD Compatibility section 5)",
      at: place)
  }
}

extension IDType {
  /// For messages: "an ID".
  var title: String {
    switch self {
    case .none: "no ID"
    case .id: "an ID"
    case .idref: "a reference to an ID"
    case .idrefs: "a list of references to IDs"
    }
  }
}
