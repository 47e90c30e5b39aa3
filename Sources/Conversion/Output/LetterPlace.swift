/// The place that stands before the date in a dateline.
struct LetterPlace {
  /// The bytes of its name; `nil` where none is sure.
  let range: Range<Int>?

  /// - Parameters:
  ///   - end: where the date begins.
  ///   - start: where the line does.
  init(before end: Int, from start: Int, _ bytes: [UInt8]) {
    var range = start..<max(start, end)
    // `London, _December 22_`, `Wien, am 3. Mai`: what leads over to the date.
    trim: while true {
      while let last = bytes[range].last, last <= 0x20 || ",;:_*([".utf8.contains(last) {
        range = range.lowerBound..<range.upperBound - 1
      }
      for word in Self.leading where range.count > word.count {
        let tail = bytes[range].suffix(word.count)
        if tail.elementsEqual(word), bytes[tail.startIndex - 1] <= 0x20 {
          range = range.lowerBound..<tail.startIndex
          continue trim
        }
      }
      break
    }
    if let comma = bytes[range].lastIndex(of: UInt8(ascii: ",")) {
      let before = Block.trimmed(
        (bytes[range.lowerBound..<comma].lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? range.lowerBound)..<comma,
        of: bytes)
      // `Peking, China` is one place; `Embassy of France, Rome` is a house in one.
      if !Self.isTown(before, bytes) {
        range = comma + 1..<range.upperBound
      } else {
        range = before.lowerBound..<range.upperBound
      }
    }
    range = Block.trimmed(range, of: bytes)
    while let first = bytes[range].first, "_*[(".utf8.contains(first) {
      range = range.lowerBound + 1..<range.upperBound
    }
    // `Done at Paris`, `Written in Rome`
    var words = SmallWords(bytes[range], takesDigits: false)
    var start = range.lowerBound
    while words.next() {
      if Self.prepositions.contains(words.hash), words.range.upperBound < range.upperBound {
        start = words.range.upperBound
      }
    }
    range = Block.trimmed(start..<range.upperBound, of: bytes)
    let shape = TextShape(range, bytes)
    self.range =
      !range.isEmpty && shape.letters >= 2 && shape.words <= 4 && SignatureWording(range, bytes).isAllNames
        && !bytes[range].contains(where: NoteMarker.isDigit) ? range : nil
  }

  /// One or two capitalised words, none of them a house or an office.
  private static func isTown(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[range], takesDigits: false)
    var count = 0
    while words.next() {
      count += 1
      var scalars = Scalars(words.bytes).makeIterator()
      let isCapital = scalars.next().map { LetterKind($0).contains(.capital) } == true
      if count > 2 || !isCapital || houses.contains(words.hash) { return false }
    }
    return count > 0 && !bytes[range].contains(where: NoteMarker.isDigit)
  }

  private static let houses = WordList(
    """
    legation embassy consulate department ministry office headquarters palace house castle hotel camp court bureau \
    schloss schloß palais hôtel château street avenue road square straße strasse gasse rue place via calle ulica улица
    """)

  /// What may stand between a place and its date.
  private static let leading = ["am", "den", "the", "on", "le", "il", "el", "this", "d.", "lì", "a", "dated", "vom"]
    .map { Array($0.utf8) }

  private static let prepositions = WordList("at in zu aus à en da desde im bei near from")
}
