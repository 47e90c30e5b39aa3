/// The fields of lines that wide blanks, tabs or bars part.
struct TableFields {
  struct Field {
    let range: Range<Int>
    let start: Int
    let end: Int
    let hasDigits: Bool
  }

  /// The fields of each line; a line of rules only has none.
  let lines: [[Field]]
  /// How many of the lines have two fields at least.
  let share: Double

  init(_ block: Block, _ bytes: [UInt8]) {
    lines = block.lines.map { line in
      bytes[line].allSatisfy { "-=+| _".utf8.contains($0) } ? [] : Self.fields(line, bytes)
    }
    let filled = lines.filter { !$0.isEmpty }
    share = filled.count < 3 ? 0 : Double(filled.count { $0.count >= 2 }) / Double(filled.count)
  }

  /// Whether three lines have something that may part fields; most blocks need no further look.
  static func mayBe(_ block: Block, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var left = 3
      for line in block.lines {
        var last: UInt8 = 0
        for byte in bytes[line] {
          if byte == 0x09 || byte == UInt8(ascii: "|") || byte == 0x20 && last == 0x20 {
            left -= 1
            break
          }
          last = byte
        }
        if left == 0 { return true }
      }
      return false
    }
  }

  var haveNumbers: Bool {
    let rows = lines.filter { $0.count >= 2 }
    return rows.count { $0.dropFirst().contains(where: \.hasDigits) } * 10 >= rows.count * 6
  }

  /// Whether the last fields of nearly all rows are figures, as in an account with a sum below it.
  var areAccounts: Bool {
    let rows = lines.filter { $0.count >= 2 }
    return rows.count >= 2 && rows.count { $0.last?.hasDigits == true } * 10 >= rows.count * 9
  }

  /// Whether half of the lines have three fields: no verse has two wide blanks in each line.
  var areMany: Bool { lines.count { $0.count >= 3 } * 2 >= lines.count { !$0.isEmpty } }

  /// Whether the fields of nearly all lines begin, or end, where those of the longest lines do.
  var areColumns: Bool {
    let rows = lines.filter { $0.count >= 2 }
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    guard let (columns, full) = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), full >= 2,
      full * 10 >= rows.count * 6
    else { return false }
    // Two columns of words alone may be verse with a pause in each line.
    guard columns >= 3 || haveNumbers else { return false }
    let whole = rows.filter { $0.count == columns }
    return (0..<columns).allSatisfy { column in
      let starts = whole.map { $0[column].start }
      let ends = whole.map { $0[column].end }
      return Self.agree(starts) || Self.agree(ends)
    }
  }

  /// Whether the same number of blanks, three at least, parts all fields, as where tabs were replaced.
  var areParted: Bool {
    let rows = lines.filter { $0.count >= 2 }
    let gaps = rows.flatMap { row in zip(row, row.dropFirst()).map { $1.start - $0.end } }
    guard rows.count >= 3, haveNumbers, let least = gaps.min(), least >= 3 else { return false }
    // An empty cell doubles the blanks.
    return gaps.allSatisfy { $0.isMultiple(of: least) } && rows.count { $0.count == rows[0].count } * 2 >= rows.count
  }

  /// Whether nine columns of ten are the same, give or take one.
  private static func agree(_ columns: [Int]) -> Bool {
    let middle = columns.sorted()[columns.count / 2]
    return columns.count { abs($0 - middle) <= 1 } * 10 >= columns.count * 9
  }

  /// Whether there is a digit; the raised ones of `¹⁄₂` count.
  private static func hasDigits(_ field: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in field {
      if NoteMarker.isDigit(byte) || last == 0xC2 && (byte == 0xB9 || byte == 0xB2 || byte == 0xB3) { return true }
      // The fraction bar, U+2044.
      if last == 0x81, byte == 0x84 { return true }
      last = byte
    }
    return false
  }

  private static func fields(_ line: Range<Int>, _ bytes: [UInt8]) -> [Field] {
    var fields: [Field] = []
    let base = Inset.column(of: line, bytes)
    var column = base
    var index = line.lowerBound
    var start: (index: Int, column: Int)?
    var last: (index: Int, column: Int) = (index, column)
    var blanks = 0
    func close() {
      guard let open = start else { return }
      let range = open.index..<last.index
      fields.append(
        Field(
          range: range, start: open.column, end: last.column,
          hasDigits: hasDigits(bytes[range])))
      start = nil
    }
    while index < line.upperBound {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        blanks += byte == 0x09 ? 2 : 1
        if byte == 0x09 { column += 8 - column % 8 } else { column += 1 }
      } else {
        // A bar begins the next field, and stays its first character.
        if blanks >= 2 || byte == UInt8(ascii: "|") { close() }
        if start == nil { start = (index, column) }
        blanks = 0
        if byte & 0xC0 != 0x80 { column += 1 }
        last = (index + 1, column)
      }
      index += 1
    }
    close()
    // A bar at the end of a line belongs to the field before it.
    if fields.count > 1, let end = fields.last, end.range.count == 1, bytes[end.range.lowerBound] == UInt8(ascii: "|") {
      let before = fields[fields.count - 2]
      fields.removeLast(2)
      fields.append(
        Field(
          range: before.range.lowerBound..<end.range.upperBound, start: before.start, end: end.end,
          hasDigits: before.hasDigits))
    }
    return fields
  }
}
