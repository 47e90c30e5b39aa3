internal import Diagnostics

/// The datatypes of XML Schema part 2.
struct XSDLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype {
    guard let type = Self.types[name] else {
      let near = Self.types.keys.filter { $0.lowercased() == name.lowercased() }.min()
      throw DatatypeError(
        "schema.datatype-unknown", "XML Schema has no datatype `\(name)`", at: place,
        help: near.map { "did you mean `\($0)`?" })
    }
    return try type.restricted(by: parameters)
  }

  private static let types: [String: Datatype] = {
    var types: [String: Datatype] = [:]
    func add(
      _ name: String, _ space: LexicalSpace, isList: Bool = false, whiteSpace: WhiteSpace = .collapse,
      idType: IDType = .none, from least: StaticString? = nil, to most: StaticString? = nil
    ) {
      var facets: [Facet] = []
      if let least, let bound = Decimal(least) { facets.append(.bound(.minInclusive, .decimal(bound))) }
      if let most, let bound = Decimal(most) { facets.append(.bound(.maxInclusive, .decimal(bound))) }
      types[name] = Datatype(
        name: "xsd:" + name, space, isList: isList, whiteSpace: whiteSpace, idType: idType, facets: facets)
    }

    add("string", .text, whiteSpace: .preserve)
    add("normalizedString", .text, whiteSpace: .replace)
    add("token", .text)
    // Two types of XPath's that jing knows as well.
    add("untypedAtomic", .text, whiteSpace: .preserve)
    add("anyAtomicType", .text, whiteSpace: .preserve)
    add("language", .language)
    add("Name", .name)
    add("NCName", .ncName)
    add("NMTOKEN", .token)
    add("NMTOKENS", .token, isList: true)
    add("ID", .ncName, idType: .id)
    add("IDREF", .ncName, idType: .idref)
    add("IDREFS", .ncName, isList: true, idType: .idrefs)
    add("ENTITY", .entity)
    add("ENTITIES", .entity, isList: true)
    add("anyURI", .anyURI)
    add("QName", .qName)
    // That the name is declared as a notation is not asked for: neither does jing.
    add("NOTATION", .qName)
    add("hexBinary", .hexBinary)
    add("base64Binary", .base64Binary)

    add("boolean", .boolean)
    add("float", .float)
    add("double", .double)
    add("decimal", .decimal)
    add("integer", .integer)
    add("nonNegativeInteger", .integer, from: "0")
    add("positiveInteger", .integer, from: "1")
    add("nonPositiveInteger", .integer, to: "0")
    add("negativeInteger", .integer, to: "-1")
    add("long", .integer, from: "-9223372036854775808", to: "9223372036854775807")
    add("int", .integer, from: "-2147483648", to: "2147483647")
    add("short", .integer, from: "-32768", to: "32767")
    add("byte", .integer, from: "-128", to: "127")
    add("unsignedLong", .integer, from: "0", to: "18446744073709551615")
    add("unsignedInt", .integer, from: "0", to: "4294967295")
    add("unsignedShort", .integer, from: "0", to: "65535")
    add("unsignedByte", .integer, from: "0", to: "255")

    add("duration", .duration)
    add("dateTime", .moment([.year, .month, .day, .time]))
    add("time", .moment(.time))
    add("date", .moment([.year, .month, .day]))
    add("gYear", .moment(.year))
    add("gYearMonth", .moment([.year, .month]))
    add("gMonth", .moment(.month))
    add("gMonthDay", .moment([.month, .day]))
    add("gDay", .moment(.day))
    return types
  }()
}
