/// Weighs how a text reads: letters where letters are expected, capitals at the start of words, one script in a word.
enum ReadingScore {
  /// The logarithm of a likelihood, up to a summand; the greater the better.
  static func score(_ text: [CharacterTraits]) -> Float {
    var score: Float = 0
    var index = 0
    while index < text.count {
      let previous = index > 0 ? text[index - 1] : blank
      if !text[index].isASCII || !previous.isASCII {
        score += place(previous, text[index], index + 1 < text.count ? text[index + 1] : blank)
      }
      index += 1
    }
    return score
  }

  /// The same of a sample in a code page of single bytes.
  ///
  /// - Parameter traits: of each of the 256 bytes.
  static func score(_ places: [(place: EncodingSample.Place, count: Int)], _ traits: [CharacterTraits]) -> Float {
    var score: Float = 0
    for (bytes, count) in places {
      score +=
        Float(count) * place(traits[Int(bytes.previous)], traits[Int(bytes.this)], traits[Int(bytes.next)])
    }
    return score
  }

  private static func place(_ previous: CharacterTraits, _ this: CharacterTraits, _ next: CharacterTraits) -> Float {
    // ASCII reads the same everywhere; only what stands before it may be wrong.
    if this.isASCII { return pair(previous, this) }
    var score = this.weight + pair(previous, this)
    if this.isFinal, next.isLetter { score -= 6 }
    if this.isInner, !previous.isLetter { score -= 6 }
    if this.kind == .small, previous.kind == .capital, next.kind == .capital { score -= 4 }
    if this.kind == .symbol, next.kind == .small { score -= previous.isLetter ? 6 : 3 }
    if this.kind == .symbol, previous.isLetter, next.isLetter, next.kind != .small { score -= 5 }
    if this.kind == .openQuote, previous.isLetter || previous.kind == .digit, next.isLetter { score -= 3 }
    if this.kind == .closeQuote, next.kind == .capital { score -= 3 }
    return score
  }

  private static let blank = CharacterTraits(0x20, LetterStock([]))

  private static func pair(_ left: CharacterTraits, _ right: CharacterTraits) -> Float {
    guard left.isLetter, right.isLetter else { return 0 }
    var score: Float = left.script == right.script ? 0 : -6
    if left.kind == .small, right.kind == .capital { score -= 6 }
    return score
  }
}
