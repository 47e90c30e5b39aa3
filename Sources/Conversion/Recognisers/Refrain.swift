/// The word by which what is sung again is called: `Chorus.`, `_Refrain:_`.
enum Refrain {
  /// Whether it is all of a line.
  static func isOne(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count <= 20 else { return false }
    var words = SmallWords(bytes[line], takesDigits: false)
    return words.next() && names.contains(words.hash) && !words.next()
  }

  private static let names = WordList(
    "chorus refrain burden kehrreim refrän omkvæd chor coro ritornello estribillo refrán припев хор refrein")
}
