// What the tokens are
extension DateReader {
  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .number }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .mark
      && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
  }

  /// `º`, or the sign for degrees that is written for it.
  func isOrdinalSign(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark, tokens[index].range.count == 2 else {
      return false
    }
    return [0xBA, 0xB0].contains(bytes[tokens[index].range.lowerBound + 1])
  }

  /// `г.` or `года`, which follows a year in Russian; `index` where there is none.
  func skipYearWord(_ index: Int) -> Int {
    let at = skipSpaces(index)
    guard let word = lowerWord(at), ["г", "года", "году"].contains(word) else { return index }
    return isMark(at + 1, ".") ? at + 2 : at + 1
  }

  /// A hyphen, or one of the dashes U+2010–U+2015.
  func isDash(_ index: Int) -> Bool {
    if isMark(index, "-") { return true }
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    let range = tokens[index].range
    return range.count == 3 && bytes[range.lowerBound + 1] == 0x80
      && (0x90...0x95).contains(bytes[range.lowerBound + 2])
  }

  func day(_ index: Int) -> Int? {
    guard isNumber(index), tokens[index].range.count <= 2, let number = number(index) else { return nil }
    return (1...31).contains(number) ? number : nil
  }

  func yearNumber(_ index: Int) -> Int? {
    guard isNumber(index), (3...4).contains(tokens[index].range.count), let number = number(index) else {
      return nil
    }
    return (200...2_199).contains(number) ? number : nil
  }

  func number(_ index: Int) -> Int? {
    Int(String(decoding: bytes[tokens[index].range], as: UTF8.self))
  }

  func lowerWord(_ index: Int) -> String? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return nil }
    return String(decoding: bytes[tokens[index].range], as: UTF8.self).lowercased()
  }

  func skipSpaces(_ index: Int) -> Int {
    index < tokens.count && index >= 0 && tokens[index].kind == .space ? index + 1 : index
  }

  func skipSpacesBack(_ index: Int) -> Int {
    index >= 0 && index < tokens.count && tokens[index].kind == .space ? index - 1 : index
  }
}
