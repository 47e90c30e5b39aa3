/// Finds the tag or the text that a place in a document belongs to.
///
/// jing tells where a tag ends, as SAX gives it, and our engine where the fault begins; by the token they compare.
public struct TokenIndex {
  private let markup: Markup
  private var lines = [0]
  /// For each tag the number of its element.
  private var elements: [Int: Int] = [:]

  public init(_ bytes: [UInt8]) {
    markup = Markup(bytes)
    for (number, element) in markup.elements.enumerated() {
      elements[element.start] = number
      elements[element.end] = number
    }
    for (index, byte) in bytes.enumerated() where byte == 0x0A { lines.append(index + 1) }
  }

  /// The number of the token at a place: odd for tags, even for what stands before the next tag.
  ///
  /// - Parameter isEnd: whether the place is behind the token, its column in UTF-16 units, as jing gives it.
  public func token(line: Int, column: Int, isEnd: Bool) -> Int {
    guard line > 0, line <= lines.count else { return -1 }
    var offset = lines[line - 1]
    var left = column - 1
    while left > 0, offset < markup.bytes.count {
      let lead = markup.bytes[offset]
      offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      left -= isEnd && lead >= 0xF0 ? 2 : 1
    }
    return token(at: isEnd ? offset - 1 : offset)
  }

  /// The line on which a token ends.
  public func lastLine(of token: Int) -> Int {
    guard token >= 0, token / 2 < markup.tags.count else { return lines.count }
    let range = markup.tags[token / 2].range
    let last = token % 2 == 1 ? range.upperBound - 1 : max(0, range.lowerBound - 1)
    return lines.lastIndex { $0 <= last }.map { $0 + 1 } ?? 1
  }

  /// Whether a token lies in the element that begins, or ends, with the tag `outer`.
  public func isInside(_ token: Int, elementOf outer: Int) -> Bool {
    guard outer % 2 == 1, let number = elements[outer / 2] else { return false }
    let element = markup.elements[number]
    return token > element.start * 2 + 1 && token <= element.end * 2 + 1
  }

  /// The number of the element that a tag or a text stands in, an end tag being in its own element; -1 outside.
  public func holder(of token: Int) -> Int {
    guard token >= 0, token / 2 < markup.tags.count, let element = elements[token / 2] else { return -1 }
    return markup.tags[token / 2].isEnd ? element : markup.elements[element].parent
  }

  private func token(at offset: Int) -> Int {
    var low = 0
    var high = markup.tags.count
    while low < high {
      let middle = (low + high) / 2
      if markup.tags[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < markup.tags.count else { return low * 2 }
    return markup.tags[low].range.contains(offset) ? low * 2 + 1 : low * 2
  }
}
