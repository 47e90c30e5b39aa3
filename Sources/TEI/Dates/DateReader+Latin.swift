// a. d. XVI Kal. Ianuarias; Idibus Martiis anno 1517; die quinto mensis Maii anno Domini MDXVII
extension DateReader {
  /// The Latin date whose month stands at token `index`, and the token after it.
  ///
  /// The Roman day counts back from the Kalends, Nones or Ides, both ends included.
  func latinDate(aroundMonth index: Int, notBefore: Int) -> (DateExpression, Int)? {
    guard months.isLatin, let month = month(at: index), let before = latinDay(index, month),
      tokens[before.start].range.lowerBound >= notBefore
    else { return nil }
    var date = DateExpression(
      range: tokens[before.start].range.lowerBound..<tokens[index].range.upperBound, first: before.date)
    var end = index + 1
    if isMark(end, "."), tokens[index].range.count <= 5 { end += 1 }
    if let (year, next) = latinYear(end) {
      // Days before the Kalends of January are of the year before.
      date.first.year = before.isOfYearBefore ? year - 1 : year
      end = next
    } else if before.isPlain {
      return nil
    }
    date.range = date.range.lowerBound..<tokens[end - 1].range.upperBound
    return (date, end)
  }

  private struct LatinDay {
    var start: Int
    var date: PartialDate
    var isOfYearBefore = false
    /// Whether it is a day of the month, as today, in words or Roman numerals.
    var isPlain = false
  }

  private func latinDay(_ index: Int, _ month: Int) -> LatinDay? {
    var at = skipSpacesBack(index - 1)
    let isShortened = isMark(at, ".")
    if isShortened { at -= 1 }
    guard let word = lowerWord(at) else { return nil }
    // `non` and `id` are words, too, unless a full stop shortens them.
    guard let anchor = Self.anchors[word], isShortened || word.utf8.count > 4 || word == "idus" else {
      return plainDay(at, month)
    }
    let isLate = [3, 5, 7, 10].contains(month)
    let day = [1, isLate ? 7 : 5, isLate ? 15 : 13][anchor]
    var result = LatinDay(start: at, date: PartialDate(month: month, day: day))
    var back = skipSpacesBack(at - 1)
    if isMark(back, ".") { back = skipSpacesBack(back - 1) }
    var count: Int?
    if let before = lowerWord(back) {
      if before == "pridie" || before == "prid" || before == "pr" {
        count = 2
        result.start = back
      } else if let (number, start) = numberBack(back), number <= 19 {
        count = number
        result.start = start
        var earlier = skipSpacesBack(start - 1)
        // `ante diem`, `a. d.`, `a.d.`, `die`
        if let word = lowerWord(earlier), word == "diem" || word == "die" {
          result.start = earlier
          let ante = skipSpacesBack(earlier - 1)
          if lowerWord(ante) == "ante" { result.start = ante }
        } else if isMark(earlier, "."), lowerWord(earlier - 1) == "d" {
          earlier = skipSpacesBack(earlier - 2)
          if isMark(earlier, "."), lowerWord(earlier - 1) == "a" { result.start = earlier - 1 }
        }
      }
    }
    guard let count else { return result }
    let counted = day - count + 1
    if counted >= 1 {
      result.date.day = counted
    } else if anchor == 0 {
      let previous = month == 1 ? 12 : month - 1
      result.date.month = previous
      result.date.day = CalendarSystem.julian.days(inMonth: previous, year: 1) + 2 - count
      result.isOfYearBefore = month == 1
    } else {
      return nil
    }
    return result
  }

  /// `die quinto mensis`, `die XV`: a day of the month, which only `die` makes certain.
  private func plainDay(_ index: Int, _ month: Int) -> LatinDay? {
    var at = index
    if lowerWord(at) == "mensis" { at = skipSpacesBack(at - 1) }
    guard let (number, start) = numberBack(at), (1...31).contains(number) else { return nil }
    let before = skipSpacesBack(start - 1)
    guard lowerWord(before) == "die" || lowerWord(before) == "diem" else { return nil }
    return LatinDay(start: before, date: PartialDate(month: month, day: number), isPlain: true)
  }

  /// The number that ends at a token: one word, or two ordinals such as `quinto decimo`.
  private func numberBack(_ index: Int) -> (Int, start: Int)? {
    func text(_ index: Int) -> String? {
      guard index >= 0, index < tokens.count, tokens[index].kind == .word || tokens[index].kind == .number else {
        return nil
      }
      return String(decoding: bytes[tokens[index].range], as: UTF8.self).lowercased()
    }
    guard let last = text(index) else { return nil }
    let before = skipSpacesBack(index - 1)
    if before < index - 1, let first = text(before), let number = LatinNumber([first, last]), number.words == 2 {
      return (number.value, before)
    }
    return LatinNumber([last]).map { ($0.value, index) }
  }

  /// `anno Domini 1517`, `a. D. MDXVII`, `1517`, `anno millesimo quingentesimo`.
  private func latinYear(_ index: Int) -> (Int, Int)? {
    var at = index
    if isMark(at, ",") { at += 1 }
    at = skipSpaces(at)
    // Below a thousand it counts from the founding of Rome as well as from the birth of Christ.
    var isNamed = false
    for word in ["anno", "a", "domini", "dni", "d", "salutis", "christi"] where lowerWord(at) == word {
      if word != "anno", word != "a" { isNamed = true }
      at += 1
      if isMark(at, ".") { at += 1 }
      at = skipSpaces(at)
    }
    var words: [String] = []
    var ends: [Int] = []
    var cursor = at
    while words.count < 7, cursor < tokens.count, tokens[cursor].kind == .word || tokens[cursor].kind == .number {
      words.append(String(decoding: bytes[tokens[cursor].range], as: UTF8.self).lowercased())
      ends.append(cursor + 1)
      cursor = skipSpaces(cursor + 1)
    }
    guard let number = LatinNumber(words), (100...2_199).contains(number.value), isNamed || number.value >= 1_000 else {
      return nil
    }
    return (number.value, ends[number.words - 1])
  }

  /// Kalends, Nones, Ides as 0, 1, 2.
  private static let anchors: [String: Int] = [
    "kal": 0, "kalend": 0, "kalendas": 0, "kalendis": 0, "calend": 0, "calendas": 0, "calendis": 0, "cal": 0,
    "non": 1, "nonas": 1, "nonis": 1, "id": 2, "idus": 2, "idibus": 2, "eid": 2,
  ]
}
