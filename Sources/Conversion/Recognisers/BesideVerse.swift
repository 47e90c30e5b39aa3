/// Takes from verse what only stands beside it: notes, credits, captions, initials, and prose that was wrapped to two
/// lines. What is verse goes on with the stanzas above or below: in their columns, in their width, in their type.
enum BesideVerse {
  static func settle(_ recognition: inout Recognition) {
    let front = recognition.blocks.firstIndex { $0.division != nil || $0.count > 300 } ?? recognition.blocks.count
    for index in recognition.mainBlocks.reversed() where recognition.blocks[index].role == .stanza {
      let block = recognition.blocks[index]
      guard block.lines.count <= 8, block.count <= 400 else { continue }
      let beside = Stanzas(index, recognition)
      if isList(block, beside, recognition) {
        recognition.replace(index, by: items(of: block))
      } else if isNone(block, beside, recognition)
        || index < front && beside.count == 0 && isTitle(block, recognition)
      {
        recognition.blocks[index].role = .unknown
      }
    }
  }

  private static func isNone(_ block: Block, _ beside: Stanzas, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    guard block.lines.count <= 4 else { return false }
    if isNote(block, bytes) || Credit.isOne(block, bytes) { return true }
    if beside.count == 0, block.lines.contains(where: { namesPrinter($0, bytes) }) { return true }
    switch block.lines.count {
    case 1: return isLoneLine(block, beside, recognition)
    case 2:
      return isWrapped(block, beside, recognition)
        || isItalic(block.range, bytes) && beside.isBelow && !beside.isItalic
    default: return false
    }
  }

