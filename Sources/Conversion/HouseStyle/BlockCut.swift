/// A block that is cut where a line begins something new.
struct BlockCut {
  private let block: Block
  private(set) var parts: [Block] = []
  private var start: Int?
  /// The division that the part which was begun last begins.
  var division: Division? {
    get { parts.last?.division }
    set { if !parts.isEmpty { parts[parts.count - 1].division = newValue } }
  }
  /// The first line that is in no part yet.
  private var next = 0

  init(_ block: Block) { self.block = block }

  /// Begins a part with a line, of which it takes a range at first; further lines go to it until the next begins.
  mutating func begin(at number: Int, _ role: Block.Role, _ range: Range<Int>) {
    keepRest(upTo: number)
    append(range, role, isFirst: number == 0)
    next = number + 1
    start = parts.count - 1
  }

  /// Ends the part with a line: what follows is as it was.
  mutating func end() { start = nil }

  /// What is spoken behind the name of the speaker, and in the lines below.
  mutating func speak(from offset: Int, _ line: Range<Int>, _ bytes: [UInt8]) {
    let rest = Block.trimmed(offset..<line.upperBound, of: bytes)
    if rest.isEmpty {
      start = nil
    } else {
      append(rest, .speech, isFirst: false)
      start = parts.count - 1
    }
    isSpeech = true
  }

  private var isSpeech = false

  private mutating func append(_ range: Range<Int>, _ role: Block.Role, isFirst: Bool) {
    var part = Block(range: range, lines: [range])
    part.role = role
    part.gap = isFirst ? block.gap : 0
    part.setting = block.setting
    part.indent = block.indent
    parts.append(part)
  }

  /// The lines before `number` that nothing new begins with: they go on with the part before, or are one of their own.
  private mutating func keepRest(upTo number: Int) {
    guard next < number else { return }
    let lines = block.lines[next..<number]
    let range = lines[next].lowerBound..<lines[number - 1].upperBound
    if let start {
      parts[start] = parts[start].extended(by: Array(lines))
    } else {
      append(range, isSpeech ? .speech : .unknown, isFirst: next == 0)
      parts[parts.count - 1] = parts[parts.count - 1].with(lines: Array(lines))
    }
    next = number
  }

  /// The parts; the block itself where nothing was cut.
  func finished(_ recognition: Recognition) -> [Block] {
    if parts.isEmpty { return [block] }
    var copy = self
    copy.keepRest(upTo: block.lines.count)
    return copy.parts.flatMap { $0.role == .speech ? Self.lines(of: $0, recognition) : [$0] }
  }

  /// Each line by itself where they are verse: several, none of which is filled.
  private static func lines(of speech: Block, _ recognition: Recognition) -> [Block] {
    let bytes = recognition.bytes
    let isFilled = zip(speech.lines, speech.lines.dropFirst()).contains { line, next in
      let width = Inset.column(of: line, bytes) + bytes[line].count { $0 & 0xC0 != 0x80 }
      return width + 1 + bytes[next].prefix { $0 > 0x20 }.count > recognition.layout.measure
    }
    guard speech.lines.count > 1, !isFilled, recognition.layout.paragraphs != .unwrapped else { return [speech] }
    return speech.lines.map { line in
      var verse = Block(range: line, lines: [line])
      verse.role = .verse
      verse.gap = 0
      return verse
    }
  }
}

extension Block {
  fileprivate func extended(by more: [Range<Int>]) -> Block { with(lines: lines + more) }

  fileprivate func with(lines: [Range<Int>]) -> Block {
    var copy = Block(range: lines[0].lowerBound..<lines[lines.count - 1].upperBound, lines: lines)
    copy.role = role
    copy.gap = gap
    copy.setting = setting
    copy.indent = indent
    copy.division = division
    return copy
  }
}
