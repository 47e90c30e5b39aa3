internal import TEI

/// Finds the dates of the text and reads them: which year where none is said, which calendar.
struct DateRecogniser: Recogniser {
  static let stated = Rule("date.written-out", "a day or a month with its year")
  static let inferred = Rule(
    "date.year-inferred", "a day without a year: the one nearest to the last date that has one")
  static let double = Rule("date.both-calendars", "one day given in both calendars")
  static let rules = [stated, inferred, double]

  func recognise(_ recognition: inout Recognition) {
    let finder = DateFinder(language: recognition.settings.language)
    var years = YearsOfText()
    for part in parts(recognition) {
      let division = recognition.blocks[part[0]].division
      years.beginPart(at: recognition.blocks[part[0]].range.lowerBound, isEntry: division?.type == "entry")
      // The dateline dates the part, wherever it stands.
      let datelines = part.filter { Self.isDateline(recognition.blocks[$0]) }
      for index in datelines {
        years.isDateline = true
        find(in: recognition.blocks[index], finder, &years, &recognition)
      }
      years.isDateline = false
      years.beginText()
      for index in part where !Self.isDateline(recognition.blocks[index]) {
        let block = recognition.blocks[index]
        // The entries of a table of contents stand beside one another and not one after the other.
        years.isList = block.role == .item || division?.type == "contents"
        years.isEntryHead = division?.type == "entry" && index == part[0]
        years.isHead = block.role == .head
        if years.isHead, let year = Self.year(block, recognition.bytes) { years.takeYear(year, at: block.range) }
        if block.role != .source && block.role != .noteAmidText { find(in: block, finder, &years, &recognition) }
      }
      years.isList = false
      years.isEntryHead = false
      years.isHead = false
    }
    for index in recognition.notes.indices {
      let note = recognition.notes[index]
      years.beginNote(calledAt: note.anchors.first?.lowerBound ?? note.range.lowerBound)
      for paragraph in note.paragraphs { find(in: paragraph, note: index, finder, &years, &recognition) }
    }
  }