  /// `* See also Book II.`, `† A new edition, with a portrait.`, `Siehe auch Seite 12.`
  private static func isNote(_ block: Block, _ bytes: [UInt8]) -> Bool {
    if block.lines.count == 1, refersElsewhere(block, bytes) { return true }
    let start = bytes[block.range.prefix(4)]
    guard let first = start.first, block.count > 4 else { return false }
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "+") { return start.dropFirst().first == 0x20 }
    return first == 0xE2 && start.count == 4 && (start.starts(with: "†".utf8) || start.starts(with: "‡".utf8))
  }

  private static func refersElsewhere(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range.prefix(40)], takesDigits: false)
    guard words.next(), references.contains(words.hash), words.next() else { return false }
    return also.contains(words.hash)
  }

  private static let references = WordList("see siehe vgl vergleiche cf voir vide vedi véase zie ср см se")
  private static let also = WordList(
    "also auch aussi anche también page p seite s note book hymn psalm ook også även также стр")

  /// `Printed for J. CARTER in _Mill-Lane_; and sold by`: the words of a title page, wherever in a line.
  private static func namesPrinter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[line], takesDigits: false)
    var isOpen = false
    while words.next() {
      if isOpen, makers.contains(words.hash) { return true }
      isOpen = printers.contains(words.hash)
    }
    return false
  }

  private static let printers = WordList("printed imprinted imprimé gedruckt stampato impreso напечатано published")
  private static let makers = WordList("by for par chez bei von da por at в")

  /// A line by itself that is set otherwise than the stanzas beside it.
  private static func isLoneLine(_ block: Block, _ beside: Stanzas, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    // `4 Risen Jesus.`: a stanza of one line with its number.
    if NoteMarker.isDigit(bytes[block.range.lowerBound]), !NoVerse.isNumber(block, bytes) { return false }
    if Refrain.isOne(block.range, bytes) || isInitials(block, bytes) || NoVerse.isNumbers(block, bytes) { return true }
    if beside.count == 0 { return recognition.genre.name != "verse" }
    guard beside.lines > 1 else { return false }
    if isItalic(block.range, bytes), !beside.isItalic { return true }
    let shape = TextShape(block.range, bytes)
    if shape.isAllCapitals, shape.letters >= 4, !shape.endsWithComma, !beside.isCapital { return true }
    if Inset.column(of: block.lines[0], bytes) + 1 < beside.column { return true }
    let width = bytes[block.range].count { $0 & 0xC0 != 0x80 }
    return width >= 50 && width > beside.width * 2
  }

  /// `M. L.`, `G. W. C.`
  private static func isInitials(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.count <= 16, bytes[block.range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    var count = 0
    while words.next() {
      count += 1
      guard words.range.count <= 2, bytes[words.range.upperBound] == UInt8(ascii: "."),
        !(0x61...0x7A).contains(bytes[words.range.lowerBound])
      else { return false }
    }
    return count >= 2
  }

  /// `_Underwritten._`, `_R. Carter_, 1710.`: marks of emphasis from the first word on, to the last or nearly.
  private static func isItalic(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard bytes[range.lowerBound] == UInt8(ascii: "_"), range.count > 4 else { return false }
    return bytes[range.dropFirst(2)].suffix(9).contains(UInt8(ascii: "_"))
      && bytes[range].count { $0 == UInt8(ascii: "_") } == 2
  }

  /// A sentence whose last words went over to a second line: the first has no mark at its end.
  private static func isWrapped(_ block: Block, _ beside: Stanzas, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    let (line, next) = (block.lines[0], block.lines[1])
    guard beside.count < 2, !NoteMarker.isDigit(bytes[line.lowerBound]), NoteMarker.isLetter(bytes[line.upperBound - 1])
    else { return false }
    let width = bytes[line].count { $0 & 0xC0 != 0x80 }
    let rest = bytes[next].count { $0 & 0xC0 != 0x80 }
    if width >= 40, rest * 2 < width { return true }
    return beside.count == 0 && width >= 40 && VerseRecogniser.firstLetter(next, bytes) == false
      && !isAnnounced(block, recognition)
  }

  /// Whether the words above say that something is quoted.
  private static func isAnnounced(_ block: Block, _ recognition: Recognition) -> Bool {
    guard let end = recognition.bytes[..<block.range.lowerBound].last(where: { $0 > 0x20 && $0 != UInt8(ascii: "_") })
    else { return false }
    return end == UInt8(ascii: ":") || end == UInt8(ascii: ",") || end == UInt8(ascii: "-") || end >= 0x80
  }

  /// Two or three lines of few words without marks: `THE` / `BEGGAR'S` / `OPERA.`
  private static func isTitle(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    return (2...3).contains(block.lines.count) && !isAnnounced(block, recognition)
      && block.lines.dropLast().allSatisfy { line in
        NoteMarker.isLetter(bytes[line.upperBound - 1]) && TextShape(line, bytes).words <= 5
      } && TextShape(block.lines[block.lines.count - 1], bytes).words <= 5
  }

  /// Names one below the other, each with a comma or nothing behind it: `John Carter,` / `Anna Mill.`; or what a colon
  /// announces, with `and` behind the last but one: `The circle,` / `The ellipse, and` / `The square.`
  private static func isList(_ block: Block, _ beside: Stanzas, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    guard block.lines.count >= 3, beside.count == 0, recognition.genre.name != "verse" else { return false }
    if isCounted(block, recognition) { return true }
    guard
      block.lines.allSatisfy({ line in
        let shape = TextShape(line, bytes)
        return (2...4).contains(shape.words) && line.count <= 32 && !shape.endsWithExclamation
      })
    else { return false }
    return NoVerse.areCapitalised(block, bytes)
  }

  private static func isCounted(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    guard isAnnounced(block, recognition) else { return false }
    let lines = block.lines
    var words = SmallWords(bytes[lines[lines.count - 2]], takesDigits: false)
    var isJoined = false
    while words.next() { isJoined = joints.contains(words.hash) }
    return isJoined
      && lines.dropLast(2).allSatisfy { line in
        let shape = TextShape(line, bytes)
        return shape.endsWithComma && shape.words <= 10
      }
  }

  private static let joints = WordList("and or und oder et ou y o e и или och og en")

  private static func items(of block: Block) -> [Block] {
    block.lines.enumerated().map { number, line in
      var item = Block(range: line, lines: [line])
      item.gap = number == 0 ? block.gap : 0
      (item.setting, item.indent, item.role) = (block.setting, block.indent, .item)
      return item
    }
  }
}
