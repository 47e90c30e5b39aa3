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
    var attribute: NameClass
    var type: IDType
    var place: Place
  }

  static func problems(in schema: Compilation, elements: [Int]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var uses: [Use] = []
    for number in elements {
      let declaration = schema.elements[number]
      gather(declaration.content, declaration, schema, &uses, &problems)
    }
    var types: [Key: IDType] = [:]
    var typed: [Key] = []
    for use in uses where use.type != .none {
      for element in use.element.names ?? [] {
        for attribute in use.attribute.names ?? [] {
          let key = Key(element: element, attribute: attribute)
          if types[key] == nil { typed.append(key) }
          types[key] = types[key] ?? use.type
        }
      }
    }
    var told: Set<Key> = []
    for use in uses {
      var keys: [Key] = typed
      if let elements = use.element.names, let attributes = use.attribute.names {
        keys = elements.flatMap { element in attributes.map { Key(element: element, attribute: $0) } }
      }
      for key in keys {
        guard let type = types[key], type != use.type, use.element.contains(key.element),
          use.attribute.contains(key.attribute), told.insert(key).inserted
        else { continue }
        problems.append(
          Diagnostic(
            .error, "schema.id-conflict",
            "the attribute `\(key.attribute.local)` of the element `\(key.element.local)` is \(type.title) in one place "
              + "and \(use.type.title) in another (RELAX NG DTD Compatibility section 5)",
            at: use.place, help: "give it one type wherever the element's name and the attribute's name allow it"))
      }
    }
    return problems
  }

  private static func gather(
    _ content: PatternID, _ declaration: ElementDeclaration, _ schema: Compilation, _ uses: inout [Use],
    _ problems: inout [Diagnostic]
  ) {
    let table = schema.table
    var seen: Set<PatternID> = []
    var waiting = [content]
    while let pattern = waiting.popLast() {
      guard seen.insert(pattern).inserted else { continue }
      let node = table[pattern]
      switch node.kind {
      case .choice, .interleave: waiting += table.members(node)
      case .group: waiting += [node.first, node.second]
      case .oneOrMore, .list: waiting.append(node.first)
      case .data, .value:
        let number = node.kind == .data ? Int(node.first) : schema.datatypes.values[Int(node.first)].type
        if schema.datatypes.types[number].idType != .none {
          problems.append(
            outOfPlace(
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
        uses.append(Use(element: own, attribute: names, type: type, place: place))
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
