import Diagnostics
import Schematron
import Testing
import XMLCore

/// Rules in XPath 2.0 and later: those that mean the same in 1.0 are run, the others are counted.
@Suite struct LaterRulesTests {
  private func findings(_ test: String, in xml: String) throws -> [String]? {
    let schema = try schema(
      "<pattern><rule context='a'><report test=\"\(test)\">yes</report></rule></pattern>",
      attributes: "queryBinding='xslt2'")
    guard schema.skipped.isEmpty else { return nil }
    return try schema.validate(Document(parsing: Array(xml.utf8))).map(\.message)
  }

  @Test(arguments: [
    "@n eq '1'", "not(@m) and @n ne '2'", "count(b) gt 1", "2 le count(b) (: two (: or :) more :)",
    "string-length(.) ge 2",
    "b | c", "b union c", "b[. = current()/@n]", "2 * count(b) = 4", "count(*) * 2 eq 4", "@n + 1 lt 3", "@* and *",
    "child::b[position() lt 2]", "t:none or self::a", "'a (: b' ne 'c'", "b/text()", "-1 lt @n - 0", "@n &lt; 5",
    "number(@n) lt number(b[2])", ".//b[@xml:id eq 'x' or true()]", "div or b",
  ])
  func areRunWhereTheyMeanTheSame(_ test: String) throws {
    #expect(try findings(test, in: "<a n='1'><b>1</b><b>2</b></a>") == ["yes"])
  }

  @Test(arguments: [
    "matches(., 'x')", "some $x in b satisfies $x", "if (b) then 1 else 2", "b/string()", "@n = ('1', '2')", "b is c",
    "b &lt;&lt; c", "@n castable as xs:integer", "every $x in b satisfies true()", "1 to 3", "@n lt @m", "@n &lt; b",
    "@n = true()", "not(b) = @n", "$unknown", "u:b", "*:b", "a/(b|c)", "()", "'a", "exists(b)", "b except c",
    "concat('a' || 'b', 'c')", "b ! c", "xs:date(@n)", "$undeclared", "tei:x(.)",
  ])
  func areNotRunWhereTheyMayNot(_ test: String) throws {
    let schema = try schema(
      "<let name='unknown' value='tokenize(., 1)'/><pattern><rule context='a'><assert test=\"\(test)\">x</assert>"
        + "<assert test='false()'>y</assert></rule></pattern>", attributes: "queryBinding='xslt3'")
    #expect(schema.assertionCount == 2)
    #expect(schema.skipped.count == 1, "\(schema.skipped)")
    let found = try schema.validate(Document(parsing: Array("<a n='1'><b/></a>".utf8)))
    #expect(found.map(\.message) == ["y"])
  }

  /// Which nodes the rules behind would get, only the context that cannot be run would tell.
  @Test func rulesBehindOneThatIsNotRunAreNotRunEither() throws {
    let schema = try schema(
      """
      <pattern><rule context="a"><assert test="false()">1</assert></rule>
      <rule context="b[matches(., 'x')]"><assert test="false()">2</assert></rule>
      <rule context="b"><assert test="false()">3</assert></rule></pattern>
      <pattern><rule context="b"><assert test="false()">4</assert></rule></pattern>
      <pattern abstract="true" id="p"><rule context="$x"><assert test="false()">5</assert></rule></pattern>
      """, attributes: "queryBinding='xslt2'")
    #expect(schema.skipped.count == 3)
    let found = try schema.validate(Document(parsing: Array("<a><b/></a>".utf8)))
    #expect(found.map(\.message) == ["1", "4"])
  }

  @Test func aValueInAMessageThatCannotBeComputedIsLeftOut() throws {
    let schema = try schema(
      "<pattern><rule context='a'><assert test='b'>no b in <value-of select=\"tokenize(., ' ')[1]\"/> of <name/></assert></rule></pattern>",
      attributes: "queryBinding='xslt2'")
    let found = try schema.validate(Document(parsing: Array("<a/>".utf8)))
    #expect(found.map(\.message) == ["no b in … of a"])
  }

  @Test func currentIsTheNodeOfTheRuleInXPath1AsWell() throws {
    let rules = "<pattern><rule context='b'><report test='../b[1] = current()/@n'>same</report></rule></pattern>"
    let found = try schema(rules).validate(Document(parsing: Array("<a><b n='1'>2</b><b n='2'/></a>".utf8)))
    #expect(found.count == 1)
  }
}
