import Diagnostics
import Schematron
import XMLCore

/// A schema around `body`, which begins in line 2; `t` is the prefix of `urn:t`.
func schema(_ body: String, attributes: String = "queryBinding='xslt'") throws(XMLFailure) -> SchematronSchema {
  try SchematronSchema(
    parsing: Array(
      """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" \(attributes)><ns prefix="t" uri="urn:t"/>
      \(body)
      </schema>
      """.utf8), file: "rules.sch")
}

/// What `rules` find in `xml`, as `line:column code message`.
func findings(_ rules: String, in xml: String) throws -> [String] {
  try diagnostics(rules, in: xml).map {
    "\($0.place.map { "\($0.line):\($0.column)" } ?? "-") \($0.code) \($0.message)"
  }
}

func diagnostics(_ rules: String, in xml: String) throws -> [Diagnostic] {
  try schema(rules).validate(Document(parsing: Array(xml.utf8), file: "test.xml"))
}
