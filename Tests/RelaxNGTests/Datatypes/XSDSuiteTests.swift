import Diagnostics
import Testing
import XMLCore

@testable import RelaxNG

/// The suite of jing's for the datatypes of XML Schema part 2, read as its stylesheet reads it.
@Suite struct XSDSuiteTests {
  /// The namespaces that the suite's cases declare; `y` is one in some cases and none in others.
  final class Context: ValueContext {
    var entities: Set<String> = []
    var hasY = false
    override func namespace(of prefix: String) -> String? {
      switch prefix {
      case "x", "z": "http://www.example.com"
      case "y": hasY ? "http://www.example.com/" : nil
      default: super.namespace(of: prefix)
      }
    }
    override func isUnparsedEntity(_ name: String) -> Bool { entities.contains(name) }
  }

  @Test func everyValueHasTheSuitesVerdict() throws {
    guard let bytes = SharedData.content(of: "relaxng-tests/xsdtest.xml") else { return }
    let document = try Document(parsing: bytes, file: "xsdtest.xml")
    let root = try #require(document.root)
    var count = 0
    for group in root.elements {
      let name = try #require(group["name"])
      let type = try XSDLibrary().datatype(named: name, parameters: [], at: nil)
      for item in group.elements {
        switch item.name {
        case "valid", "invalid":
          count += 1
          #expect(type.allows(item) == (item.name == "valid"), "\(name): `\(item.text)`, line \(item.place.line)")
        case "equiv": count += try equivalence(item, type)
        case "length": count += try lengths(item, name)
        default: count += try order(item, name)
        }
      }
    }
    #expect(count >= 256)
  }

  private func equivalence(_ item: Node, _ type: Datatype) throws -> Int {
    let classes = item.elements.map { $0.elements.map(\.text) }
    let context = Context()
    context.hasY = true
    for (number, values) in classes.enumerated() {
      let expected = try #require(type.value(of: values[0], in: context), "`\(values[0])`")
      for (other, values) in classes.enumerated() {
        for value in values {
          #expect(type.value(value, equals: expected, in: context) == (other == number), "`\(value)` and \(expected)")
        }
      }
    }
    return classes.joined().count
  }

  private func lengths(_ item: Node, _ name: String) throws -> Int {
    let length = try #require(item["value"].flatMap { Int($0) })
    for tried in max(length - 1, 0)...length + 1 {
      let type = try XSDLibrary().datatype(
        named: name, parameters: [DatatypeParameter(name: "length", value: String(tried))], at: nil)
      #expect(type.allows(item.text, in: Context()) == (tried == length), "\(name): `\(item.text)`, length \(tried)")
    }
    return 1
  }

  private func order(_ item: Node, _ name: String) throws -> Int {
    let values = item.elements.map(\.text)
    for (bound, other) in [(values[0], values[1]), (values[1], values[0])] {
      let type = try XSDLibrary().datatype(
        named: name, parameters: [DatatypeParameter(name: "minExclusive", value: bound)], at: nil)
      let isAbove = item.name == "lessThan" && bound == values[0]
      #expect(type.allows(other, in: Context()) == isAbove, "\(name): `\(other)` above `\(bound)`")
      #expect(!type.allows(bound, in: Context()), "\(name): `\(bound)` above itself")
    }
    return 2
  }
}

extension Datatype {
  fileprivate func allows(_ item: Node) -> Bool {
    let context = XSDSuiteTests.Context()
    let words = (item["internalSubset"] ?? "").split(whereSeparator: \.isWhitespace)
    for (word, next) in zip(words, words.dropFirst()) where word == "<!ENTITY" { context.entities.insert(String(next)) }
    return allows(item.text, in: context)
  }
}
