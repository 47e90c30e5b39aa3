/// The number of a state in an `Automaton`.
typealias StateID = Int32

/// The states that documents have led to, with what follows each event: derivatives, taken once and remembered.
///
/// A state is what may still come in the element that is open: mostly one pattern, but several side by side
/// where one start tag may begin several kinds of element. A validator asks its tables only, and has a
/// derivative taken where a field says that nobody has asked before. One automaton serves one thread.
final class Automaton {
  /// No such state: the event is not allowed.
  static let refused: StateID = -1
  /// Nobody has asked.
  static let unknown: StateID = -2

  struct State {
    /// Where the state's patterns begin in `patterns`, and how many there are.
    var first: Int32
    var count: Int32
    /// After characters beside elements.
    var text = Automaton.unknown
    /// After the start tag's end.
    var closed = Automaton.unknown
    /// Where the state's row in `elementRows` or `attributeRows` begins; 0 for none.
    var elementRow: Int32 = 0
    var attributeRow: Int32 = 0
    /// Whether the element may end here, for a state of one pattern.
    var accepts = false
    /// Whether the characters may have to be of a type, so that they have to be gathered.
    var gathers = false
    /// Whether characters change nothing.
    var textLoops = false
    /// Whether a verdict on characters may be remembered.
    var remembers = false
  }

  /// What a start tag does: go into `child`, and come back to `rest`, or where `merge` says.
  struct Opening {
    var child: StateID
    var rest: StateID
    /// A number in `merges`, or -1 where there is one way to come back.
    var merge: Int32
  }

  /// What an attribute does: if its value matches `value`, go to `next`; or look into `choices`.
  struct AttributeStep {
    var value: PatternID
    var next: StateID
    /// A number in `choices`, or -1 where there is one pattern for the value.
    var choice: Int32
    /// Any value will do.
    var isFree: Bool
    /// A verdict on the value may be remembered.
    var remembers: Bool
    var idType: IDType
  }

  let schema: SimplifiedSchema
  private(set) var derivatives: Derivatives
  let states = FlatTable<State>(capacity: 256)
  let openings = FlatTable<Opening>(capacity: 256)
  let steps = FlatTable<AttributeStep>(capacity: 256)
  /// For each letter a number in `openings` (or `steps`), 0 for unknown, -1 for refused.
  let elementRows = FlatTable<Int32>(capacity: 1 << 14)
  let attributeRows = FlatTable<Int32>(capacity: 1 << 12)
  private let patterns = FlatTable<PatternID>(capacity: 256)
  private var numbers: [[PatternID]: StateID] = [:]
  private var merges: [Merge] = []
  private(set) var choices: [Choice] = []
  let start: StateID
  /// An element that may end now and hold nothing more.
  let done: StateID

  /// How several contents lead back to several rests: `rests[i][j]` is what is left of the parent's pattern `i`
  /// if the child's pattern `j` is complete.
  private struct Merge {
    var rests: [[PatternID]]
    var known: [StateID: StateID] = [:]
  }

  /// The patterns that an attribute's value may match, and what is left for each, as in `Merge`.
  struct Choice {
    var values: [PatternID]
    fileprivate var rests: [[PatternID]]
    fileprivate var known: [[Bool]: StateID] = [:]
  }

  init(_ schema: SimplifiedSchema) {
    self.schema = schema
    derivatives = Derivatives(schema)
    start = 0
    done = 1
    begin()
  }

  private func begin() {
    // Number 0 means unknown in the rows, so it is taken.
    _ = openings.append(Opening(child: 0, rest: 0, merge: -1))
    _ = steps.append(
      AttributeStep(value: 0, next: 0, choice: -1, isFree: false, remembers: false, idType: .none))
    _ = elementRows.append(0)
    _ = attributeRows.append(0)
    _ = state([schema.start])
    if schema.start != PatternTable.empty { _ = state([PatternTable.empty]) }
  }

  /// Empties the tables; gives what the old states and merges were.
  func forget() -> (states: (StateID) -> [PatternID], merges: [[[PatternID]]]) {
    let old = (0..<StateID(states.count)).map { patterns(of: $0) }
    let rests = merges.map(\.rests)
    derivatives = Derivatives(schema)
    for table in [elementRows, attributeRows, patterns] { table.removeAll() }
    states.removeAll()
    openings.removeAll()
    steps.removeAll()
    numbers = [:]
    merges = []
    choices = []
    begin()
    return ({ old[Int($0)] }, rests)
  }

