/// The numbers that stand in the margin beside every fifth or tenth line of verse.
struct VerseLineNumbers {
  /// The digits, by the start of their line.
  private(set) var numbers: [Int: Range<Int>] = [:]

  /// Numbers of lines rise as the lines are counted; or, where lines are shared, nearly all can be divided by five.
  init(_ lines: [Range<Int>], _ bytes: [UInt8]) {
    var found: [(line: Int, place: Int, digits: Range<Int>, number: Int)] = []
    for (place, line) in lines.enumerated() {
      guard let digits = Self.trailing(line, bytes) ?? Self.leading(Inset.withoutPageMark(line, bytes), bytes),
        let number = Int(String(decoding: bytes[digits], as: UTF8.self))
      else { continue }
      found.append((line.lowerBound, place, digits, number))
    }
    guard found.count >= 2 else { return }
    let pairs = zip(found, found.dropFirst())
    let counted = pairs.count { $1.number - $0.number == $1.place - $0.place && $1.place > $0.place + 1 }
    let rising = pairs.count { $1.number > $0.number || $1.number <= 10 }
    let isCounted = counted * 10 >= (found.count - 1) * 6
    guard rising * 10 >= (found.count - 1) * 9,
      isCounted || found.count(where: { $0.number % 5 == 0 }) * 10 >= found.count * 9
    else { return }
    for entry in found where isCounted || entry.number % 5 == 0 { numbers[entry.line] = entry.digits }
  }

  /// Behind at least two blanks at the end.
  private static func trailing(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let digits = bytes[line].reversed().prefix { NoteMarker.isDigit($0) }.count
    let start = line.upperBound - digits
    guard (1...4).contains(digits), start - 2 > line.lowerBound, bytes[start - 1] <= 0x20,
      bytes[start - 2] <= 0x20 || bytes[start - 1] == 0x09
    else { return nil }
    return start..<line.upperBound
  }

  /// At the start, with a blank behind it.
  private static func leading(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let digits = bytes[line].prefix { NoteMarker.isDigit($0) }
    guard (1...4).contains(digits.count), digits.endIndex + 2 < line.upperBound, bytes[digits.endIndex] <= 0x20 else {
      return nil
    }
    return line.lowerBound..<digits.endIndex
  }
}
