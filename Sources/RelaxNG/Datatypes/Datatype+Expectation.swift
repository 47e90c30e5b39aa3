extension Datatype {
  /// What a value has to be, for messages: "a date such as 2024-02-29".
  var expectation: String {
    let local = name.hasPrefix("xsd:") ? String(name.dropFirst(4)) : name
    return Self.expectations[local] ?? "a value of type `\(name)`"
  }

  private static let expectations = [
    "string": "text",
    "token": "text",
    "normalizedString": "text",
    "language": "a language tag such as en or pt-BR",
    "Name": "an XML name",
    "NCName": "an XML name without a colon",
    "NMTOKEN": "a word of letters, digits and . - _ :",
    "NMTOKENS": "words of letters, digits and . - _ :",
    "ID": "an identifier: an XML name without a colon",
    "IDREF": "the identifier of an element",
    "IDREFS": "identifiers of elements, with blanks between them",
    "ENTITY": "the name of an unparsed entity",
    "ENTITIES": "names of unparsed entities",
    "boolean": "true or false",
    "decimal": "a number such as 12 or 0.5",
    "integer": "a whole number",
    "nonNegativeInteger": "a whole number, 0 or more",
    "positiveInteger": "a whole number, 1 or more",
    "nonPositiveInteger": "a whole number, 0 or less",
    "negativeInteger": "a whole number below 0",
    "long": "a whole number of 64 bits",
    "int": "a whole number of 32 bits",
    "short": "a whole number from -32768 to 32767",
    "byte": "a whole number from -128 to 127",
    "unsignedLong": "a whole number of 64 bits, 0 or more",
    "unsignedInt": "a whole number of 32 bits, 0 or more",
    "unsignedShort": "a whole number from 0 to 65535",
    "unsignedByte": "a whole number from 0 to 255",
    "float": "a number such as 12, 0.5 or 1e3",
    "double": "a number such as 12, 0.5 or 1e3",
    "duration": "a duration such as P1Y2M3D or PT1H30M",
    "dateTime": "a date and time such as 1863-02-19T12:30:00",
    "time": "a time such as 12:30:00",
    "date": "a date such as 1863-02-19",
    "gYear": "a year such as 1863 or -0044",
    "gYearMonth": "a year and month such as 1863-02",
    "gMonth": "a month such as --02",
    "gMonthDay": "a month and day such as --02-19",
    "gDay": "a day such as ---19",
    "hexBinary": "pairs of hexadecimal digits",
    "base64Binary": "octets in base 64",
    "anyURI": "a URI or a pointer such as #p1",
    "QName": "a qualified name whose prefix is declared",
    "NOTATION": "a qualified name whose prefix is declared",
  ]
}
