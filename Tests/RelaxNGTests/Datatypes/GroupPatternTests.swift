import RelaxNG
import Testing

/// Patterns with groups, as a `prefixDef` has them.
@Suite struct GroupPatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let template: String
    let text: String
    let result: String?
    var testDescription: String { "\(pattern) on \(text)" }

    init(_ pattern: String, _ template: String, _ text: String, _ result: String?) {
      (self.pattern, self.template, self.text, self.result) = (pattern, template, text, result)
    }
  }

  @Test(arguments: [
    Case("([a-z]+)", "p.xml#$1", "anna", "p.xml#anna"), Case("([a-z]+)", "$1", "Anna", nil),
    Case("([a-z]+)", "$1", "anna1", nil), Case("(a|ab)(c|bcd)(d*)", "$1-$2-$3", "abcd", "a-bcd-"),
    Case("(\\d{4})-(\\d\\d)?", "$1/$2.", "1917-", "1917/."), Case("(a*)*", "[$1]", "", "[]"),
    Case("((a)|(b))+", "$1$2$3", "ab", "bab"), Case("(.+):(.+)", "$2 of $1", "a:b:c", "c of a:b"),
    Case("(?:x)(y)", "$1$2", "xy", "y"), Case("[a-z-]+/[-a]", "$0", "a-b/-", "a-b/-"),
    Case("x{2,3}(y{0,1})", "\\$$1", "xxxy", "$y"), Case("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)", "$10$1", "abcdefghij", "ja"),
    Case("(a)", "$12", "a", "a2"), Case("\\/(\\p{L}+)\\#", "$1", "/\u{C4}\u{E9}#", "\u{C4}\u{E9}"),
    Case("pos", "tags.xml#pos", "pos", "tags.xml#pos"),
  ])
  func putWhatTheyTakeIntoATemplate(_ example: Case) throws {
    let pattern = try #require(GroupPattern(example.pattern))
    #expect(pattern.replacement(example.template, for: example.text) == example.result)
  }

  @Test(arguments: ["(", "a{3,1}", "(a)\\1", "((((a{50}){50}){50}){50}", "[z-a]"]) func someAreNone(_ pattern: String) {
    #expect(GroupPattern(pattern) == nil)
  }

  /// The usual traps take a backtracking program longer than the world will last.
  @Test(.timeLimit(.minutes(1)), arguments: ["(a+)+b", "(a|aa)+b", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)(.*)b"])
  func noneTakesForEver(_ pattern: String) throws {
    #expect(try #require(GroupPattern(pattern)).replacement("$1", for: String(repeating: "a", count: 500)) == nil)
  }
}
