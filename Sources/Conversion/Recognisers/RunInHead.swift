/// Heads of articles that stand on the line on which their text begins: `Article 2. The river is free …`
struct RunInHead {
  private let bytes: [UInt8]
  /// Whether several articles begin so; one alone may be a sentence.
  private var areUsed = false

  init(_ recognition: Recognition) {
    bytes = recognition.bytes
    var count = 0
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      if find(recognition.blocks[index]) != nil { count += 1 }
    }
    areUsed = count >= 2
  }

  /// The head with which a block begins.
  func label(of block: Block) -> Range<Int>? { areUsed ? find(block) : nil }

  func cut(_ block: Block, behind label: Range<Int>) -> [Block] {
    var head = Block(range: label, lines: [label])
    head.gap = max(1, block.gap)
    head.role = .head
    let wording = HeadWording(head, bytes)
    head.division = wording.division ?? Division(level: 6, type: "article", number: Self.number(label, bytes))
    let rest = Block.trimmed(label.upperBound..<block.range.upperBound, of: bytes)
    let first = rest.lowerBound..<max(rest.lowerBound, min(block.lines[0].upperBound, rest.upperBound))
    let lines = (first.isEmpty ? [] : [first]) + block.lines.dropFirst().filter { $0.lowerBound >= rest.lowerBound }
    var text = Block(range: rest, lines: lines)
    text.gap = 0
    text.setting = block.setting
    return [head, text]
  }

  private static func number(_ label: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[label].filter { NoteMarker.isDigit($0) }, as: UTF8.self)
  }

  /// A word for an article or a section sign, a number, a full stop or a dash, and a sentence.
  private func find(_ block: Block) -> Range<Int>? {
    let start = block.range.lowerBound
    let near = start..<min(block.lines[0].upperBound, start + 40)
    var index = start
    if near.count > 2, bytes[index] == 0xC2, bytes[index + 1] == 0xA7 {
      index += 2
    } else {
      while index < near.upperBound, NoteMarker.isLetter(bytes[index]) || bytes[index] >= 0xC3 { index += 1 }
      let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      guard Self.words.contains(word) else { return nil }
      if index < near.upperBound, bytes[index] == UInt8(ascii: ".") { index += 1 }
    }
    while index < near.upperBound, bytes[index] == 0x20 { index += 1 }
    let digits = index
    while index < near.upperBound, NoteMarker.isDigit(bytes[index]) || "IVXLC".utf8.contains(bytes[index]) {
      index += 1
    }
    guard index > digits, index < near.upperBound else { return nil }
    // `1er`, `1st`, `1-я`
    if NoteMarker.isDigit(bytes[digits]) {
      while index < near.upperBound, NoteMarker.isLetter(bytes[index]), index - digits < 6 { index += 1 }
    }
    var end = index
    while end < near.upperBound, ".:)-".utf8.contains(bytes[end]) || bytes[end] == 0xE2 && bytes[end + 1] == 0x80 {
      end += bytes[end] == 0xE2 ? 3 : 1
    }
    if end == index, end + 3 < near.upperBound, bytes[end] == 0x20,
      bytes[end + 1] == 0xE2 || bytes[end + 1] == UInt8(ascii: "-")
    {
      end += bytes[end + 1] == 0xE2 ? 4 : 2
    }
    guard end > index, end < near.upperBound else { return nil }
    let rest = Block.trimmed(end..<block.range.upperBound, of: bytes)
    let shape = TextShape(rest, bytes)
    let ends = shape.endsSentence || shape.endsWithComma || block.lines.count > 2
    guard ends, shape.words >= 4, !shape.isAllCapitals, !shape.startsWithSmallLetter else { return nil }
    return start..<end
  }

  private static let words: Set<String> = [
    "article", "art", "artikel", "articolo", "artículo", "articulo", "статья", "ст",
  ]
}
