/// A deterministic automaton for a regular expression, built state by state as texts are met.
///
/// A state is a set of what may still follow, each the rest of the expression as a list of nodes: Antimirov's
/// partial derivatives (V. Antimirov, "Partial derivatives of regular expressions and finite automaton
/// constructions", 1996). A quantifier counts down in the derivative and is never unrolled, so `x{1,65535}`
/// costs no more than the part of it that a text uses. One thread's own.
final class RegularExpressionMatcher {
  private let expression: RegularExpression
  private var classes: CharacterClasses
  private var rests: RestOfExpression
  /// The rests that each state stands for, and the state of each set of rests. State 0 is without hope.
  private var states: [[Int32]] = []
  private var stateOfRests: [[Int32]: Int32] = [:]
  private var isAccepting: [Bool] = []
  /// For each state and character class the next state, -1 where that is not known yet.
  private var table: [Int32] = []
  private var stride = 8

  init(_ expression: RegularExpression) {
    self.expression = expression
    classes = CharacterClasses(expression.sets)
    rests = RestOfExpression(expression)
    start()
  }

  /// Whether the expression matches the whole of `text`.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if states.count > 2048 || rests.count > 100_000 { start() }
    var state: Int32 = 1
    var scalars = UTF8Scalars(text)
    while let scalar = scalars.next() {
      let number = classes.number(of: scalar)
      if number >= stride { widen() }
      let known = table[Int(state) * stride + number]
      state = known >= 0 ? known : follow(state, number)
      if state == 0 { return false }
    }
    return isAccepting[Int(state)]
  }

  /// Forgets every state but the first two.
  private func start() {
    rests = RestOfExpression(expression)
    clear()
  }

  private func clear() {
    states = []
    stateOfRests = [:]
    isAccepting = []
    table = []
    _ = number(of: [])
    _ = number(of: [rests.whole])
  }

  private func follow(_ state: Int32, _ number: Int) -> Int32 {
    let membership = classes.membership(of: number)
    var next: [Int32] = []
    var seen: Set<Int32> = []
    for rest in states[Int(state)] {
      rests.derive(rest, membership) { if seen.insert($0).inserted { next.append($0) } }
    }
    next.sort()
    // An expression such as (a|b)*a(a|b){20} has more states than memory; the ones in use are few.
    if states.count > 8192, stateOfRests[next] == nil {
      clear()
      return self.number(of: next)
    }
    let following = self.number(of: next)
    table[Int(state) * stride + number] = following
    return following
  }

  private func number(of rests: [Int32]) -> Int32 {
    if let known = stateOfRests[rests] { return known }
    let number = Int32(states.count)
    states.append(rests)
    stateOfRests[rests] = number
    isAccepting.append(rests.contains { self.rests.isNullable($0) })
    table.append(contentsOf: repeatElement(-1, count: stride))
    return number
  }

  private func widen() {
    let wider = stride * 2
    var copy = [Int32](repeating: -1, count: states.count * wider)
    for state in states.indices {
      for number in 0..<stride { copy[state * wider + number] = table[state * stride + number] }
    }
    (table, stride) = (copy, wider)
  }
}
