import Diagnostics
import Schematron
import Testing
import XMLCore

@Suite("SchematronSchema")
struct SchematronSchemaTests {
  @Test("an assertion speaks when its test fails, a report when it holds")
  func assertAndReport() throws {
    let rules = """
      <pattern><rule context="t:p"><assert id="has-n" test="@n">no n</assert><report id="empty" test="not(node())">empty
        paragraph</report></rule></pattern>
      """
    let xml = "<t xmlns='urn:t'>\n <p n='1'>x</p>é<p>x</p>\n<p/></t>"
    #expect(
      try findings(rules, in: xml) == [
        "2:17 rule.has-n no n", "3:1 rule.has-n no n", "3:1 rule.empty empty paragraph",
      ])
  }

  @Test("a node is checked by the first rule of a pattern that fits it, and again in the next pattern")
  func firstRule() throws {
    let rules = """
      <pattern>
        <rule context="p[@n]"><assert id="a" test="false()">a</assert></rule>
        <rule context="p"><assert id="b" test="false()">b</assert></rule>
        <rule context="*"><assert id="c" test="false()">c</assert></rule>
      </pattern>
      <pattern><rule context="p"><assert id="d" test="false()">d</assert></rule></pattern>
      """
    let found = try diagnostics(rules, in: "<r>\n<p/>\n<p n='1'/></r>")
    #expect(
      found.inReadingOrder().map { "\($0.place?.line ?? 0) \($0.code)" } == [
        "1 rule.c", "2 rule.b", "2 rule.d", "3 rule.a", "3 rule.d",
      ])
  }

  @Test(
    "a context is an XSLT pattern that may match anywhere",
    arguments: [
      ("a | b", ["a", "b", "a"]), ("b/a", ["a"]), ("/r", ["r"]), ("/r/a", ["a"]), ("//b", ["b"]), ("@n", ["@n"]),
      ("a[@n='x|y'] | c", ["a", "c"]), ("a[b or (c | d)]|b", ["b"]), ("*[starts-with(name(), 'b')]", ["b"]),
      ("text()", ["text"]), ("id('i')", ["c"]), ("id('i') | b", ["b", "c"]), ("none", []), ("/", ["/"]),
    ])
  func contexts(pattern: String, names: [String]) throws {
    let rules = """
      <pattern><rule context="\(pattern)"><report test="true()"><value-of select="concat(
        substring('@', 1, number(count(../@*) = count(../@* | .))), substring('/', 1, number(not(..))),
        substring('text', 1, 4 * number(boolean(self::text()))), name())"/></report></rule></pattern>
      """
    let xml = "<r><a n='x|y'/><b><a/></b><c xml:id='i'>text</c></r>"
    #expect(try diagnostics(rules, in: xml).map(\.message).sorted() == names.sorted())
  }

  @Test("a `let` is seen by what follows it, at every level; the inner one wins")
  func variables() throws {
    let rules = """
      <let name="s" value="'schema'"/><let name="s2" value="concat($s, '+')"/><let name="x" value="'outer'"/>
      <pattern>
        <let name="p" value="concat($s2, 'pattern')"/><let name="x" value="'middle'"/>
        <rule context="a">
          <let name="r" value="concat($p, '/', @n)"/><let name="x" value="'inner'"/>
          <report test="true()"><value-of select="concat($r, ' ', $x)"/></report>
        </rule>
        <rule context="b"><report test="true()"><value-of select="$x"/></report></rule>
      </pattern>
      <pattern><rule context="b"><report test="true()"><value-of select="$x"/></report></rule></pattern>
      """
    #expect(
      try diagnostics(rules, in: "<r><a n='1'/><a n='2'/><b/></r>").map(\.message) == [
        "schema+pattern/1 inner", "schema+pattern/2 inner", "middle", "outer",
      ])
  }

  @Test("a `let` of the schema or a pattern is evaluated at the document, one of a rule at its node")
  func variableContexts() throws {
    let rules = """
      <let name="s" value="count(r)"/>
      <pattern><let name="p" value="string(r/@n)"/><rule context="a"><let name="r" value="count(r)"/>
      <report test="true()"><value-of select="concat($s, $p, $r)"/></report></rule></pattern>
      """
    #expect(try diagnostics(rules, in: "<r n='x'><a/></r>").map(\.message) == ["1x0"])
  }

  @Test("a `let` may hold nodes, and be used in a test")
  func nodeVariables() throws {
    let rules = """
      <let name="ids" value="//@xml:id"/>
      <pattern><rule context="ptr"><assert id="ok" test="$ids[. = substring(current-target(), 2)]">x</assert></rule></pattern>
      """
    // `current-target` is no function: that is told when the rule is used.
    let schema = try schema(rules)
    let document = try Document(parsing: Array("<r xml:id='a'><ptr target='#a'/></r>".utf8))
    let error = try #require(throws: Diagnostic.self) { try schema.validate(document) }
    #expect(error.code == "xpath.evaluation")
    let good = rules.replacing("current-target()", with: "@target").replacing(
      "$ids[. = substring(@target, 2)]", with: "$ids = substring(@target, 2)")
    let xml = "<r><p xml:id='a'/><ptr target='#a'/>\n<ptr target='#b'/></r>"
    #expect(try findings(good, in: xml) == ["2:1 rule.ok x"])
  }

  @Test(
    "the role is the severity",
    arguments: [
      ("", .error), ("role='error'", .error), ("role='warning'", .warning), ("role='warn'", .warning),
      ("role='info'", .note), ("role='information'", .note),
    ] as [(String, Severity)])
  func roles(attribute: String, severity: Severity) throws {
    let rules = "<pattern><rule context='r'><assert \(attribute) test='false()'>x</assert></rule></pattern>"
    #expect(try diagnostics(rules, in: "<r/>").map(\.severity) == [severity])
  }

  @Test("a message holds values, names and emphasis, its white space folded")
  func messages() throws {
    let rules = """
      <pattern><rule context="t:p"><assert id="x" test="false()">
        The <name/> in <name path=".."/> says
        “<value-of select="@n"/>” <emph>and <span>counts <value-of select="count(*)"/></span></emph>.</assert></rule></pattern>
      """
    #expect(
      try findings(rules, in: "<x:r xmlns:x='urn:t'><x:p n='é'><b/></x:p></x:r>") == [
        "1:22 rule.x The x:p in x:r says “é” and counts 1."
      ])
  }

  @Test("identifiers of all rules stand in document order")
  func identifiers() throws {
    let schema = try schema(
      """
      <pattern><rule context="a"><assert id="one" test="1"/><report id="two" test="0"/></rule></pattern>
      <pattern><rule context="b"><assert test="1"/></rule></pattern>
      """)
    #expect(schema.ruleIdentifiers == ["one", "two", "assert"])
  }

  @Test("a schema of no rules finds nothing")
  func empty() throws {
    #expect(try diagnostics("", in: "<r/>").isEmpty)
  }
}
