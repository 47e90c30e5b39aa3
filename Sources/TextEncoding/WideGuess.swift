/// Finds UTF-16 and UTF-32 that have no byte order mark.
enum WideGuess {
  /// Blanks and line ends are in every text, and read in the wrong order of bytes they become rare characters.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let start = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 16))
    guard start.count >= 4 else { return nil }
    var nulls = 0
    for byte in start where byte == 0 { nulls += 1 }
    if nulls * 2 > start.count {
      for (encoding, bigEndian) in [(TextEncoding.utf32LittleEndian, false), (.utf32BigEndian, true)] {
        let count = start.count / 4
        let ascii = spaces(start, width: 4, bigEndian)
        if ascii * 50 >= count, ascii > 0, isText(start, 4, bigEndian) { return encoding }
      }
    }
    let little = spaces(start, width: 2, false)
    let big = spaces(start, width: 2, true)
    // A text in a code page has a blank before a NUL only where it is no text.
    let units = start.count / 2
    guard max(little, big) * 40 >= units, max(little, big) > 4 * min(little, big) else { return nil }
    let isBigEndian = big > little
    return isText(start, 2, isBigEndian) ? (isBigEndian ? .utf16BigEndian : .utf16LittleEndian) : nil
  }

  /// Units that are a blank or a line end.
  private static func spaces(_ bytes: UnsafeBufferPointer<UInt8>, width: Int, _ isBigEndian: Bool) -> Int {
    var count = 0
    var index = 0
    while index + width <= bytes.count {
      let last = isBigEndian ? index + width - 1 : index
      if bytes[last] == 0x20 || bytes[last] == 0x0A {
        var isAlone = true
        for offset in 0..<width where index + offset != last && bytes[index + offset] != 0 { isAlone = false }
        if isAlone { count += 1 }
      }
      index += width
    }
    return count
  }

  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ width: Int, _ isBigEndian: Bool) -> Bool {
    let decoded = WideDecoder(width: width, isBigEndian: isBigEndian).decode(bytes)
    return decoded.oddities.count * 50 <= bytes.count / width
  }
}
