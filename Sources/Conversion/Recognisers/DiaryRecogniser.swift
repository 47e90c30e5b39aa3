internal import TEI

/// Finds the entries of a diary: each begins with its date, on a line by itself or at the start of the text.
struct DiaryRecogniser: Recogniser {
  static let entry = Rule("diary.entry", "a date with which a part of the text begins, where several do in their order")
  static let rules = [entry]

  /// The entries of a diary stand below its chapters and months.
  private static let level = 7

  private struct Start {
    let index: Int
    let date: PartialDate
    /// Whether the date is a line by itself.
    let isHead: Bool
  }

  func recognise(_ recognition: inout Recognition) {
    guard recognition.genre.name != "drama" else { return }
    let finder = DateFinder(language: recognition.settings.language)
    let main = recognition.mainBlocks
    var starts: [Start] = []
    var letters = 0
    var days = DaysOfMonth(recognition)
    var letterAbove = -100
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      if block.division?.type == "letter" { letterAbove = position }
      days.passHead(block)
      if let last = starts.last?.date { days.last = last }
      guard block.role == .unknown || block.role == .head && block.division?.type == nil,
        let start = start(index, finder, recognition)
          ?? days.day(of: block).map({ Start(index: index, date: $0, isHead: false) })
      else { continue }
      guard position + 1 < main.count else {
        if !start.isHead { starts.append(start) }
        continue
      }
      // Below `LETTRE 12` a date opens the letter.
      if position > 0, recognition.blocks[main[position - 1]].division?.type == "letter" { continue }
      // A dateline with an address below it opens a letter.
      let next = recognition.blocks[main[position + 1]]
      if position - letterAbove <= 4 {
        // `LETTRE XXIII.`, to whom, and the dateline.
        letters += 2
      } else if position > 0, isHeading(recognition.blocks[main[position - 1]], recognition), !starts.isEmpty {
        letters += 1
      }
      if next.count <= 80, let last = recognition.bytes[next.range].last, ",!:".utf8.contains(last) { letters += 1 }
      starts.append(start)
    }
    guard starts.count >= 3, letters * 3 <= starts.count, areInOrder(starts.map(\.date)),
      starts.count * 60 >= main.count
    else { return }
    for start in starts {
      recognition.blocks[start.index].division = Division(level: Self.level, type: "entry", number: nil)
      if start.isHead { recognition.blocks[start.index].role = .head }
    }
    if starts.count(where: \.isHead) * 2 > starts.count { addOddDays(between: starts.map(\.index), &recognition) }
    recognition.genre = Genre(name: "diary", evidence: "\(starts.count) parts begin with a date, in their order")
  }

  /// `April 43rd`, `Nobody knows the day`: once a diary has such heads, a short line above a long paragraph that speaks
  /// of a day, a month or a date is one, though no calendar has it.
  private func addOddDays(between starts: [Int], _ recognition: inout Recognition) {
    let bytes = recognition.bytes
    guard let first = starts.first else { return }
    var isBelowHead = false
    for index in recognition.mainBlocks where index > first && index + 1 < recognition.blocks.count {
      let block = recognition.blocks[index]
      let next = recognition.blocks[index + 1]
      let isShort = block.role == .unknown && block.lines.count == 1 && block.count <= 120
      guard isShort else {
        isBelowHead = false
        continue
      }
      if isBelowHead, next.count > 160 {
        recognition.blocks[index].role = .head
        isBelowHead = false
        continue
      }
      let leadsToText =
        next.count > 160
        || next.count <= 120 && index + 2 < recognition.blocks.count
          && recognition.blocks[index + 2].count > 160
      var words = SmallWords(bytes[block.range], takesDigits: false)
      var count = 0
      var namesDay = false
      while words.next() {
        count += 1
        namesDay = namesDay || Self.days.contains(words.hash)
      }
      guard leadsToText, namesDay, count <= 8 else { continue }
      recognition.blocks[index].role = .head
      recognition.blocks[index].division = Division(level: Self.level, type: "entry", number: nil)
      isBelowHead = next.count <= 160
    }
  }

  private static let days = WordList(
    """
    date day month monday tuesday wednesday thursday friday saturday sunday datum tag monat jour mois date día mes fecha
    giorno mese data числа число месяца день январь января февраль февраля март марта апрель апреля май мая июнь июня июль
    июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря january february march april may
    june july august september october november december januar februar märz mai juni juli oktober dezember janvier
    février mars avril juin juillet août septembre octobre novembre décembre
    """)

  /// `TO MR. SMITH`: short words above the date that end no sentence are those of a letter.
  private func isHeading(_ block: Block, _ recognition: Recognition) -> Bool {
    if block.role == .head { return true }
    let shape = TextShape(block.range, recognition.bytes)
    return block.lines.count == 1 && block.count <= 80 && (shape.isAllCapitals || !shape.endsSentence)
  }

  /// A date with a day, at the start of a block; alone with a place or an hour, or set off from the text behind it.
  private func start(_ index: Int, _ finder: DateFinder, _ recognition: Recognition) -> Start? {
    let bytes = recognition.bytes
    let block = recognition.blocks[index]
    let first = block.lines[0]
    guard let byte = bytes[first].first,
      byte >= 0x80 || NoteMarker.isLetter(byte) || NoteMarker.isDigit(byte) || byte == UInt8(ascii: "_")
    else { return nil }
    let near = block.range.lowerBound..<min(block.range.upperBound, block.range.lowerBound + 90)
    guard let date = finder.dates(in: near, of: bytes).first, date.first.day != nil, date.last == nil else {
      return nil
    }
    let before = bytes[block.range.lowerBound..<date.range.lowerBound].filter { $0 > 0x20 && $0 != UInt8(ascii: "_") }
    // `Regensburg, den 4.`: a place may be longer than words that stand before a date in a sentence.
    let isPlace = before.count <= 28 && before.contains(UInt8(ascii: ",")) && (0x41...0x5A).contains(byte)
    guard before.count <= 16 || isPlace,
      before.isEmpty || !before.contains(where: { (0x61...0x7A).contains($0) }) || before.count <= 12 || isPlace
    else { return nil }
    if OpeningRecogniser.isDateline(block, recognition), block.count <= 90, block.lines.count == 1 {
      return Start(index: index, date: date.first, isHead: true)
    }
    // `5 janvier, minuit.`: a date and a word or two; `Den 5. September, halb zwölf Uhr mittags.`
    let behindDate = date.range.upperBound..<block.range.upperBound
    if before.isEmpty || isPlace || before.count <= 3, block.lines.count == 1, block.count <= 70 {
      let words = TextShape(behindDate, bytes).words
      if words <= 3 && before.isEmpty || words <= 6 && TimeOfDay.isNamed(in: bytes[behindDate]) {
        return Start(index: index, date: date.first, isHead: true)
      }
    }
    // `_3 May. Bistritz._—Left Munich`, `May 3rd.—Fine weather.`
    guard before.isEmpty, block.count > 24 else { return nil }
    let behind = bytes[date.range.upperBound..<block.range.upperBound].prefix(4).filter { $0 != 0x20 }
    guard let mark = behind.first, ".,_:-;(".utf8.contains(mark) || mark == 0xE2 else { return nil }
    if mark == UInt8(ascii: ",") { return nil }
    return Start(index: index, date: date.first, isHead: false)
  }

  /// Most dates follow the one before, by the day or by the month; a year begins anew.
  private func areInOrder(_ dates: [PartialDate]) -> Bool {
    let steps = zip(dates, dates.dropFirst()).count { first, second in
      let days = [first, second].map { ($0.month ?? 0) * 31 + ($0.day ?? 0) }
      if let year = first.year, let next = second.year, year != next { return year < next && next - year <= 2 }
      return days[1] > days[0] || days[0] - days[1] > 200
    }
    return steps * 4 >= (dates.count - 1) * 3
  }
}
