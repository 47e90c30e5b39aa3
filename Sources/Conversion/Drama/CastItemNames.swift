/// The names in an item of a cast list, and what it says of those who bear them.
///
/// A name goes to the first comma, bracket, dash, colon or wide blank. Commas part several names where all are in
/// capitals, or where a dash says the same of them all: `Сатин, Актер — ночлежники`.
struct CastItemNames {
  private(set) var names: [Range<Int>] = []
  private(set) var offices: [Range<Int>] = []

  init(_ item: Range<Int>, _ bytes: [UInt8]) {
    var parts: [Range<Int>] = []
    // How many parts stand before a dash, if there is one.
    var beforeDash: Int?
    var start = item.lowerBound
    var index = start
    func close(_ end: Int) {
      let part = Self.withoutPoint(Self.withoutAnd(Block.trimmed(start..<end, of: bytes), bytes), bytes)
      if !part.isEmpty { parts.append(part) }
    }
    while index < item.upperBound {
      let length = Self.mark(at: index, from: start, item.upperBound, bytes)
      guard length > 0 else {
        index += 1
        continue
      }
      close(index)
      if bytes[index] == 0xE2 || bytes[index] == 0x20, beforeDash == nil { beforeDash = parts.count }
      index += length
      start = index
    }
    close(item.upperBound)
    guard let first = parts.first else { return }
    let several = parts.prefix(beforeDash ?? parts.count).prefix { part in
      Self.areCapitalised(part, bytes, wholly: beforeDash == nil)
    }
    // `CLAUDIUS, KING OF DENMARK` is one person: where all is in capitals, nothing tells names from offices.
    let areNames = beforeDash.map { $0 == several.count } ?? (several.count < parts.count)
    let count = several.count > 1 && areNames ? several.count : 1
    names = count > 1 ? Array(several) : [first]
    offices = Array(parts.dropFirst(count))
  }

  /// How long a mark is that ends a name, or zero.
  private static func mark(at index: Int, from start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ")"),
      UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: ";"), 0x0A, 0x09:
      return 1
    case UInt8(ascii: "."):
      // `Mr. Brown` goes on, `THE POPE.` does not.
      return index - start > 4 && !bytes[start..<index].suffix(4).contains(0x20) ? 1 : 0
    // `А н н а  И в а н о в н а`: a wide blank parts words whose letters are set apart.
    case 0x20 where bytes[index..<end].prefix(2).allSatisfy({ $0 == 0x20 }) && isSpacedOut(start, index, bytes):
      return 0
    case 0x20 where index + 1 < end && (bytes[index + 1] == 0x20 || bytes[index + 1] == UInt8(ascii: "-")): return 2
    case 0xE2 where index + 2 < end:
      // A dash does; the apostrophe of `Helmer’s children` does not.
      return bytes[index + 1] == 0x80 && (0x98...0x99).contains(bytes[index + 2]) ? 0 : 3
    default: return 0
    }
  }

  /// Whether the letters before a place stand each for itself.
  private static func isSpacedOut(_ start: Int, _ index: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[start..<index].suffix(12)
    return before.count >= 5 && !before.split(separator: 0x20).dropFirst().isEmpty
      && before.split(separator: 0x20).dropFirst().allSatisfy { $0.count <= 2 && $0.allSatisfy { $0 > 0x40 } }
  }

  private static func withoutPoint(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let last = bytes[range].last, last == UInt8(ascii: ".") { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  /// `HONOR BLAKE` of `and HONOR BLAKE`.
  private static func withoutAnd(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    for word in ["and ", "und ", "et "] where bytes[range].starts(with: word.utf8) {
      return range.lowerBound + word.utf8.count..<range.upperBound
    }
    return range
  }

  /// Whether a part is one to three words that begin with capitals, or are all capitals.
  private static func areCapitalised(_ part: Range<Int>, _ bytes: [UInt8], wholly: Bool) -> Bool {
    var words = 0
    var inWord = false
    for scalar in Scalars(bytes[part]) {
      let kind = LetterKind(scalar)
      guard kind.contains(.letter) else {
        if scalar == " " {
          inWord = false
        } else if scalar != "-", scalar != "'", scalar != "’", scalar != "." {
          return false
        }
        continue
      }
      if !inWord { words += 1 }
      if (!inWord || wholly) && !kind.contains(.capital) { return false }
      inWord = true
    }
    return (1...3).contains(words)
  }
}
