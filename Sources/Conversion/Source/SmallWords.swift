/// The words of a text in small letters, one after the other: runs of letters, with their accents, and of digits if asked for.
///
/// A word is known by a number made of its letters, so that looking it up in a `WordTable` makes no string of it.
struct SmallWords {
  private let text: ArraySlice<UInt8>
  private let takesDigits: Bool
  private var index: Int
  /// The number of the word that was found last.
  private(set) var hash = WordHash()
  /// Where it stands.
  private(set) var range = 0..<0

  init(_ text: ArraySlice<UInt8>, takesDigits: Bool) {
    self.text = text
    self.takesDigits = takesDigits
    index = text.startIndex
  }

  /// The word that was found last, in small letters.
  var word: String { String(decoding: text[range], as: UTF8.self).lowercased() }

  /// Its bytes as they are written.
  var bytes: ArraySlice<UInt8> { text[range] }

  /// Goes on to the next word; `false` where there is none.
  mutating func next() -> Bool {
    var hash = WordHash()
    var start = -1
    let first = text.startIndex
    var at = index - first
    text.withUnsafeBufferPointer { text in
      while at < text.count {
        let byte = text[at]
        if byte < 0x80 {
          let small = byte | 0x20
          if (0x61...0x7A).contains(small) {
            hash.add(UInt32(small))
          } else if takesDigits, (0x30...0x39).contains(byte) {
            hash.add(UInt32(byte))
          } else {
            if start >= 0 { return }
            at += 1
            continue
          }
          if start < 0 { start = at }
          at += 1
          continue
        }
        let (scalar, length) = TextShape.scalar(at: at, of: text)
        // The accents that stand by themselves belong to the letter before them.
        let isAccent = (0x300...0x36F).contains(scalar.value) && start >= 0
        if isAccent || LetterKind(scalar).contains(.letter) || takesDigits && scalar.properties.numericType != nil {
          hash.addSmall(scalar)
          if start < 0 { start = at }
        } else if start >= 0 {
          return
        }
        at += length
      }
    }
    index = first + at
    guard start >= 0 else { return false }
    self.hash = hash
    range = first + start..<index
    return true
  }
}
