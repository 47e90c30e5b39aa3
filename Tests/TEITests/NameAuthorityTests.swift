import Diagnostics
import TEI
import Testing
import XMLCore

@Suite("NameAuthority")
struct NameAuthorityTests {
  private func authority(_ content: String) throws(XMLFailure) -> NameAuthority {
    try NameAuthority(
      parsing: Array("<standOff xmlns=\"http://www.tei-c.org/ns/1.0\">\(content)</standOff>".utf8), file: "names.xml")
  }

  @Test("reads persons, organisations and places with their forms, in their order")
  func entries() throws {
    let names = try authority(
      """
      <listPerson><person xml:id="lenin"><persName><forename full="init">V.</forename>
        <surname>Ulyanov</surname></persName><persName type="pseudonym">N. Lenin</persName></person></listPerson>
      <listOrg><org xml:id="snk"><orgName>Council of  People's
        Commissars</orgName></org></listOrg>
      <listPlace><place xml:id="ru"><placeName>Russia</placeName><placeName> RSFSR </placeName></place></listPlace>
      """)
    #expect(names.entries.map(\.identifier) == ["lenin", "snk", "ru"])
    #expect(names.entries.map(\.kind) == [.person, .organisation, .place])
    #expect(names.entries.map(\.element) == ["persName", "orgName", "placeName"])
    #expect(
      names.entries.map { $0.forms.map(\.text) } == [
        ["V. Ulyanov", "N. Lenin", "Ulyanov"], ["Council of People's Commissars"], ["Russia", "RSFSR"],
      ])
    #expect(names.entries[0].forms[0].parts.map(\.element) == ["forename", nil, "surname"])
    #expect(names.entries[0].forms[0].parts.map(\.text) == ["V.", " ", "Ulyanov"])
  }

  @Test("a surname that is already a form is not put in twice")
  func surnameTwice() throws {
    let names = try authority(
      "<person xml:id='k'><persName><surname>Krylenko</surname></persName><persName>Krylenko</persName></person>")
    #expect(names.entries[0].forms.count(where: { $0.text == "Krylenko" }) <= 2)
    #expect(Set(names.entries[0].forms.map(\.text)) == ["Krylenko"])
  }

  @Test("each entry without an identifier is told at its place")
  func withoutIdentifier() throws {
    let error = try #require(throws: XMLFailure.self) {
      try authority("\n<person/>\n<org xml:id='a'/>\n <place/>")
    }
    #expect(
      error.diagnostics.map { "\($0.place?.description ?? "") \($0.message)" } == [
        "names.xml:2:1 this `person` has no `xml:id`", "names.xml:4:2 this `place` has no `xml:id`",
      ])
  }

  @Test("what is no TEI, or not well formed, is refused")
  func notTEI() throws {
    for (xml, code) in [("<standOff/>", "names.not-tei"), ("<standOff>", "xml.tag-not-closed"), ("", "xml.empty")] {
      let error = try #require(throws: XMLFailure.self) { try NameAuthority(parsing: Array(xml.utf8), file: "n") }
      #expect(error.diagnostics.first?.code == code)
    }
  }
}
