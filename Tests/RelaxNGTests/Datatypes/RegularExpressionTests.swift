import Testing
import XMLCore

@testable import RelaxNG

@Suite struct RegularExpressionTests {
  private func matches(_ source: String, _ text: String) throws -> Bool {
    let matcher = RegularExpressionMatcher(try RegularExpression(source))
    return Array(text.utf8).withUnsafeBufferPointer { matcher.matches($0) }
  }

  @Test func everyExpressionOfJingsSuiteHasItsVerdict() throws {
    guard let bytes = SharedData.content(of: "relaxng-tests/regextest.xml") else { return }
    let document = try Document(parsing: bytes, file: "regextest.xml")
    var count = 0
    for testCase in try #require(document.root).elements {
      count += 1
      for item in testCase.elements {
        let source = try #require(testCase.elements.first).text
        switch item.name {
        case "incorrect": #expect(throws: RegularExpressionError.self, "\(source)") { try RegularExpression(source) }
        case "correct": #expect(throws: Never.self, "\(source)") { try RegularExpression(source) }
        default: #expect(try matches(source, item.text) == (item.name == "valid"), "\(source) and `\(item.text)`")
        }
      }
    }
    #expect(count == 48)
  }

  @Test(arguments: [
    (#"(\p{L}|\p{N}|\p{P}|\p{S})+"#, ["a", "ſaſtra!", "€1", "中文", "😀"], ["", "a b", "\u{A0}"]),
    (#"[^\p{C}\p{Z}]+"#, ["main", "x-y"], ["a b", "a\u{200B}b", "a\u{E000}"]),
    (#"[\-+]?\d+(\.\d+)?(%|cm|mm|in|pt|pc|px|em|ex)"#, ["12cm", "-0.5em", "100%"], ["12", "cm", "1.cm"]),
    (#"[\d]+[a-z]*[\d]*(\.[\d]+[a-z]*[\d]*){0,3}"#, ["1.2.3.4", "1a2"], ["1.2.3.4.5", "a"]),
    (#"(19[789][0-9]|[2-9][0-9]{3}).*"#, ["1970-01-01", "2024"], ["1969", "24"]),
  ])
  func theExpressionsOfTEIMatchWhatTheyMean(_ source: String, matching: [String], others: [String]) throws {
    for text in matching { #expect(try matches(source, text), "`\(text)`") }
    for text in others { #expect(try !matches(source, text), "`\(text)`") }
  }

  @Test func largeCountsCostWhatTheTextUses() throws {
    #expect(try matches("[a-z]{1,65535}", String(repeating: "x", count: 5000)))
    #expect(try !matches("[a-z]{4999}", String(repeating: "x", count: 5000)))
    #expect(try matches("a{99999999999}|b", "b"))
    #expect(try matches("(a{0,1000}){0,1000}", String(repeating: "a", count: 300)))
    #expect(try matches("((a?){100}){100}", String(repeating: "a", count: 200)))
  }

  @Test func nestedQuantifiersStayLinear() throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(try !matches("(a*)*b", text))
    #expect(try !matches("(a|aa)+b", text))
    #expect(try !matches("(.*)*(.*)*(.*)*x", text))
  }

  @Test func moreStatesThanMemoryAreForgottenInTime() throws {
    // The automaton has 2^20 states; the text visits 60,000 of them.
    var random: UInt32 = 1
    var text = ""
    for _ in 0..<60_000 {
      random = random &* 1_664_525 &+ 1_013_904_223
      text += random >> 31 == 0 ? "a" : "b"
    }
    #expect(try matches("(a|b)*a(a|b){20}", text + "a" + String(repeating: "b", count: 20)))
    #expect(try !matches("(a|b)*a(a|b){20}", text + String(repeating: "b", count: 21)))
  }

  @Test func deepNestingIsAnError() {
    let deep = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
    #expect(throws: RegularExpressionError.self) { try RegularExpression(deep) }
    #expect(throws: RegularExpressionError.self) { try RegularExpression(String(repeating: "[a-", count: 100_000)) }
  }

  @Test func errorsNameTheCharacterAndTheNextStep() throws {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression("[a-]") }
    #expect(error?.position == 4)
    let hyphen = #expect(throws: RegularExpressionError.self) { try RegularExpression("[+-]") }
    #expect(hyphen?.message == "`]` cannot stand here")
    let escape = #expect(throws: RegularExpressionError.self) { try RegularExpression(#"a\/b"#) }
    #expect(escape?.position == 2)
    #expect(escape?.help == "write `/`, which needs no backslash")
  }

  /// Pages of characters once were written to where they had stood before they were moved.
  @Test func charactersOfManyPagesAreToldApart() throws {
    let matcher = RegularExpressionMatcher(try RegularExpression(#"([a-z]|\p{IsGreek}|\p{IsHebrew}|\p{So}|[^\c])*"#))
    for scalar in stride(from: UInt32(0x21), to: 0x2_0000, by: 97) {
      guard let character = Unicode.Scalar(scalar) else { continue }
      let text = "a\(character)a\(character)1"
      #expect(Array(text.utf8).withUnsafeBufferPointer { !matcher.matches($0) })
    }
  }

  @Test func whatIsNotUTF8IsOneCharacterAByte() throws {
    let matcher = RegularExpressionMatcher(try RegularExpression("\u{FFFD}{4}"))
    #expect(([0xF4, 0xBF, 0xBF, 0xBF] as [UInt8]).withUnsafeBufferPointer { matcher.matches($0) })
  }
}
