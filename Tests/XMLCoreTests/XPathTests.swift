import Diagnostics
import Testing
import XMLCore

@Suite("XPath")
struct XPathTests {
  private let root: Node

  init() throws {
    let xml = "<r xmlns:t='urn:t'><a n='1'>one</a><t:a n='2'>two</t:a><b n='3'>three<c>four</c></b></r>"
    root = try #require(try document(xml).root)
  }

  @Test(
    "gives strings, numbers and booleans",
    arguments: [
      ("string(a)", "one"), ("count(*)", "3"), ("1 div 2", "0.5"), ("0 div 0", "NaN"), ("1 div 0", "Infinity"),
      ("-1 div 0", "-Infinity"), ("-0", "0"), ("1 = 1", "true"), ("boolean(none)", "false"), ("b", "threefour"),
      ("none", ""), ("sum(//@n)", "6"), ("concat('é', a)", "éone"), ("name(t:a)", "t:a"), ("t:a", "two"),
    ])
  func strings(expression: String, expected: String) throws {
    let value = try XPath(expression, namespaces: ["t": "urn:t"]).value(at: root)
    #expect(value.string == expected)
  }

  @Test(
    "writes numbers as XPath does, never with an exponent",
    arguments: [
      (1e15, "1000000000000000"), (1e20, "100000000000000000000"), (-2.5e21, "-2500000000000000000000"),
      (1e-7, "0.0000001"), (-1.5e-5, "-0.000015"), (123456789.125, "123456789.125"), (0.1, "0.1"), (-0.0, "0"),
    ])
  func numbers(value: Double, expected: String) {
    #expect(XPathValue.number(value).string == expected)
  }

  @Test(
    "knows what is true",
    arguments: [
      ("true()", true), ("false()", false), ("0", false), ("-0", false), ("0 div 0", false), ("-1", true),
      ("''", false), ("'false'", true), ("none", false), ("a", true),
    ])
  func booleans(expression: String, expected: Bool) throws {
    #expect(try XPath(expression).value(at: root).boolean == expected)
  }

  @Test(
    "gives nodes in document order, whatever the axis or union",
    arguments: [
      ("//c/ancestor::*", ["r", "b"]), ("b/preceding-sibling::*", ["a", "a"]), ("b | a", ["a", "b"]),
      ("//c/ancestor-or-self::*", ["r", "b", "c"]),
    ])
  func order(expression: String, names: [String]) throws {
    #expect(try XPath(expression).nodes(at: root).map(\.name) == names)
  }

  @Test("reads variables of every kind, and one that holds nodes")
  func variables() throws {
    let nodes = try XPath("a").nodes(at: root)
    let value = try XPath("concat($s, $n, $b, $nodes/@n)").value(
      at: root,
      variables: ["s": .string("it's \"é\""), "n": .number(1.5), "b": .boolean(true), "nodes": .nodes(nodes)])
    #expect(value.string == "it's \"é\"1.5true1")
  }

  @Test("is compiled once for any number of documents, which stay alive through their nodes")
  func reuse() throws {
    let path = try XPath("count(descendant::*)")
    for count in 1...3 {
      let root = try #require(try document("<a>\(String(repeating: "<b/>", count: count))</a>").root)
      #expect(try path.value(at: root).string == "\(count)")
    }
  }

  @Test("gives no nodes where the value is none")
  func noNodes() throws {
    #expect(try XPath("1 + 1").nodes(at: root).isEmpty)
  }

  @Test("says which expression cannot be read", arguments: ["", "a[", "//", "a b", "$", "a]", "'open", "@"])
  func syntax(expression: String) throws {
    let error = try #require(throws: Diagnostic.self) { try XPath(expression) }
    #expect(error.code == "xpath.syntax")
    #expect(error.severity == .fatal)
    #expect(error.message == "the XPath expression `\(expression)` cannot be read")
  }

  @Test("says which expression cannot be evaluated, and where", arguments: ["nosuch()", "$none", "x:a", "count(1)"])
  func evaluation(expression: String) throws {
    let path = try XPath(expression)
    let error = try #require(throws: Diagnostic.self) { try path.value(at: root) }
    #expect(error.code == "xpath.evaluation")
    #expect(error.message == "the XPath expression `\(expression)` cannot be evaluated")
    #expect(error.place == root.place)
    #expect(error.notes.count == 1)
  }

  @Test("an expression nested 100,000 deep is an error and no crash")
  func deep() throws {
    let expression = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
    #expect(throws: Diagnostic.self) { try XPath(expression) }
  }
}