  /// A merge with known rests, for a renewed automaton.
  func add(_ rests: [[PatternID]]) -> Int32 {
    merges.append(Merge(rests: rests))
    return Int32(merges.count - 1)
  }

  deinit {
    states.free()
    openings.free()
    steps.free()
    elementRows.free()
    attributeRows.free()
    patterns.free()
  }

  /// How much room the tables take, roughly, in bytes.
  var size: Int {
    elementRows.count * 4 + attributeRows.count * 4 + states.count * 100 + derivatives.table.nodes.count * 80
  }

  func patterns(of state: StateID) -> [PatternID] {
    let known = states[state]
    return (known.first..<known.first + known.count).map { patterns[$0] }
  }

  /// The state of `patterns` side by side, or `refused` where none of them can come to an end.
  func state(_ patterns: [PatternID]) -> StateID {
    if patterns.allSatisfy({ $0 == PatternTable.notAllowed }) { return Self.refused }
    if let known = numbers[patterns] { return known }
    var state = State(first: Int32(self.patterns.count), count: Int32(patterns.count))
    for pattern in patterns { _ = self.patterns.append(pattern) }
    let table = derivatives.table
    state.accepts = patterns.count == 1 && table.isNullable(patterns[0])
    state.gathers = patterns.contains { table.has(.strings, $0) }
    state.remembers = patterns.allSatisfy { derivatives.isIndependent($0) }
    let id = states.append(state)
    numbers[patterns] = id
    return id
  }

  /// Whether the element may end in `state`.
  func accepts(_ state: StateID) -> Bool {
    let known = states[state]
    return known.count == 1
      ? known.accepts : patterns(of: state).contains { derivatives.table.isNullable($0) }
  }

  // MARK: Elements

  /// The number in `openings` for the element named `letter` in `state`, or -1.
  @inline(__always)
  func opening(_ state: StateID, _ letter: Int32) -> Int32 {
    let row = states.base[Int(state)].elementRow
    if row > 0 {
      let known = elementRows.base[Int(row &+ letter)]
      if known != 0 { return known }
    }
    return findOpening(state, letter)
  }

  @inline(never)
  private func findOpening(_ state: StateID, _ letter: Int32) -> Int32 {
    if states[state].elementRow == 0 {
      states.base[Int(state)].elementRow = elementRows.append(0, count: schema.elementNames.count)
    }
    let found = makeOpening(state, Int(letter), skipping: false).map { openings.append($0) } ?? -1
    elementRows[states[state].elementRow + letter] = found
    return found
  }

  /// What the start tag does in `state`; `nil` where it is not allowed.
  ///
  /// - Parameter skipping: whether required parts before may be left out.
  func makeOpening(_ state: StateID, _ letter: Int, skipping: Bool) -> Opening? {
    let branches = patterns(of: state).map { derivatives.opening($0, letter, skipping: skipping) }
    var contents: [PatternID] = []
    for list in branches { for branch in list where !contents.contains(branch.inner) { contents.append(branch.inner) } }
    guard !contents.isEmpty else { return nil }
    let rests = branches.map { list in
      contents.map { content in list.first { $0.inner == content }?.rest ?? PatternTable.notAllowed }
    }
    // An element whose content is `notAllowed` is allowed nowhere, and yet it is the element that fails and not its parent.
    let child = self.state(contents)
    guard child >= 0 else { return nil }
    if contents.count == 1 {
      return Opening(child: child, rest: self.state(rests.map { $0[0] }), merge: -1)
    }
    merges.append(Merge(rests: rests))
    return Opening(child: child, rest: Self.unknown, merge: Int32(merges.count - 1))
  }

  /// Where the parent goes on when its child ends in `child`.
  ///
  /// - Parameter forgiving: whether a child that may not end counts as complete.
  func merged(_ merge: Int32, _ child: StateID, forgiving: Bool = false) -> StateID {
    if !forgiving, let known = merges[Int(merge)].known[child] { return known }
    let complete = child >= 0 ? patterns(of: child).map { derivatives.table.isNullable($0) } : []
    let result = self.state(
      merges[Int(merge)].rests.map { row in
        derivatives.table.choice(row.enumerated().filter { forgiving || complete[$0.offset] }.map(\.element))
      })
    if !forgiving { merges[Int(merge)].known[child] = result }
    return result
  }

