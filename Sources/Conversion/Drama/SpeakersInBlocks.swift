/// Finds the lines with which speeches begin amid blocks, where no blank line parts one speech from the next.
///
/// Either such lines are set in and what goes on is not, or nearly every line begins with who speaks.
struct SpeakersInBlocks {
  private var starts: [Int: [Int]] = [:]
  /// The blocks that go on with the one before.
  private var flush: Set<Int> = []
  /// Whether speakers are but numbers: `1. When shall we meet again?`
  private(set) var areNumbered = false
  /// How many speeches begin amid blocks with a name in capitals, if nearly all do.
  private(set) var inCapitals = 0
  /// Whether the lines with which speeches begin are set in, and the others are not.
  private(set) var areSetIn = false

  init(_ recognition: Recognition) {
    let bytes = recognition.bytes
    var labels: [Label] = []
    var counts: [String: Int] = [:]
    let main = recognition.mainBlocks.filter { recognition.blocks[$0].role == .unknown }
    for index in main {
      for (number, line) in recognition.blocks[index].lines.enumerated() {
        guard let label = SpeakerLabel(line, goesOn: false, bytes, takesNumbers: true), label.speech < line.upperBound
        else { continue }
        counts[label.key, default: 0] += 1
        labels.append(
          Label(
            block: index, line: number, key: label.key, isSetIn: Inset.column(of: line, bytes) > 0,
            isCapital: label.style == .capitals))
      }
    }
    let known = labels.filter { counts[$0.key] ?? 0 >= 2 }
    let names = Set(known.lazy.map(\.key).filter { !$0.utf8.allSatisfy(NoteMarker.isDigit) })
    // A block's first line counts where no blank one stands above it.
    let amid = known.filter { $0.line > 0 || recognition.blocks[$0.block].gap == 0 && $0.block > 0 }
    guard names.count >= 2, amid.count >= 4 else { return }
    let setIn = known.count(where: \.isSetIn)
    guard setIn * 10 >= known.count * 8 || setIn * 5 <= known.count else { return }
    let isSetIn = setIn * 2 > known.count
    let areNumbered =
      isSetIn && known.count { $0.key == "1" } >= 2 && known.count { $0.key == "2" } >= 2
    // What begins as speakers' lines do and is none, in the same blocks.
    var lines: [Int: Set<Int>] = [:]
    for label in labels where counts[label.key] ?? 0 >= 2 || isSetIn {
      lines[label.block, default: []].insert(label.line)
    }
    var others = 0
    for (index, own) in lines {
      for (number, line) in recognition.blocks[index].lines.enumerated() where number > 0 && !own.contains(number) {
        let first = bytes[line.lowerBound]
        guard first != UInt8(ascii: "("), first != UInt8(ascii: "[") else { continue }
        if (Inset.column(of: line, bytes) > 0) == isSetIn { others += 1 }
      }
    }
    // Names in capitals stand out among verses, too.
    let areCapital = amid.count(where: \.isCapital) * 10 >= amid.count * 9
    guard isSetIn ? amid.count >= others : amid.count * (areCapital ? 6 : 1) >= others * (areCapital ? 1 : 3) else {
      return
    }
    inCapitals = areCapital ? amid.count : 0
    self.areNumbered = areNumbered
    for label in known where label.isSetIn == isSetIn && label.line > 0 {
      if !areNumbered, label.key.utf8.allSatisfy(NoteMarker.isDigit) { continue }
      starts[label.block, default: []].append(label.line)
    }
    // Where speeches begin set in, so does whatever stands between them.
    guard isSetIn else { return }
    areSetIn = true
    flush = Set(
      main.filter {
        recognition.blocks[$0].gap == 0 && $0 > 0 && Inset.column(of: recognition.blocks[$0].lines[0], bytes) == 0
          && recognition.blocks[$0 - 1].role == .unknown
      })
    for index in main where recognition.blocks[index].lines.count > 1 {
      let lines = recognition.blocks[index].lines
      guard lines.contains(where: { Inset.column(of: $0, bytes) == 0 }) || starts[index] != nil else { continue }
      starts[index] = lines.indices.dropFirst().filter { Inset.column(of: lines[$0], bytes) > 0 }
    }
  }

  private struct Label {
    let block: Int
    let line: Int
    let key: String
    let isSetIn: Bool
    let isCapital: Bool
  }

  /// The blocks, cut so that each of these lines begins one.
  func cut(_ blocks: [Block]) -> [Block] {
    guard !starts.isEmpty || !flush.isEmpty else { return blocks }
    var result: [Block] = []
    result.reserveCapacity(blocks.count + starts.count * 4)
    for (index, block) in blocks.enumerated() {
      if flush.contains(index), let last = result.last {
        result[result.count - 1].extend(over: [last, block])
        continue
      }
      guard let cuts = starts[index], !cuts.isEmpty else {
        result.append(block)
        continue
      }
      for (from, to) in zip([0] + cuts, cuts + [block.lines.count]) where to > from {
        var part = Block(
          range: block.lines[from].lowerBound..<block.lines[to - 1].upperBound, lines: Array(block.lines[from..<to]))
        part.gap = from == 0 ? block.gap : 0
        part.setting = block.setting
        part.indent = block.indent
        part.division = from == 0 ? block.division : nil
        result.append(part)
      }
    }
    return result
  }
}
