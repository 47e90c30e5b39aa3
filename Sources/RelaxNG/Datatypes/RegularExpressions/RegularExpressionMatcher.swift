/// A deterministic automaton for a regular expression, built state by state as texts are met.
///
/// A state is a set of what may still follow, each the rest of the expression as a list of nodes: Antimirov's
/// partial derivatives (V. Antimirov, "Partial derivatives of regular expressions and finite automaton
/// constructions", 1996). A quantifier counts down in the derivative and is never unrolled, so `x{1,65535}`
/// costs no more than the part of it that a text uses. One thread's own.
final class RegularExpressionMatcher {
  private let expression: RegularExpression
  private let classes: CharacterClasses
  private var rests: RestOfExpression
  /// The rests that each state stands for, and the state of each set of rests. State 0 is without hope.
  private var states: [[Int32]] = []
  private var stateOfRests: [[Int32]: Int32] = [:]
  private var isAccepting: [Bool] = []
  /// For each state and character class the next state, -1 where that is not known yet.
  private var table: UnsafeMutablePointer<Int32>
  /// How many states the table has room for, and how many classes each has there.
  private var capacity = 16
  private var stride = 8

  init(_ expression: RegularExpression) {
    self.expression = expression
    classes = CharacterClasses(expression.sets)
    rests = RestOfExpression(expression)
    table = .allocate(capacity: capacity * stride)
    clear()
  }

  deinit { table.deallocate() }

  /// Whether the expression matches the whole of `text`.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if states.count > 2048 || rests.count > 100_000 {
      rests = RestOfExpression(expression)
      clear()
    }
    var state: Int32 = 1
    var index = 0
    // What may grow is looked up again only after it was left to grow.
    let ascii = classes.ascii
    var (table, stride) = (table, stride)
    while index < text.count {
      let byte = text[index]
      var number: Int32
      if byte < 0x80 {
        number = ascii[Int(byte)]
        index += 1
        if number < 0 { number = classes.number(of: UInt32(byte)) }
      } else {
        var scalars = UTF8Scalars(UnsafeBufferPointer(rebasing: text[index...]))
        number = classes.number(of: scalars.next() ?? 0xFFFD)
        index += scalars.offset
      }
      let known = Int(number) < stride ? table[Int(state) * stride + Int(number)] : -1
      if known >= 0 {
        state = known
      } else {
        state = follow(state, number)
        (table, stride) = (self.table, self.stride)
      }
      if state == 0 { return false }
    }
    return isAccepting[Int(state)]
  }

  /// Forgets every state but the first two.
  private func clear() {
    states = []
    stateOfRests = [:]
    isAccepting = []
    _ = number(of: [])
    _ = number(of: [rests.whole])
  }

  private func follow(_ state: Int32, _ number: Int32) -> Int32 {
    while Int(number) >= stride { resize(capacity, stride * 2) }
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
    table[Int(state) * stride + Int(number)] = following
    return following
  }

  private func number(of rests: [Int32]) -> Int32 {
    if let known = stateOfRests[rests] { return known }
    let number = Int32(states.count)
    states.append(rests)
    stateOfRests[rests] = number
    isAccepting.append(rests.contains { self.rests.isNullable($0) })
    if states.count > capacity { resize(capacity * 2, stride) }
    (table + Int(number) * stride).initialize(repeating: -1, count: stride)
    return number
  }

  private func resize(_ newCapacity: Int, _ newStride: Int) {
    let larger = UnsafeMutablePointer<Int32>.allocate(capacity: newCapacity * newStride)
    larger.initialize(repeating: -1, count: newCapacity * newStride)
    for state in 0..<min(states.count, capacity) {
      (larger + state * newStride).update(from: table + state * stride, count: stride)
    }
    table.deallocate()
    (table, capacity, stride) = (larger, newCapacity, newStride)
  }
}