  // MARK: Attributes

  /// The number in `steps` for the attribute named `letter` in `state`, or -1.
  @inline(__always)
  func step(_ state: StateID, _ letter: Int32) -> Int32 {
    let row = states.base[Int(state)].attributeRow
    if row > 0 {
      let known = attributeRows.base[Int(row &+ letter)]
      if known != 0 { return known }
    }
    return findStep(state, letter)
  }

  @inline(never)
  private func findStep(_ state: StateID, _ letter: Int32) -> Int32 {
    if states[state].attributeRow == 0 {
      states.base[Int(state)].attributeRow = attributeRows.append(0, count: schema.attributeNames.count)
    }
    let found = makeStep(state, Int(letter)).map { steps.append($0) } ?? -1
    attributeRows[states[state].attributeRow + letter] = found
    return found
  }

  private func makeStep(_ state: StateID, _ letter: Int) -> AttributeStep? {
    let branches = patterns(of: state).map { derivatives.attribute($0, letter) }
    var values: [PatternID] = []
    for list in branches { for branch in list where !values.contains(branch.inner) { values.append(branch.inner) } }
    guard let first = values.first else { return nil }
    let rests = branches.map { list in
      values.map { value in list.first { $0.inner == value }?.rest ?? PatternTable.notAllowed }
    }
    if values.count == 1 {
      return AttributeStep(
        value: first, next: self.state(rests.map { $0[0] }), choice: -1, isFree: isFree(first),
        remembers: derivatives.isIndependent(first), idType: idType(first))
    }
    choices.append(Choice(values: values, rests: rests))
    return AttributeStep(
      value: first, next: Self.unknown, choice: Int32(choices.count - 1), isFree: false, remembers: false,
      idType: idType(first))
  }

  /// Where a start tag goes on after an attribute whose value matches those of the choice's patterns.
  func chosen(_ choice: Int32, _ matches: [Bool]) -> StateID {
    if let known = choices[Int(choice)].known[matches] { return known }
    let result = self.state(
      choices[Int(choice)].rests.map { row in
        derivatives.table.choice(row.enumerated().filter { matches[$0.offset] }.map(\.element))
      })
    choices[Int(choice)].known[matches] = result
    return result
  }

  private func isFree(_ value: PatternID) -> Bool {
    let node = derivatives.table[value]
    if node.kind == .text { return true }
    return node.kind == .data && node.second < 0 && schema.datatypes.types[Int(node.first)].allowsEverything
  }

  private func idType(_ value: PatternID) -> IDType {
    let node = derivatives.table[value]
    guard schema.checksIDs else { return .none }
    switch node.kind {
    case .data: return schema.datatypes.types[Int(node.first)].idType
    case .value: return schema.datatypes.types[schema.datatypes.values[Int(node.first)].type].idType
    default: return .none
    }
  }

  // MARK: The rest of the start tag, and characters

  @inline(__always)
  func closed(_ state: StateID) -> StateID {
    let known = states.base[Int(state)].closed
    return known != Self.unknown ? known : findClosed(state)
  }

  @inline(never)
  private func findClosed(_ state: StateID) -> StateID {
    let result = self.state(patterns(of: state).map { derivatives.closingTag($0) })
    states.base[Int(state)].closed = result
    return result
  }

  /// The state after the start tag with required attributes forgiven.
  func forgiven(_ state: StateID) -> StateID {
    self.state(patterns(of: state).map { derivatives.forgivingTag($0) })
  }

  @inline(__always)
  func text(_ state: StateID) -> StateID {
    let known = states.base[Int(state)].text
    return known != Self.unknown ? known : findText(state)
  }

  @inline(never)
  private func findText(_ state: StateID) -> StateID {
    let result = self.state(patterns(of: state).map { derivatives.text($0) })
    states.base[Int(state)].text = result
    states.base[Int(state)].textLoops = result == state && !states[state].gathers
    return result
  }

  /// The state of an element all of whose content is `text`.
  func whole(_ state: StateID, _ text: UnsafeBufferPointer<UInt8>, _ context: ValueContext) -> StateID {
    self.state(
      patterns(of: state).map {
        derivatives.matches($0, text, context) ? PatternTable.empty : PatternTable.notAllowed
      })
  }
}
