extension NoteMarker {
  /// How far apart the marks of bold words may stand.
  private static let reach = 200

  /// Whether two asterisks open or close bold words, as people write them in plain text: `even from **evil thoughts**.`
  ///
  /// They touch words on one side, and others like them on the other.
  func marksWords(_ bytes: [UInt8]) -> Bool {
    guard range.count == 2, label == "**" else { return false }
    let mark = UInt8(ascii: "*")
    let start = range.lowerBound
    let end = range.upperBound
    let opens = (start == 0 || bytes[start - 1] <= 0x20) && end < bytes.count && bytes[end] > 0x20 && bytes[end] != mark
    if opens {
      var index = end + 1
      while index + 1 < min(bytes.count, end + Self.reach) {
        if bytes[index] == 0x0A, bytes[index + 1] == 0x0A { return false }
        if bytes[index] == mark, bytes[index + 1] == mark { return bytes[index - 1] > 0x20 }
        index += 1
      }
      return false
    }
    guard start > 0, bytes[start - 1] > 0x20 else { return false }
    var index = start - 1
    while index > max(0, start - Self.reach) {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0A { return false }
      if bytes[index] == mark, bytes[index - 1] == mark {
        return bytes[index + 1] > 0x20 && (index < 2 || bytes[index - 2] <= 0x20)
      }
      index -= 1
    }
    return false
  }
}
