internal import Diagnostics
internal import RelaxNG

/// A small schema with something of everything, for the tests of messages and recovery.
enum LetterSchema {
  static let bytes = Array(
    """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
             datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start>
        <element name="letter"><ref name="head"/><ref name="body"/></element>
      </start>
      <define name="head">
        <element name="head">
          <element name="title"><text/></element>
          <element name="date"><data type="date"/></element>
        </element>
      </define>
      <define name="body">
        <element name="body">
          <optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
          <oneOrMore><ref name="paragraph"/></oneOrMore>
        </element>
      </define>
      <define name="paragraph">
        <element name="p">
          <optional><attribute name="n"><data type="integer"/></attribute></optional>
          <optional><attribute name="to"><data type="IDREFS"/></attribute></optional>
          <zeroOrMore>
            <choice>
              <text/>
              <element name="hi">
                <attribute name="rend"><choice><value>bold</value><value>italic</value></choice></attribute>
                <text/>
              </element>
              <element name="list"><oneOrMore><element name="item"><text/></element></oneOrMore></element>
            </choice>
          </zeroOrMore>
        </element>
      </define>
    </grammar>
    """.utf8)

  static func problems(in document: String) throws -> [String] {
    try Schema(bytes, url: "letter.rng").validate(Array(document.utf8)).map { problem in
      let place = problem.place.map { "\($0.line):\($0.column)" } ?? "-"
      let extra = (problem.notes.map(\.message) + [problem.help].compactMap { $0 }).map { " | " + $0 }.joined()
      return "\(place) \(problem.code) \(problem.message)\(extra)"
    }
  }
}
