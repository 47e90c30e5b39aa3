internal import TEI

/// Heads of articles that stand on the line on which their text begins: `Article 2. The river is free …`
struct RunInHead {
  private let bytes: [UInt8]
  /// The bytes at which labels begin whose numbers count; one alone may be a sentence, or quoted from elsewhere.
  private var starts: Set<Int> = []
  /// Where those stand that do not count.
  private var quoted: Set<Int> = []
  /// Labels of a bare number that go on behind the first article, by the bytes at which they begin.
  private var bare: [Int: Range<Int>] = [:]

  /// So many blocks stand at most between an article and the next.
  private static let reach = 60
  /// What begins so near the start of a text is its own, whatever its number.
  private static let opening = 40

  /// Finds labels one by one, and tells of none whether it counts.
  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ recognition: Recognition) {
    bytes = recognition.bytes
    var found: [(index: Int, start: Int, value: Int?)] = []
    var run = Run()
    var above = -1
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      defer { above = index }
      if let label = find(block) {
        let number = Self.number(label, bytes)
        found.append((index, block.range.lowerBound, Int(number) ?? Self.roman(label, bytes)))
        finish(&run)
        run = Run(next: number == "1" ? 2 : nil)
      } else if block.count <= 40, mayBeArticle(block), let division = HeadWording.division(of: block, bytes),
        division.type == "article"
      {
        // `ARTICLE PREMIER.` by itself; where the second is a head as well, numbers within are no articles.
        run = Run(next: division.number == "1" ? 2 : nil)
      } else if let next = run.next {
        if let (label, value) = bareLabel(of: block), value == next || value > next && isHead(above, recognition) {
          run.labels.append(label)
          run.next = value + 1
        } else if next == 2, let (_, value) = bareLabel(of: block), value == 1 {
          // A list within the first article.
          run.next = nil
        }
      }
    }
    finish(&run)
    keep(found)
  }

  /// Whether a block begins as the words for an article do in most languages.
  private func mayBeArticle(_ block: Block) -> Bool {
    let start = block.range.lowerBound
    return switch bytes[start] | 0x20 {
    case UInt8(ascii: "a"): block.count > 2 && bytes[start + 1] | 0x20 == UInt8(ascii: "r")
    default: Self.firstBytes.contains(bytes[start])
    }
  }

  private func isHead(_ index: Int, _ recognition: Recognition) -> Bool {
    index >= 0 && recognition.blocks[index].count <= 240
      && HeadWording.division(of: recognition.blocks[index], bytes) != nil
  }

  /// Those of the Cyrillic and the Greek words.
  private static let firstBytes: [UInt8] = [0xD0, 0xD1, 0xCE]

  /// Labels whose numbers rise from one, three or more that rise, or those with which the text begins.
  private mutating func keep(_ found: [(index: Int, start: Int, value: Int?)]) {
    var run: [(index: Int, start: Int, value: Int?)] = []
    func close(_ starts: inout Set<Int>, _ quoted: inout Set<Int>) {
      guard let first = run.first else { return }
      let isOwn = first.value.map { $0 <= 1 } ?? true || run.count >= 3 || first.index < Self.opening
      if !isOwn {
        quoted.formUnion(run.map(\.start))
      } else if found.count >= 2 || !bare.isEmpty {
        starts.formUnion(run.map(\.start))
      }
    }
    for label in found {
      if let last = run.last, label.index - last.index > Self.reach || (label.value ?? .max) <= last.value ?? 0 {
        close(&starts, &quoted)
        run = []
      }
      run.append(label)
    }
    close(&starts, &quoted)
  }

  /// Bare numbers behind an article that is the first: `ART. 1er. …`, then `2. …`, `3. …`
  private struct Run {
    /// The number that would go on; `nil` where no first article was found.
    var next: Int?
    var labels: [Range<Int>] = []
  }

  private mutating func finish(_ run: inout Run) {
    guard run.labels.count >= 2 else { return }
    for label in run.labels { bare[label.lowerBound] = label }
  }

  /// The head with which a block begins.
  func label(of block: Block) -> Range<Int>? {
    if let label = bare[block.range.lowerBound] { return label }
    return starts.contains(block.range.lowerBound) ? find(block) : nil
  }

  /// Whether a block begins as an article does whose number does not count here.
  func isQuoted(_ block: Block) -> Bool { quoted.contains(block.range.lowerBound) }

  func cut(_ block: Block, behind label: Range<Int>) -> [Block] {
    var head = Block(range: label, lines: [label])
    head.gap = max(1, block.gap)
    head.role = .head
    let wording = HeadWording(head, bytes)
    let isBare = bare[label.lowerBound] != nil
    head.division =
      (isBare ? nil : wording.division) ?? Division(level: 6, type: "article", number: Self.number(label, bytes))
    let rest = Block.trimmed(label.upperBound..<block.range.upperBound, of: bytes)
    let first = rest.lowerBound..<max(rest.lowerBound, min(block.lines[0].upperBound, rest.upperBound))
    let lines = (first.isEmpty ? [] : [first]) + block.lines.dropFirst().filter { $0.lowerBound >= rest.lowerBound }
    var text = Block(range: rest, lines: lines)
    text.gap = 0
    text.setting = block.setting
    return [head, text]
  }

  /// The number of a label in figures; of `ART. Ier.` and `Article premier.` it is 1.
  static func number(_ label: Range<Int>, _ bytes: [UInt8]) -> String {
    let digits = bytes[label].filter { NoteMarker.isDigit($0) }
    if !digits.isEmpty { return String(decoding: digits, as: UTF8.self) }
    var words = SmallWords(bytes[label], takesDigits: false)
    while words.next() {
      if let figures = OrdinalNumber.figures(of: words.hash) { return figures }
      if let ordinal = OrdinalEnding(words.bytes) { return ordinal.number == "I" ? "1" : ordinal.number }
      if words.bytes.elementsEqual("I".utf8) { return "1" }
    }
    return ""
  }

  /// The value of the Roman number with which a label ends.
  private static func roman(_ label: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let end = bytes[label].lastIndex { NoteMarker.isLetter($0) } ?? label.lowerBound
    let word = bytes[label.lowerBound...end].reversed().prefix { NoteMarker.isLetter($0) }.reversed()
    return RomanNumeral(String(decoding: Array(word), as: UTF8.self))?.value
  }

  /// A word for an article or a section sign, a number, a full stop or a dash, and a sentence.
  func find(_ block: Block) -> Range<Int>? {
    let start = block.range.lowerBound
    // Most blocks begin with another letter.
    let first = bytes[start]
    guard first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "s") || first >= 0xC2 else { return nil }
    let near = start..<min(block.lines[0].upperBound, start + 40)
    var index = start
    if near.count > 2, bytes[index] == 0xC2, bytes[index + 1] == 0xA7 {
      index += 2
    } else {
      while index < near.upperBound, isOfWord(bytes[index]) { index += 1 }
      // The words for articles in all languages are short.
      guard index > start, index - start <= 20 else { return nil }
      var words = SmallWords(bytes[start..<index], takesDigits: false)
      guard words.next(), words.range == start..<index, Self.words.contains(words.hash) else { return nil }
      if index < near.upperBound, bytes[index] == UInt8(ascii: ".") { index += 1 }
    }
    while index < near.upperBound, bytes[index] == 0x20 { index += 1 }
    guard let number = endOfNumber(index, near.upperBound), number < near.upperBound else { return nil }
    index = number
    var end = index
    while end < near.upperBound, ".:)-".utf8.contains(bytes[end]) || bytes[end] == 0xE2 && bytes[end + 1] == 0x80 {
      end += bytes[end] == 0xE2 ? 3 : 1
    }
    if end == index, end + 3 < near.upperBound, bytes[end] == 0x20,
      bytes[end + 1] == 0xE2 || bytes[end + 1] == UInt8(ascii: "-")
    {
      end += bytes[end + 1] == 0xE2 ? 4 : 2
    }
    let isSign = bytes[index - 2] == 0xC2
    guard end > index || isSign, end < near.upperBound else { return nil }
    return isSentence(end..<block.range.upperBound, block) ? start..<end : nil
  }

  /// Behind `2`, `1er`, `1st`, `1-я`, `1º`, `1.º`, `IV`, `Ier`, `premier`.
  private func endOfNumber(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, NoteMarker.isDigit(bytes[index]) { index += 1 }
    if index > start {
      let digits = index
      while index < limit, NoteMarker.isLetter(bytes[index]), index - start < 6 { index += 1 }
      // `º`, `ª` and the sign for degrees that is written for them
      let sign = index + (index + 2 < limit && bytes[index] == UInt8(ascii: ".") ? 1 : 0)
      if index == digits, sign + 1 < limit, bytes[sign] == 0xC2, [0xBA, 0xAA, 0xB0].contains(bytes[sign + 1]) {
        return sign + 2
      }
      return index
    }
    while index < limit, isOfWord(bytes[index]) { index += 1 }
    let word = bytes[start..<index]
    guard !word.isEmpty else { return nil }
    if word.allSatisfy({ "IVXLC".utf8.contains($0) }) || OrdinalEnding(word) != nil { return index }
    var words = SmallWords(word, takesDigits: false)
    return words.next() && OrdinalNumber.contains(words.hash) ? index : nil
  }

  private func isOfWord(_ byte: UInt8) -> Bool { NoteMarker.isLetter(byte) || byte >= 0x80 }

  private func isSentence(_ text: Range<Int>, _ block: Block) -> Bool {
    let shape = TextShape(Block.trimmed(text, of: bytes), bytes)
    let ends = shape.endsSentence || shape.endsWithComma || block.lines.count > 2
    return ends && shape.words >= 4 && !shape.isAllCapitals && !shape.startsWithSmallLetter
  }

  /// `2.` at the start of a sentence, and its number.
  private func bareLabel(of block: Block) -> (Range<Int>, Int)? {
    let start = block.range.lowerBound
    let digits = bytes[block.range].prefix { NoteMarker.isDigit($0) }
    guard (1...4).contains(digits.count), block.count > digits.count + 2,
      let value = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let dot = digits.endIndex
    guard bytes[dot] == UInt8(ascii: "."), bytes[dot + 1] <= 0x20 else { return nil }
    return isSentence(dot + 1..<block.range.upperBound, block) ? (start..<dot + 1, value) : nil
  }

  private static let words = WordList(
    """
    article art artikel articolo artículo articulo artigo статья ст artikkel artykuł section sec sect
    """)
}
