/// Reads notes whose numbers are lines by themselves, each above its text: `1`, and below it `From the Latin.`
struct NotesBelowNumbers {
  /// The block and the line with which the notes begin.
  let start: (block: Int, line: Int)
  private let bytes: [UInt8]

  /// Goes back from the end over the lines that are numbers, as long as each is one less than the one below.
  ///
  /// - Parameter heading: a heading for notes below which they stand; without one, the text must call them.
  init?(_ recognition: Recognition, below heading: Int? = nil) {
    bytes = recognition.bytes
    let blocks = recognition.blocks
    var first: (block: Int, line: Int)?
    var expected: Int?
    var isText = false
    scan: for block in blocks.indices.reversed() where block > (heading ?? -1) {
      guard blocks[block].role == .unknown else { break }
      for line in blocks[block].lines.indices.reversed() {
        guard let number = Self.number(blocks[block].lines[line], bytes) else {
          isText = true
          continue
        }
        // A number without a text below it, or another than was awaited, is no note's.
        guard isText, expected == nil || number == expected else { break scan }
        isText = false
        first = (block, line)
        expected = number - 1
        if number == 1 { break scan }
      }
    }
    guard let first, expected == 0, heading != nil || first.block > 0 || first.line > 0 else { return nil }
    start = first
    guard heading == nil else { return }
    let labels = Set(labels(blocks).map(String.init))
    var called: Set<String> = []
    for (index, block) in blocks[...first.block].enumerated() {
      let end = index == first.block ? block.lines[first.line].lowerBound : block.range.upperBound
      for style in [NoteMarker.Style.square, .attached, .round, .superscript] {
        for marker in NoteMarker.all(style, in: block.range.lowerBound..<end, bytes) { called.insert(marker.label) }
      }
    }
    guard labels.isSubset(of: called) || labels.intersection(called).count * 3 >= labels.count * 2 else { return nil }
  }

  private func labels(_ blocks: [Block]) -> [Int] {
    blocks[start.block...].enumerated().flatMap { offset, block in
      block.lines.dropFirst(offset == 0 ? start.line : 0).compactMap { Self.number($0, bytes) }
    }
  }

  /// Parts the block in which the notes begin, gives all of them their role, and reads them.
  func read(into recognition: inout Recognition) {
    if start.line > 0 {
      let block = recognition.blocks[start.block]
      let lines = [Array(block.lines[..<start.line]), Array(block.lines[start.line...])]
      let parts = lines.enumerated().map { number, lines in
        var part = Block(range: lines[0].lowerBound..<lines[lines.count - 1].upperBound, lines: lines)
        part.gap = number == 0 ? block.gap : 1
        part.setting = block.setting
        return part
      }
      recognition.blocks.replaceSubrange(start.block...start.block, with: parts)
    }
    for index in (start.line > 0 ? start.block + 1 : start.block)..<recognition.blocks.count {
      let block = recognition.blocks[index]
      recognition.blocks[index].role = .notes
      var line = 0
      while line < block.lines.count {
        if let number = Self.number(block.lines[line], bytes) {
          recognition.notes.append(SourceNote(label: String(number), marker: block.lines[line], paragraphs: []))
          line += 1
          continue
        }
        let end = block.lines[line...].firstIndex { Self.number($0, bytes) != nil } ?? block.lines.count
        let range = block.lines[line].lowerBound..<block.lines[end - 1].upperBound
        if !recognition.notes.isEmpty { recognition.notes[recognition.notes.count - 1].paragraphs.append(range) }
        line = end
      }
    }
  }

  /// The number that a line is.
  static func number(_ line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard line.count <= 3, bytes[line].allSatisfy(NoteMarker.isDigit) else { return nil }
    return Int(String(decoding: bytes[line], as: UTF8.self))
  }
}
