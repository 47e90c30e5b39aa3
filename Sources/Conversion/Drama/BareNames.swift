/// Finds the speakers of a play that is set without blank lines and without marks: each name is a line by itself.
struct BareNames {
  /// The names as they are written.
  let names: Set<String>
  let speeches: Int

  /// Names are short lines of words in capital letters, that come again and take turns.
  init(_ recognition: Recognition) {
    let bytes = recognition.bytes
    var counts: [String: Int] = [:]
    var turns: [String] = []
    var lines = 0
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      for line in recognition.blocks[index].lines {
        lines += 1
        guard let name = Self.name(line, bytes) else { continue }
        counts[name, default: 0] += 1
        turns.append(name)
      }
    }
    let often = Set(counts.filter { $0.value >= 3 }.keys)
    let order = turns.filter(often.contains)
    let changes = zip(order, order.dropFirst()).count { $0 != $1 }
    let isPlay = often.count >= 2 && order.count >= 8 && changes * 2 >= order.count && order.count * 20 >= lines
    // One that speaks once or twice is known by standing as the others do, if nothing else does.
    names = isPlay ? often.union(counts.keys.filter { counts[$0] == 2 }) : []
    speeches = isPlay ? order.count : 0
  }

  func contains(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Self.name(line, bytes).map(names.contains) == true
  }

  /// Up to three words with capitals and no mark at all, except a direction in brackets.
  static func name(_ line: Range<Int>, _ bytes: [UInt8]) -> String? {
    guard line.count <= 48, line.count >= 3 else { return nil }
    var text = String(decoding: bytes[line], as: UTF8.self)
    if let bracket = text.firstIndex(of: "("), text.last == ")" { text = String(text[..<bracket]) }
    let words = text.split(separator: " ")
    guard (1...3).contains(words.count) else { return nil }
    let isName = words.enumerated().allSatisfy { number, word in
      word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
        && (word.first?.isUppercase == true
          || number > 0 && ["и", "and", "und", "et", "e", "y", "de", "von"].contains(word))
    }
    return isName ? words.joined(separator: " ") : nil
  }

  /// Blocks cut so that each name begins one, and each head and each line before the first name is one.
  func cut(_ blocks: [Block], _ bytes: [UInt8]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard block.role == .unknown, block.lines.count > 1 else {
        result.append(block)
        continue
      }
      var start = 0
      var isSpeech = false
      func add(upTo end: Int) {
        guard end > start else { return }
        var part = Block(
          range: block.lines[start].lowerBound..<block.lines[end - 1].upperBound, lines: Array(block.lines[start..<end])
        )
        part.gap = start == 0 ? block.gap : 1
        part.setting = block.setting
        result.append(part)
        start = end
      }
      for (number, line) in block.lines.enumerated() {
        let isName = contains(line, bytes)
        let isHead = HeadWording(Block(range: line, lines: [line]), bytes).division?.number != nil && line.count <= 60
        if isName || isHead || !isSpeech { add(upTo: number) }
        if isName { isSpeech = true }
        if isHead { isSpeech = false }
      }
      add(upTo: block.lines.count)
    }
    return result
  }
}
