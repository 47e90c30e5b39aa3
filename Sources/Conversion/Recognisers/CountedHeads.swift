internal import TEI

/// Finds heads in languages that nobody taught us: short lines that are the same but for a number, and count from one.
///
/// `Článek 1`, `2. cikk`, `第３条`: whatever the word means, the lines divide the text.
struct CountedHeads {
  /// The division by the index of its block.
  private(set) var divisions: [Int: Division] = [:]

  /// So many lines must count on.
  private static let least = 4

  /// Gives lines that count on blocks of their own.
  static func cut(_ recognition: inout Recognition) {
    let words = Self.words(recognition)
    guard !words.isEmpty else { return }
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count + 16)
    var isBelowHead = false
    for original in recognition.blocks {
      var block = original
      if isBelowHead, block.gap == 0 { block.gap = 1 }
      isBelowHead = false
      // A line of wide blanks may stand above.
      if block.lines.count > 1, Self.isWideBlank(block.lines[0], recognition.bytes) {
        let below = Block(
          range: block.range, lines: [block.lines[0].lowerBound..<block.lines[1].upperBound] + block.lines.dropFirst(2))
        if read(below.lines[0], recognition.bytes) != nil {
          block = Block(range: below.range, lines: below.lines)
          block.gap = max(1, original.gap)
        }
      }
      let first = block.lines[0]
      guard block.role == .unknown, let found = read(first, recognition.bytes), words.contains(found.word) else {
        result.append(block)
        continue
      }
      block.gap = max(1, block.gap)
      if block.lines.count == 1 {
        result.append(block)
        isBelowHead = true
        continue
      }
      var head = Block(range: first, lines: [first])
      head.gap = block.gap
      head.setting = block.setting
      var text = Block(
        range: block.lines[1].lowerBound..<block.range.upperBound, lines: Array(block.lines.dropFirst()))
      text.setting = block.setting
      result += [head, text]
    }
    recognition.blocks = result
  }

  init(_ recognition: Recognition) {
    let words = Self.words(recognition)
    guard !words.isEmpty else { return }
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      guard block.role == .unknown, block.lines.count == 1, let found = Self.read(block.lines[0], recognition.bytes),
        words.contains(found.word)
      else { continue }
      let type = Self.type(of: found.word)
      divisions[index] = Division(
        level: HeadWording.level(of: type) ?? 5, type: type, number: String(found.value))
    }
  }

  /// The words with which the numbers count on from one, at the first lines of blocks.
  private static func words(_ recognition: Recognition) -> Set<String> {
    var numbers: [String: [Int]] = [:]
    var first: [String: Range<Int>] = [:]
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      let line = recognition.blocks[index].lines[0]
      guard let found = read(line, recognition.bytes) else { continue }
      numbers[found.word, default: []].append(found.value)
      if first[found.word] == nil { first[found.word] = line }
    }
    let finder = DateFinder(language: recognition.settings.language)
    return Set(
      numbers.filter { word, values in
        guard values.count >= least, values[0] <= 2, let line = first[word] else { return false }
        let steps = zip(values, values.dropFirst()).count { $1 == $0 + 1 || $1 == 1 }
        // `May 1`, `May 2`: a diary, whose entries have a rule of their own.
        return steps * 10 >= (values.count - 1) * 9 && finder.dates(in: line, of: recognition.bytes).isEmpty
      }.keys)
  }

  /// A word and the number in front of it or behind it, that are all of a line.
  private static func read(_ line: Range<Int>, _ bytes: [UInt8]) -> (word: String, value: Int)? {
    guard line.count <= 48, line.count >= 3 else { return nil }
    let first = bytes[line.lowerBound]
    let last = bytes[line.upperBound - 1]
    // Most lines that are short enough have no digit at either end.
    guard
      NoteMarker.isDigit(first) || NoteMarker.isDigit(last)
        || last == UInt8(ascii: ".") && NoteMarker.isDigit(bytes[line.upperBound - 2]) || first == 0xE7 || first == 0xE3
        || first == 0xD7
    else {
      return nil
    }
    let isWide = first == 0xE3 && bytes[line.lowerBound + 1] == 0x80 && bytes[line.lowerBound + 2] == 0x80
    if first == 0xD7 { return hebrew(line, bytes) }
    let text = String(
      decoding: isWide ? bytes[line].drop { $0 == 0xE3 || $0 == 0x80 || $0 <= 0x20 } : bytes[line], as: UTF8.self)
    if isWide { return ideographic(text) }
    if first == 0xE7 { return ideographic(text) }
    let parts = text.split { $0 == " " || $0 == "." || $0 == "\u{A0}" }
    guard (2...3).contains(parts.count) else { return nil }
    let digits = parts.enumerated().filter { $1.utf8.allSatisfy(NoteMarker.isDigit) }
    guard digits.count == 1, digits[0].offset == 0 || digits[0].offset == parts.count - 1,
      let value = Int(digits[0].element), (1...999).contains(value)
    else { return nil }
    let words = parts.enumerated().filter { $0.offset != digits[0].offset }.map(\.element)
    guard words.allSatisfy({ $0.allSatisfy(\.isWordLetter) && $0.count >= 2 }) else { return nil }
    let word = words.joined(separator: " ").lowercased()
    return captions.contains(word) ? nil : (word, value)
  }

  /// `סעיף ב`: a word, and a number that is written in letters.
  private static func hebrew(_ line: Range<Int>, _ bytes: [UInt8]) -> (word: String, value: Int)? {
    let parts = bytes[line].split { $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard parts.count == 2, parts[0].count >= 6 else { return nil }
    var value = 0
    for scalar in Scalars(parts[1]) {
      // The marks that tell a number from a word.
      if scalar == "\"" || scalar == "'" || scalar == "״" || scalar == "׳" { continue }
      guard let letter = hebrewNumbers[scalar] else { return nil }
      value += letter
    }
    return value > 0 ? (String(decoding: parts[0], as: UTF8.self), value) : nil
  }

  private static let hebrewNumbers: [Unicode.Scalar: Int] = [
    "א": 1, "ב": 2, "ג": 3, "ד": 4, "ה": 5, "ו": 6, "ז": 7, "ח": 8, "ט": 9, "י": 10, "כ": 20, "ל": 30, "מ": 40,
  ]

  /// `第３条`, `第十二章`: a number between two letters, with nothing behind them or a title after a blank.
  private static func ideographic(_ text: String) -> (word: String, value: Int)? {
    let letters = Array(text.unicodeScalars)
    guard letters.first == "第" else { return nil }
    var value = 0
    var digit = 0
    var index = 1
    while index < letters.count {
      let scalar = letters[index]
      if let figure = figures[scalar] {
        digit = scalar.value < 0x4E00 ? digit * 10 + figure : figure
      } else if let power = powers[scalar] {
        value += max(1, digit) * power
        digit = 0
      } else {
        break
      }
      index += 1
    }
    value += digit
    guard index > 1, value > 0, index < letters.count, parts[letters[index]] != nil,
      index + 1 == letters.count || letters[index + 1] == " " || letters[index + 1] == "\u{3000}"
    else { return nil }
    return (String(letters[index]), value)
  }

  private static func isWideBlank(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.count % 3 == 0 && line.count <= 12
      && stride(from: line.lowerBound, to: line.upperBound, by: 3).allSatisfy {
        bytes[$0] == 0xE3 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x80
      }
  }

  private static func type(of word: String) -> String {
    HeadWording.type(of: word) ?? word.unicodeScalars.first.flatMap { parts[$0] } ?? "section"
  }

  private static let parts: [Unicode.Scalar: String] = [
    "条": "article", "條": "article", "章": "chapter", "回": "chapter", "節": "section", "节": "section", "編": "part",
    "篇": "part", "部": "part", "卷": "book", "巻": "book", "幕": "act", "場": "scene", "场": "scene",
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100]
  private static let figures: [Unicode.Scalar: Int] = {
    var figures: [Unicode.Scalar: Int] = [:]
    for start: UInt32 in [0x30, 0xFF10] {
      for digit in 0..<10 { figures[Unicode.Scalar(start + UInt32(digit)) ?? "0"] = digit }
    }
    for (digit, scalar) in "〇一二三四五六七八九".unicodeScalars.enumerated() { figures[scalar] = digit }
    return figures
  }()

  /// What pictures, tables and pages are called; their numbers divide nothing.
  private static let captions: Set<String> = [
    "fig", "figure", "plate", "table", "tab", "abb", "abbildung", "tafel", "tabelle", "planche", "page", "pag", "pg",
    "seite", "рис", "табл", "стр", "illustration", "photo", "map", "karte", "carte", "diagram", "footnote", "note",
    "no", "nr", "vers", "verse", "line",
  ]
}
