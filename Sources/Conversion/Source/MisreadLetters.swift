/// Words such as `SiVllTM` and `^S.VV`: a picture, a stamp or a worn line that a machine read as text.
enum MisreadLetters {
  /// Whether a third of the words are such.
  static func areMost(of range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var odd = 0
    var count = 0
    for word in bytes[range].split(whereSeparator: { $0 <= 0x20 }) {
      count += 1
      var small = 0
      for (index, byte) in zip(word.indices, word) {
        if "^|\\<>{}~".utf8.contains(byte) { small = 9 }
        // `McDonald` and `O'Neill` have a capital within; `SiVllTM` has one behind a small letter, and more.
        guard (0x41...0x5A).contains(byte), index > word.startIndex, (0x61...0x7A).contains(word[index - 1]) else {
          continue
        }
        small += word.starts(with: "Mc".utf8) || word.starts(with: "Mac".utf8) ? 0 : 1
      }
      if small > 0 { odd += 1 }
    }
    return odd * 3 >= count && odd > 0
  }

  /// What stands before and behind the pages of a scanned book and heads nothing: letters of a torn word, the stamp of a
  /// library, the signature of a sheet (`VOL. II.-15.`).
  static func isNoise(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let shape = TextShape(range, bytes)
    if shape.letters <= 3 || areMost(of: range, bytes) { return true }
    var words = SmallWords(bytes[range], takesDigits: true)
    guard words.next() else { return true }
    if words.hash == volume {
      return NoteMarker.isDigit(bytes[range].last { NoteMarker.isLetter($0) || NoteMarker.isDigit($0) } ?? 0)
    }
    repeat {
      if stamps.contains(words.hash) { return true }
    } while words.next()
    return false
  }

  private static let volume = WordHash("vol")
  private static let stamps = WordList(
    "library libraries bibliothek bibliothèque biblioteca digitized google archive microsoft bookplate pocket bibliotheca"
  )
}
