import Diagnostics
import Testing

@testable import RelaxNG

@Suite struct DatatypeTests {
  @Test(arguments: [
    (
      "date", ["1863-02-19", "-0043-03-15", "2000-02-29", "1999-12-31+13:59"],
      ["1863", "1863-2-19", "1900-02-29", "0000-01-01"]
    ),
    ("gYear", ["1863", "-0044", "12000"], ["863", "01863", "0000", "99999999999"]),
    (
      "dateTime", ["1863-02-19T12:30:00", "1863-02-19T23:59:60.5Z"],
      ["1863-02-19T24:00:00", "1863-02-19", "1863-02-19T12:30"]
    ),
    ("duration", ["P1Y", "-PT1.5S", "P1Y2M3DT4H5M6S"], ["P", "PT", "1Y", "P1S", "P1M1Y", "P1W"]),
    ("anyURI", ["#p1", "", "a b", "http://[::1]:80/", "é"], ["#a#b", "a:", "%zz", "http://", "1:a", "[a]"]),
    ("NCName", ["a", "é", "_1"], ["", "1a", "a:b", "𐐀"]),
    ("QName", ["a", "xml:lang"], ["a:b", ":a", "a:"]),
    ("language", ["de", "zh-Hant-TW"], ["de_AT", "", "1", "abcdefghi"]),
    ("byte", ["127", "-128", "+007"], ["128", "-129", "1.0"]),
  ])
  func lexicalFormsAreJings(_ name: String, allowed: [String], refused: [String]) throws {
    let type = try XSDLibrary().datatype(name)
    for text in allowed { #expect(type.allows(text), "`\(text)`") }
    for text in refused { #expect(!type.allows(text), "`\(text)`") }
  }

  @Test(arguments: [
    ("decimal", "1.0", "+01"), ("double", "-0", "0"), ("duration", "P1Y", "P12M"), ("boolean", "1", " true "),
    ("dateTime", "2001-12-01T19:45:00Z", "2001-12-01T20:45:00+01:00"), ("date", "2001-12-01", " 2001-12-01 "),
    ("hexBinary", "0a", "0A"), ("base64Binary", "AA==", "A A = ="), ("NMTOKENS", "a  b", " a b"),
  ])
  func equalValuesMayBeWrittenDifferently(_ name: String, left: String, right: String) throws {
    let type = try XSDLibrary().datatype(name)
    let value = try #require(type.value(of: left))
    #expect(type.value(right, equals: value))
  }

  @Test func datesWithAndWithoutZonesAreOrderedOnlyFarApart() throws {
    let type = try XSDLibrary().datatype("dateTime", ["minInclusive": "2001-12-01T19:45:00"])
    #expect(!type.allows("2001-12-02T09:45:00Z"))
    #expect(type.allows("2001-12-02T09:45:01Z"))
  }

  @Test func everyFacetRestricts() throws {
    #expect(try !XSDLibrary().datatype("token", ["minLength": "3"]).allows(" ab "))
    #expect(try XSDLibrary().datatype("string", ["length": "3"]).allows("äöü"))
    #expect(try !XSDLibrary().datatype("decimal", ["totalDigits": "3"]).allows("12.34"))
    #expect(try XSDLibrary().datatype("decimal", ["fractionDigits": "1"]).allows("12.300"))
    #expect(try XSDLibrary().datatype("NMTOKENS", ["maxLength": "2"]).allows("a  b"))
    let both = try XSDLibrary().datatype("string", ["pattern": "a.*", "pattern": ".*b"])
    #expect(both.allows("ab") && !both.allows("aa"))
    let between = try XSDLibrary().datatype("double", ["minInclusive": "0", "maxInclusive": "1"])
    #expect(between.allows("0.5") && !between.allows("1.5") && !between.allows("NaN"))
  }

  @Test(arguments: [
    ("boolean", "length", "1", "schema.facet-not-allowed"), ("date", "totalDigits", "1", "schema.facet-not-allowed"),
    ("string", "enumeration", "a", "schema.facet-not-allowed"),
    ("string", "whiteSpace", "x", "schema.facet-not-allowed"),
    ("string", "size", "1", "schema.facet-unknown"), ("string", "length", "-1", "schema.facet-value"),
    ("decimal", "minInclusive", "x", "schema.facet-value"), ("decimal", "totalDigits", "0", "schema.facet-value"),
    ("string", "pattern", "(", "schema.pattern-syntax"),
  ])
  func wrongParametersAreErrorsInTheSchema(_ name: String, facet: String, value: String, code: String) throws {
    let place = Place(file: "a.rng", line: 3, column: 5)
    let parameter = DatatypeParameter(name: facet, value: value, place: place)
    let error = #expect(throws: DatatypeError.self) {
      try XSDLibrary().datatype(named: name, parameters: [parameter], at: nil)
    }
    #expect(error?.diagnostics.first?.code == code)
    #expect(error?.diagnostics.first?.place == place)
  }

  @Test func unknownTypesAreErrors() throws {
    let error = #expect(throws: DatatypeError.self) { try XSDLibrary().datatype("datetime") }
    #expect(error?.diagnostics.first?.help == "did you mean `dateTime`?")
    #expect(throws: DatatypeError.self) { try BuiltinLibrary().datatype(named: "date", parameters: [], at: nil) }
    #expect(DatatypeLibraries.library("http://example.com/types") == nil)
  }

  @Test func onlyTheTypesOfIdentifiersReferToThem() throws {
    #expect(try XSDLibrary().datatype("ID").idType == .id)
    #expect(try XSDLibrary().datatype("IDREFS", ["maxLength": "2"]).idType == .idrefs)
    #expect(try XSDLibrary().datatype("NCName").idType == .none)
    #expect(try CompatibilityLibrary().datatype(named: "IDREF", parameters: [], at: nil).idType == .idref)
  }
}
