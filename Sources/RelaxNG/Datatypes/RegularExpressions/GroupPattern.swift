/// A regular expression whose groups are told, and put into a text in the place of `$1`, `$2` and so on.
///
/// It goes through a text once, with all the ways the expression may take side by side (K. Thompson, "Regular expression
/// search algorithm", 1968; the groups as R. Pike has them in sam), so that no pattern of a stranger's takes for ever.
/// The syntax is that of XML Schema, with what XPath adds to it save lazy quantifiers and references back.
public struct GroupPattern: Sendable {
  public let groupCount: Int
  private let program: [Instruction]
  private let sets: [CharacterSet]
  /// Counts are written out in the program, so it has an end.
  private static let mostInstructions = 4_000

  private enum Instruction: Sendable {
    case set(Int)
    /// The first of the two is the one that is preferred.
    case split(Int, Int)
    case jump(Int)
    case mark(Int)
    case match
  }

  /// `nil` for what is no expression, or too large a one.
  public init?(_ source: String) {
    var parser = RegularExpressionParser(source, isLenient: true)
    guard let root = try? parser.parse() else { return nil }
    var program: [Instruction] = []
    guard Self.write(root, of: parser, to: &program) else { return nil }
    self.program = program + [.match]
    groupCount = parser.groupCount
    sets = parser.sets
  }

  /// `template` with what the groups take when the expression matches all of `text`; `nil` where it does not.
  public func replacement(_ template: String, for text: some StringProtocol) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let marks = marks(scalars) else { return nil }
    func group(_ number: Int) -> String {
      let (start, end) = (marks[2 * number], marks[2 * number + 1])
      var view = String.UnicodeScalarView()
      if start >= 0, end >= start { view.append(contentsOf: scalars[start..<end]) }
      return String(view)
    }
    var result = ""
    var rest = template[...]
    while let sign = rest.popFirst() {
      if sign == "\\", let next = rest.popFirst() {
        result.append(next)
      } else if sign == "$", let digit = rest.first?.wholeNumberValue {
        var number = digit
        rest.removeFirst()
        // `$12` is the twelfth group where there are as many, else the first and a 2 (XPath functions, section 5.6.4).
        while let next = rest.first?.wholeNumberValue, number * 10 + next <= groupCount {
          number = number * 10 + next
          rest.removeFirst()
        }
        if number <= groupCount { result += group(number) }
      } else {
        result.append(sign)
      }
    }
    return result
  }

  /// Where the groups begin and end, the whole as the first; -1 for one that took nothing.
  private func marks(_ text: [Unicode.Scalar]) -> [Int]? {
    var threads: [(at: Int, marks: [Int])] = []
    var seen = [Int](repeating: -1, count: program.count)
    follow(0, [Int](repeating: -1, count: 2 * groupCount + 2), 0, &threads, &seen)
    for (index, scalar) in text.enumerated() {
      var next: [(at: Int, marks: [Int])] = []
      for thread in threads {
        guard case .set(let set) = program[thread.at], sets[set].contains(scalar.value) else { continue }
        follow(thread.at + 1, thread.marks, index + 1, &next, &seen)
      }
      threads = next
      if threads.isEmpty { return nil }
    }
    guard var marks = threads.first(where: { if case .match = program[$0.at] { true } else { false } })?.marks else {
      return nil
    }
    (marks[0], marks[1]) = (0, text.count)
    return marks
  }

  /// Adds what can be reached from an instruction without a character, the preferred first.
  private func follow(
    _ start: Int, _ marks: [Int], _ index: Int, _ threads: inout [(at: Int, marks: [Int])], _ seen: inout [Int]
  ) {
    var waiting = [(at: start, marks: marks)]
    while let (at, marks) = waiting.popLast() {
      guard seen[at] != index else { continue }
      seen[at] = index
      switch program[at] {
      case .jump(let target): waiting.append((target, marks))
      case .split(let first, let second):
        waiting.append((second, marks))
        waiting.append((first, marks))
      case .mark(let number):
        var marks = marks
        marks[number] = index
        waiting.append((at + 1, marks))
      case .set, .match: threads.append((at, marks))
      }
    }
  }

  /// - Returns: whether there was room for it.
  private static func write(
    _ node: Int, of parser: RegularExpressionParser, to program: inout [Instruction]
  ) -> Bool {
    guard program.count < mostInstructions else { return false }
    let groups = parser.groups[node] ?? []
    for group in groups.reversed() { program.append(.mark(2 * group)) }
    defer { for group in groups { program.append(.mark(2 * group + 1)) } }
    switch parser.nodes[node] {
    case .set(let set): program.append(.set(set))
    case .sequence(let parts): return parts.allSatisfy { write($0, of: parser, to: &program) }
    case .choice(let branches):
      var ends: [Int] = []
      for (index, branch) in branches.enumerated() {
        let split = program.count
        let isLast = index == branches.count - 1
        if !isLast { program.append(.split(split + 1, split + 1)) }
        guard write(branch, of: parser, to: &program) else { return false }
        guard !isLast else { continue }
        ends.append(program.count)
        program.append(.jump(0))
        program[split] = .split(split + 1, program.count)
      }
      for end in ends { program[end] = .jump(program.count) }
    case .repetition(let part, let least, let most):
      for _ in 0..<min(least, Int32(mostInstructions)) {
        guard write(part, of: parser, to: &program) else { return false }
      }
      if most == RegularExpression.unbounded {
        let split = program.count
        program.append(.split(split + 1, split + 1))
        guard write(part, of: parser, to: &program) else { return false }
        program.append(.jump(split))
        program[split] = .split(split + 1, program.count)
      } else {
        var splits: [Int] = []
        for _ in 0..<min(most - least, Int32(mostInstructions)) {
          splits.append(program.count)
          program.append(.jump(0))
          guard write(part, of: parser, to: &program) else { return false }
        }
        for split in splits { program[split] = .split(split + 1, program.count) }
      }
    }
    return true
  }
}