  /// `1795`, `ANNÉE 1851`: the year that a head is.
  private static func year(_ block: Block, _ bytes: [UInt8]) -> Int? {
    guard (4...20).contains(block.count) else { return nil }
    let digits = bytes[block.range].filter { NoteMarker.isDigit($0) }
    guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)), (1_000...2_100).contains(year)
    else {
      return nil
    }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    while words.next() {
      if !yearWords.contains(words.hash) { return nil }
    }
    return year
  }

  private static let yearWords = WordList("year anno année annee jahr jahre im anno año ano год года году")

  private static func isDateline(_ block: Block) -> Bool {
    block.role == .dateline || block.role == .closingDateline
  }

  /// The blocks of the text, cut where chapters, letters and entries begin.
  private func parts(_ recognition: Recognition) -> [[Int]] {
    var parts: [[Int]] = []
    for index in recognition.mainBlocks {
      let begins = recognition.blocks[index].division.map { division in
        // Letters may be numbered below a year.
        division.level <= HeadWording.chapter || division.type == "entry" || division.type == "letter"
          || division.level == HeadWording.chapter + 1 && division.number != nil
      }
      if parts.isEmpty || begins == true { parts.append([]) }
      parts[parts.count - 1].append(index)
    }
    return parts
  }

  private func find(
    in block: Block, _ finder: DateFinder, _ years: inout YearsOfText, _ recognition: inout Recognition
  ) {
    // No date goes on from one cell to the next.
    let parts =
      block.role == .table
      ? TableFields(block, recognition.bytes).lines.flatMap { $0.map(\.range) } : recognition.parts(of: block)
    for part in parts { find(in: part, note: nil, finder, &years, &recognition) }
  }

  private func find(
    in range: Range<Int>, note: Int?, _ finder: DateFinder, _ years: inout YearsOfText,
    _ recognition: inout Recognition
  ) {
    guard finder.mayHoldDates(range, recognition.bytes) else { return }
    // Between the markers of notes: `19 November (2)` is a date with a marker, not a date in two calendars.
    let expressions = recognition.free(in: range).flatMap { finder.dates(in: $0, of: recognition.bytes) }
    // The last date of the block whose year was told by another.
    var previous: TextDate?
    // Whether that lies in the year before because a letter is spoken of.
    var isBefore = false
    for (number, expression) in expressions.enumerated() {
      guard recognition.claim(expression.range) else { continue }
      var date = TextDate(
        expression: expression, note: note, calendar: expression.calendar ?? recognition.settings.calendar,
        calendarIsStated: expression.calendar != nil, first: expression.first, last: expression.last,
        rule: Self.stated)
      if date.first.year == nil {
        let rest = expression.range.upperBound..<min(expression.range.upperBound + 12, recognition.bytes.count)
        if OpeningRecogniser.isElided(rest, recognition.bytes) {
          // `August 13th, 17--`: the author keeps the year to himself.
          years.forget(at: expression.range.upperBound)
        } else {
          let next = number + 1 < expressions.count ? expressions[number + 1] : nil
          if let next, SpanOfDates.joins(expression, next, recognition.bytes) {
            SpanOfDates.lend(next, to: &date)
          } else {
            let reference = years.reference(at: expression.range.lowerBound)
            let isOwn = reference?.isDateline == true
            // The next day that is named belongs to the same letters, unless it stands further off.
            if let previous, expression.range.lowerBound - previous.expression.range.upperBound > 32 {
              isBefore = false
            }
            inferYear(
              &date, isOwn && !isBefore ? reference?.date : previous ?? reference?.date,
              isSequel: years.isDateline || years.isEntryHead, recognition)
            if isOwn, ReceivedDay(recognition.bytes).correct(&date, reference?.date.day) { isBefore = true }
            if reference?.isDateline != true, ReceivedDay(recognition.bytes).isRelative(expression.range) {
              date.first.year = nil
              date.last?.year = nil
              (date.certainty, date.rule, date.evidence) = (.high, Self.stated, [])
            }
          }
          if date.first.year != nil { previous = date }
        }
      }
      if let twin = expression.twin { readTwin(twin, &date, &recognition) }
      check(&date, &recognition)
      readWeekday(&date, recognition)
      checkWeekday(date, &recognition)
      recognition.dates.append(date)
      if date.day != nil, expression.first.year != nil || years.isEntryHead { years.take(date) }
      if years.isHead, date.first.day == nil, date.last == nil { years.takeMonth(date) }
    }
  }

  /// The year in which the day is nearest to the reference: at most half a year away.
  private func inferYear(
    _ date: inout TextDate, _ reference: TextDate?, isSequel: Bool, _ recognition: Recognition
  ) {
    guard let reference, (reference.calendar == .republican) == (date.calendar == .republican),
      let near = reference.day, let month = date.first.month, let day = date.first.day
    else {
      return
    }
    let candidates = (near.year - 1...near.year + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day, in: date.calendar)
    }
    guard var best = candidates.min(by: { abs($0.dayNumber - near.dayNumber) < abs($1.dayNumber - near.dayNumber) })
    else { return }
    // One letter or entry follows another: `26. November` behind `8. Januar 1772` is of that year.
    if isSequel, reference.expression.first.day != nil, best.dayNumber < near.dayNumber - 31,
      let later = candidates.first(where: { $0.dayNumber >= near.dayNumber })
    {
      best = later
    }
    date.rule = Self.inferred
    date.certainty = .medium
    date.first.year = best.year
    if reference.expression.first.day == nil, reference.calendarIsStated, !date.calendarIsStated {
      date.calendar = reference.calendar
    }
    if date.last != nil { date.last?.year = best.year }
    date.evidence.append(
      "the year is that of `\(recognition.source.text(reference.expression.range))`, the nearest date with one")
  }
}
