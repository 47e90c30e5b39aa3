/// Where each line of a text begins, to turn byte offsets into places.
///
/// Lines end at LF, CR LF or a lone CR, as XML has it (XML 1.0, section 2.11).
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many characters begin before each 1,024th byte, so that a long line need not be counted from its start.
  private let marks: [Int]
  private static let stride = 1_024

  /// - Parameter bytes: the text in UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no character of the text: editors do not count it.
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = [first]
    var marks = [0]
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    bytes.withUnsafeBufferPointer { bytes in
      let all = first..<Swift.max(first, bytes.count)
      if bytes.first(0x0D, in: all) == nil {
        var rest = all
        while let index = bytes.first(0x0A, in: rest) {
          starts.append(index + 1)
          rest = index + 1..<all.upperBound
        }
      } else {
        for index in all where bytes[index] == 0x0A || bytes[index] == 0x0D {
          if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
          starts.append(index + 1)
        }
      }
      var count = 0
      var part = 0
      while part + Self.stride <= bytes.count {
        // So plain a loop is done for many bytes at once.
        for byte in bytes[part..<part + Self.stride] { count &+= byte & 0xC0 != 0x80 ? 1 : 0 }
        marks.append(count)
        part += Self.stride
      }
    }
    self.starts = starts
    self.marks = marks
  }

  /// The number of lines; a text that ends with a line break has an empty last one.
  public var count: Int { starts.count }

  /// The place of the bytes in `range`; offsets beyond the end count as the end.
  public func place(of range: Range<Int>, in file: String?) -> Place {
    let offset = min(max(range.lowerBound, starts[0]), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let length = scalars(in: offset..<min(max(range.upperBound, offset), bytes.count))
    return Place(
      file: file, line: low + 1, column: scalars(in: starts[low]..<offset) + 1, length: length)
  }

  /// The text of line `number` (from 1) without its line break, or `nil` beyond the last.
  public func line(_ number: Int) -> Substring? {
    guard number >= 1, number <= starts.count else { return nil }
    var end = number < starts.count ? starts[number] : bytes.count
    while end > starts[number - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return Substring(decoding: bytes[starts[number - 1]..<end], as: UTF8.self)
  }

  private func scalars(in range: Range<Int>) -> Int {
    characters(before: range.upperBound) - characters(before: range.lowerBound)
  }

  /// How many characters begin before a byte.
  private func characters(before offset: Int) -> Int {
    let mark = offset / Self.stride
    var count = marks[mark]
    for index in mark * Self.stride..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
