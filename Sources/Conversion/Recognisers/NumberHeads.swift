internal import TEI

/// Finds heads that are numbers alone, `I`, `2.`, or have a number on a line above their words.
struct NumberHeads {
  /// The number by the index of its block.
  private(set) var numbers: [Int: String] = [:]

  /// They count on from one to the next, and begin anew at most where a part does.
  init(_ recognition: Recognition) {
    let bytes = recognition.bytes
    var found: [(index: Int, value: Int, written: String)] = []
    let main = recognition.mainBlocks
    let isUnwrapped = recognition.layout.paragraphs == .unwrapped
    for (position, index) in main.enumerated() where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      guard position + 1 < main.count, block.lines.count <= 3, block.count <= 120,
        block.gap > 0 || position == 0
          || isUnwrapped,
        let (value, written) = Self.number(block.lines[0], bytes),
        // Where a line is a paragraph, `1.` may as well stand above the item of a list.
        !isUnwrapped || Int(written) == nil && written.utf8.count == block.count,
        block.lines.count == 1 || HeadWording(block, bytes).mayBeHead
      else { continue }
      found.append((index, value, written))
    }
    var run: [(index: Int, value: Int, written: String)] = []
    for head in found {
      if let last = run.last, head.value != last.value + 1 {
        keep(run)
        run = head.value == 1 ? [head] : []
      } else if !run.isEmpty || head.value == 1 {
        run.append(head)
      }
    }
    keep(run)
  }

  private mutating func keep(_ run: [(index: Int, value: Int, written: String)]) {
    // Two in a row are lines of a list.
    let isLoose = zip(run, run.dropFirst()).allSatisfy { $1.index > $0.index + 1 }
    guard run.count >= 3, isLoose else { return }
    for head in run { numbers[head.index] = head.written }
  }

  /// `I`, `II.`, `3`, `— IV —`
  static func number(_ line: Range<Int>, _ bytes: [UInt8]) -> (Int, String)? {
    guard line.count <= 14 else { return nil }
    var text = String(decoding: bytes[line], as: UTF8.self)
    text.removeAll { ". —–-".contains($0) }
    guard !text.isEmpty, text.utf8.count <= 8 else { return nil }
    if let number = Int(text) { return number > 0 && number < 1_000 ? (number, text) : nil }
    guard text == text.uppercased(), let roman = RomanNumeral(text) else { return nil }
    return (roman.value, text)
  }

  /// Cuts blocks at lines that are numbers which count on through the text, and at lines of marks.
  static func cut(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var values: [Int] = []
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      guard block.lines.count > 3 else { continue }
      for line in block.lines { if let (value, _) = number(line, bytes) { values.append(value) } }
    }
    let counts =
      values.first == 1 && values.count >= 3 && zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 == 1 }
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    for block in recognition.blocks {
      guard block.role == .unknown, block.lines.count > 1 else {
        result.append(block)
        continue
      }
      var start = 0
      func add(upTo end: Int) {
        guard end > start else { return }
        var part = Block(
          range: block.lines[start].lowerBound..<block.lines[end - 1].upperBound, lines: Array(block.lines[start..<end])
        )
        part.gap = start == 0 ? block.gap : 1
        part.setting = block.setting
        part.indent = block.indent
        part.division = start == 0 ? block.division : nil
        if end == start + 1, isAsterisks(block.lines[start], bytes) { part.role = .separator }
        result.append(part)
        start = end
      }
      for (index, line) in block.lines.enumerated()
      where isAsterisks(line, bytes) || counts && block.lines.count > 3 && number(line, bytes) != nil {
        add(upTo: index)
        add(upTo: index + 1)
      }
      if start == 0 { result.append(block) } else { add(upTo: block.lines.count) }
    }
    recognition.blocks = result
  }

  /// `* * *`
  private static func isAsterisks(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.count >= 3 && line.count <= 60 && bytes[line].allSatisfy { $0 == UInt8(ascii: "*") || $0 <= 0x20 }
      && bytes[line].count { $0 == UInt8(ascii: "*") } >= 3
  }
}
