internal import TEI

/// Finds heads that are numbers alone, `I`, `2.`, or have a number on a line above their words.
struct NumberHeads {
  /// The number by the index of its block.
  private(set) var numbers: [Int: String] = [:]

  private typealias Found = (index: Int, value: Int, written: String, isWide: Bool, verses: Int)

  /// They count on from one to the next, and begin anew at most where a part does. A second volume goes on with the
  /// numbers of the first: those stand below wider gaps, as no pages' numbers do.
  init(_ recognition: Recognition) {
    let bytes = recognition.bytes
    var found: [Found] = []
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
      found.append(
        (
          index, value, written, recognition.layout.gapsTell && block.gap > 1,
          Self.verses(below: main, position, recognition)
        ))
    }
    var runs: [[Found]] = []
    var isOpen = false
    for head in found {
      if isOpen, let last = runs.last?.last, Self.goesOn(last, head) {
        runs[runs.count - 1].append(head)
      } else {
        isOpen = head.value == 1 || head.isWide || head.verses > 0
        if isOpen { runs.append([head]) }
      }
    }
    // Chapters that are counted anew in each part.
    let anew = runs.filter { run in run[0].value == 1 && run.allSatisfy { Int($0.written) == nil && $0.isWide } }
    let least = anew.count >= 2 && anew.reduce(0, { $0 + $1.count }) >= 3 ? 1 : 3
    let poems = runs.count(where: Self.areOfPoems)
    for run in runs {
      // Where the stanzas of other chapters are counted, a chapter may have but one.
      let isOne = poems > 0 && run.count == 1 && run[0].value == 1 && run[0].verses > 0
      if isOne { numbers[run[0].index] = run[0].written } else { keep(run, least) }
    }
  }

  /// The sonnets of a selection, each below its own number; the numbers of pages go on one by one.
  private static func areOfPoems(_ run: [Found]) -> Bool {
    run.count >= 2 && run.allSatisfy { $0.verses > 0 || $0.written.contains("-") }
      && (run[0].value == 1 || run.allSatisfy { $0.verses == run[0].verses }
        || zip(run, run.dropFirst()).contains { $1.value > $0.value + 1 })
  }

  /// Numbers below wider gaps may leave some out.
  private static func goesOn(_ last: Found, _ next: Found) -> Bool {
    let step = next.value - last.value
    // An excerpt leaves out many; Roman numbers are no pages of the text itself.
    let isRoman = Int(next.written) == nil && Int(last.written) == nil
    return step == 1 || next.isWide && last.isWide && (1...4).contains(step) || isRoman && (1...40).contains(step)
      || last.verses > 0 && next.verses > 0 && step > 0
  }

  /// How many lines the poem has that stands below a number: short ones that all begin with capitals.
  private static func verses(below main: [Int], _ position: Int, _ recognition: Recognition) -> Int {
    guard position + 1 < main.count else { return 0 }
    let block = recognition.blocks[main[position + 1]]
    guard block.role == .unknown, (4...200).contains(block.lines.count), block.gap > 0,
      recognition.layout.paragraphs != .unwrapped
    else { return 0 }
    let areVerses = block.lines.prefix(14).allSatisfy { line in
      line.count <= 100 && VerseRecogniser.firstLetter(line, recognition.bytes) != false
    }
    return areVerses ? block.lines.count : 0
  }

  private mutating func keep(_ run: [Found], _ least: Int) {
    // Two in a row are lines of a list.
    let isLoose = zip(run, run.dropFirst()).allSatisfy { $1.index > $0.index + 1 }
    let isCounted =
      run.first?.value == 1
      && zip(run, run.dropFirst()).allSatisfy { $1.value == $0.value + 1 || Int($1.written) == nil }
    let areMany = run.count >= (isCounted ? least : 6) && (isCounted || run.allSatisfy(\.isWide))
    guard isLoose, areMany || Self.areOfPoems(run) else { return }
    for head in run { numbers[head.index] = head.written }
  }

  /// `I`, `II.`, `3`, `— IV —`, and `12.[1]` or `12.*`, where a note is called.
  static func number(_ line: Range<Int>, _ bytes: [UInt8]) -> (Int, String)? {
    guard line.count <= 18 else { return nil }
    let line = withoutMarker(line, bytes)
    // Figures, Roman numerals and what stands around them.
    guard line.count <= 14, bytes[line].allSatisfy({ mayBeOfNumber($0) }) else { return nil }
    var text = String(decoding: bytes[line], as: UTF8.self)
    if let pair = pair(text) { return pair }
    text.removeAll { ". —–-".contains($0) }
    guard !text.isEmpty, text.utf8.count <= 8 else { return nil }
    if let number = Int(text) { return number > 0 && number < 1_000 ? (number, text) : nil }
    guard text == text.uppercased(), let roman = RomanNumeral(text) else { return nil }
    return (roman.value, text)
  }

  private static func mayBeOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), 0x80...: true
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
      UInt8(ascii: "D"), UInt8(ascii: "M"):
      true
    default: false
    }
  }

  /// `XIII. XIV.`, `IX, X`: stanzas or chapters of which two numbers are all that there is.
  private static func pair(_ text: String) -> (Int, String)? {
    let parts = text.split { ". ,—–-".contains($0) }
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { "IVXLC".utf8.contains($0) } }),
      parts[0].count > 1 || parts[1].count > 1
    else { return nil }
    let values = parts.compactMap { RomanNumeral(String($0))?.value }
    guard values.count == parts.count, zip(values, values.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else { return nil }
    return (values[0], parts.joined(separator: "-"))
  }

  /// A line without asterisks, daggers, a title in brackets (`XXIII [Canzone I]`) or a number in brackets at its end.
  private static func withoutMarker(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var end = line.upperBound
    if bytes[end - 1] == UInt8(ascii: "]"), let open = bytes[line].firstIndex(of: UInt8(ascii: "[")),
      open > line.lowerBound + 1, bytes[open - 1] == 0x20, NoteMarker.isLetter(bytes[open + 1]),
      "IVXLC0123456789".utf8.contains(bytes[line.lowerBound])
    {
      end = open
    } else if bytes[end - 1] == UInt8(ascii: "]") {
      guard let open = bytes[line].lastIndex(of: UInt8(ascii: "[")), open + 1 < end - 1,
        bytes[(open + 1)..<(end - 1)].allSatisfy({ NoteMarker.isDigit($0) || $0 == 0x20 })
      else { return line }
      end = open
    } else if bytes[end - 1] == UInt8(ascii: "*") {
      while end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
    } else if bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xA1, end - 3 > line.lowerBound,
      bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80
    {
      end -= 3
    }
    let rest = Block.trimmed(line.lowerBound..<end, of: bytes)
    return rest.isEmpty ? line : rest
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
        if end == start + 1, isAsterisks(block.lines[start], bytes) {
          part.role = .separator
          // Stars that part poems call no notes.
          recognition.release(anchorsIn: part.range)
        }
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
  static func isAsterisks(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.count >= 3 && line.count <= 60 && bytes[line].allSatisfy { $0 == UInt8(ascii: "*") || $0 <= 0x20 }
      && bytes[line].count { $0 == UInt8(ascii: "*") } >= 3
  }
}
