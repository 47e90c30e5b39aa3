// this third day of September, in the year of our Lord one thousand seven hundred and eighty-three
extension DateReader {
  /// The day in words that ends at token `at`, before the month at token `month`, and its first token.
  ///
  /// In English it needs `of`: `the first May morning` is no date.
  func dayInWords(endingAt at: Int, before month: Int) -> (Int, start: Int)? {
    guard let last = lowerWord(at) else { return nil }
    guard let unit = NumberWords.ordinals[last] else { return cardinalDay(endingAt: at, last, before: month) }
    if NumberWords.englishOrdinals.contains(last) {
      guard lowerWord(skipSpacesBack(month - 1)) == "of" else { return nil }
    }
    guard unit < 10 else { return (unit, at) }
    let dash = isMark(at - 1, "-") ? at - 2 : skipSpacesBack(at - 1)
    if dash < at - 1, let word = lowerWord(dash), let tens = NumberWords.tensBeforeDays[word], tens + unit <= 31 {
      return (tens + unit, dash)
    }
    return (unit, at)
  }

  /// `le vingt-deux mars 1801`, `a diez y ocho de marzo de mil ochocientos doce`: numbers as words need a year behind them.
  private func cardinalDay(endingAt at: Int, _ last: String, before month: Int) -> (Int, start: Int)? {
    guard !months.isEnglish, var day = NumberWords.romanceCardinal(last), day <= 30 else { return nil }
    var start = at
    var before = isMark(at - 1, "-") ? at - 2 : skipSpacesBack(at - 1)
    if let word = lowerWord(before), NumberWords.links.contains(word) { before = skipSpacesBack(before - 1) }
    if let word = lowerWord(before), let tens = NumberWords.romanceCardinal(word), [10, 20, 30].contains(tens), day < 10
    {
      day += tens
      start = before
    }
    guard day <= 31, year(after: month + 1) != nil || isRepublican(month) else { return nil }
    return (day, start)
  }

  private func isRepublican(_ index: Int) -> Bool {
    month(at: index).map { $0 >= MonthNames.firstRepublican } ?? false
  }

  /// The day in words at token `at`, perhaps behind `the`, and the token after it: `May the twenty-first`.
  func dayInWords(from index: Int) -> (Int, Int)? {
    let at = lowerWord(index) == "the" ? skipSpaces(index + 1) : index
    guard let first = lowerWord(at) else { return nil }
    if let tens = NumberWords.tensBeforeDays[first] {
      let next = isMark(at + 1, "-") ? at + 2 : skipSpaces(at + 1)
      guard let word = lowerWord(next), NumberWords.englishOrdinals.contains(word),
        let unit = NumberWords.ordinals[word],
        unit < 10, tens + unit <= 31
      else { return nil }
      return (tens + unit, next + 1)
    }
    // `May first` without a year may be a wish: `may first` at the beginning of a sentence.
    guard NumberWords.englishOrdinals.contains(first), let day = NumberWords.ordinals[first],
      at > index || year(after: at + 1) != nil
    else { return nil }
    return (day, at + 1)
  }

  /// Behind `in the year of our Lord`, `A.D.`, `im Jahre`, `de l'an`, `del año`, `de`: the token of the year itself.
  func skipYearPhrase(_ index: Int) -> Int? {
    var at = index
    var words = 0
    var namesYear = false
    while words < 8, let word = lowerWord(at) {
      if Self.yearWords.contains(word) {
        namesYear = true
      } else if word == "d", at >= 2, lowerWord(skipSpacesBack(at - 1) - 1) == "a" {
        namesYear = true
      } else if !Self.phraseWords.contains(word) {
        // `11 novembre de la malheureuse année 1813`
        guard words > 0, lowerWord(skipSpaces(at + 1)).map(Self.yearWords.contains) == true else { break }
      }
      if words == 0, ["de", "del", "des"].contains(word) { namesYear = true }
      words += 1
      at += 1
      if isMark(at, ".") || isMark(at, ",") || isApostrophe(at) { at += 1 }
      at = skipSpaces(at)
    }
    return namesYear ? at : nil
  }

  private func isApostrophe(_ index: Int) -> Bool {
    if isMark(index, "'") { return true }
    guard index < tokens.count, tokens[index].kind == .mark, tokens[index].range.count == 3 else { return false }
    let start = tokens[index].range.lowerBound
    return bytes[start + 1] == 0x80 && bytes[start + 2] == 0x99
  }

  /// The year that is written in words at token `index`, from 1000 on, and the token after it.
  func yearInWords(_ index: Int) -> (Int, Int)? {
    guard let first = lowerWord(index), NumberWords.mayBeginYear(first) else { return nil }
    var words: [String] = []
    var ends: [Int] = []
    var at = index
    while words.count < 10, let word = lowerWord(at), NumberWords.isPart(word) {
      words.append(word)
      ends.append(at + 1)
      at = isMark(at + 1, "-") ? at + 2 : skipSpaces(at + 1)
    }
    // `and` at the end belongs to what follows.
    while let last = words.last, NumberWords.links.contains(last) { words.removeLast() }
    guard let year = NumberWords.year(words), (1_000...2_199).contains(year) else { return nil }
    return (year, ends[words.count - 1])
  }

  private static let yearWords: Set<String> = [
    "year", "lord", "anno", "domini", "jahre", "jahr", "jahres", "an", "année", "año", "ano", "jaar", "året",
  ]
  private static let phraseWords: Set<String> = [
    "in", "the", "of", "our", "grace", "and", "saviour", "a", "im", "des", "dem", "de", "l", "del", "dell", "d", "la",
    "grâce", "gracia", "grazia", "salut", "nel", "el", "en",
  ]
}
