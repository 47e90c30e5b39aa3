/// Tells errors that follow from another one and that nobody needs to hear of.
///
/// jing, unlike our engine, reports each element inside of an unknown one, each piece of text in an
/// element that may hold none, and what is missing where a misspelled name stands.
struct Consequences {
  private let tokens: TokenIndex
  private let reported: Set<Int>
  /// The elements in which we have reported text, and those in which we have reported an unknown element.
  private let withText: Set<Int>
  private let withUnknown: Set<Int>

  init(_ tokens: TokenIndex, of findings: [(token: Int, message: String)]) {
    self.tokens = tokens
    reported = Set(findings.map(\.token))
    func holders(_ code: String) -> Set<Int> {
      Set(findings.filter { $0.message.hasSuffix("[relaxng.\(code)]") }.map { tokens.holder(of: $0.token) })
    }
    withText = holders("unexpected-text")
    withUnknown = holders("unknown-element")
  }

  /// Whether an error of jing, at a token at which we have none, follows from what we have reported.
  func contain(_ token: Int, _ message: String) -> Bool {
    if reported.contains(where: { tokens.isInside(token, elementOf: $0) }) { return true }
    let holder = tokens.holder(of: token)
    if message.hasPrefix("text not allowed here") { return withText.contains(holder) }
    if message.contains("missing required") || message.contains("incomplete") { return withUnknown.contains(holder) }
    return false
  }
}
