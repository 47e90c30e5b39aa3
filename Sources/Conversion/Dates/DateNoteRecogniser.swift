internal import Diagnostics
internal import TEI

/// Reads notes that speak of the date before their marker: its style, the same day in the other calendar, what it is the date of.
///
/// A note that does not fit its date changes nothing: it is reported and becomes a query to the editor.
struct DateNoteRecogniser: Recogniser {
  static let style = Rule("date.style-from-note", "a note says in which style the date before its marker is given")
  static let equation = Rule("date.equation-in-note", "a note says which day a date is in the other calendar")
  static let kind = Rule("date.kind-from-note", "a note says what the date before its marker is the date of")
  static let rules = [style, equation, kind]

  func recognise(_ recognition: inout Recognition) {
    let datesByNote = Dictionary(grouping: recognition.dates.indices) { recognition.dates[$0].note }
    let datesByEnd = Dictionary(
      (datesByNote[nil] ?? []).map { (recognition.dates[$0].expression.range.upperBound, $0) }
    ) { first, _ in first }
    for index in recognition.notes.indices {
      let note = recognition.notes[index]
      let inNote = datesByNote[index] ?? []
      guard let annotated = annotatedDate(note, datesByEnd, recognition) else {
        if inNote.count == 1 { readOwnStyle(text(of: note, recognition), inNote, note, &recognition) }
        continue
      }
      let text = text(of: note, recognition)
      readKind(text, annotated, note, &recognition)
      let calendars = StyleWords.calendars(in: text)
      guard !calendars.isEmpty else { continue }
      switch inNote.count {
      case 0 where calendars.count == 1: setStyle(calendars[0], annotated, note, &recognition)
      case 1: compare(annotated, with: inNote[0], calendars, note, &recognition)
      case 2: equate(inNote[0], inNote[1], annotated, note, &recognition)
      default: break
      }
    }
  }

  private func text(of note: SourceNote, _ recognition: Recognition) -> String {
    note.paragraphs.map { recognition.source.text($0) }.joined(separator: " ")
  }

  /// The date that ends just before a marker of the note; blanks, a comma or a full stop may stand between.
  private func annotatedDate(
    _ note: SourceNote, _ datesByEnd: [Int: Int], _ recognition: Recognition
  ) -> Int? {
    for anchor in note.anchors {
      var end = anchor.lowerBound
      while true {
        if let date = datesByEnd[end] { return date }
        guard end > 0, [0x20, UInt8(ascii: ","), UInt8(ascii: ".")].contains(recognition.bytes[end - 1]) else { break }
        end -= 1
      }
    }
    return nil
  }

  /// A note that hangs on no date and gives the style of the one date in it.
  private func readOwnStyle(
    _ text: String, _ inNote: [Int], _ note: SourceNote, _ recognition: inout Recognition
  ) {
    let calendars = StyleWords.calendars(in: text)
    if calendars.count == 1 { setStyle(calendars[0], inNote[0], note, &recognition) }
  }

  private func readKind(_ text: String, _ date: Int, _ note: SourceNote, _ recognition: inout Recognition) {
    // No character has more bytes than these.
    guard text.utf8.count <= 60 * 16 else { return }
    let words = text.lowercased()
    guard words.count <= 60, Self.publicationWords.contains(where: words.contains) else { return }
    recognition.dates[date].type = "publication"
    recognition.dates[date].evidence.append("note \(note.label) calls it the date of publication")
  }

  private func setStyle(
    _ calendar: CalendarSystem, _ date: Int, _ note: SourceNote, _ recognition: inout Recognition
  ) {
    recognition.dates[date].calendar = calendar
    recognition.dates[date].calendarIsStated = true
    recognition.dates[date].certainty = .high
    recognition.dates[date].rule = Self.style
    recognition.dates[date].evidence.append("note \(note.label) gives its style")
  }

  /// `19 November, according to the new style, corresponds to 2 December`: which is which the calendars themselves tell.
  private func equate(
    _ first: Int, _ second: Int, _ annotated: Int, _ note: SourceNote, _ recognition: inout Recognition
  ) {
    let pairs = [(first, second), (second, first)]
    for (old, new) in pairs {
      guard let julian = recognition.dates[old].first.date(in: .julian),
        let gregorian = recognition.dates[new].first.date(in: .gregorian), julian.dayNumber == gregorian.dayNumber
      else { continue }
      for (index, calendar) in [(old, CalendarSystem.julian), (new, .gregorian)] {
        recognition.dates[index].calendar = calendar
        recognition.dates[index].calendarIsStated = true
        recognition.dates[index].certainty = .high
        recognition.dates[index].rule = Self.equation
        recognition.dates[index].evidence.append("by computation the two dates of the note are the same day")
      }
      settle(annotated, old: old, new: new, day: gregorian, note, &recognition)
      return
    }
    recognition.report(
      .warning, "date.note-wrong",
      "note \(note.label) equates two dates that are not the same day in any calendar", at: note.range,
      help: "nothing was changed; check the note")
  }

  /// Compares the date that bears the note with the day that the note speaks of.
  private func settle(
    _ annotated: Int, old: Int, new: Int, day: CalendarDate, _ note: SourceNote, _ recognition: inout Recognition
  ) {
    let date = recognition.dates[annotated]
    if date.first.date(in: .julian)?.dayNumber == day.dayNumber {
      setStyle(.julian, annotated, note, &recognition)
    } else if date.first.date(in: .gregorian)?.dayNumber == day.dayNumber {
      setStyle(.gregorian, annotated, note, &recognition)
    } else {
      let words = recognition.source.text(recognition.dates[old].expression.range)
      let other = recognition.source.text(recognition.dates[new].expression.range)
      query(annotated, "equates `\(words)` (old style) with `\(other)`", day, note, &recognition)
    }
  }

  /// A note with one date: the same day as the one it annotates, in the other calendar.
  private func compare(
    _ annotated: Int, with other: Int, _ calendars: [CalendarSystem], _ note: SourceNote,
    _ recognition: inout Recognition
  ) {
    let calendar = calendars[0]
    recognition.dates[other].calendar = calendar
    recognition.dates[other].calendarIsStated = true
    recognition.dates[other].certainty = .high
    recognition.dates[other].rule = Self.equation
    guard let day = recognition.dates[other].day else { return }
    let opposite: CalendarSystem = calendar == .gregorian ? .julian : .gregorian
    if recognition.dates[annotated].first.date(in: opposite)?.dayNumber == day.dayNumber {
      setStyle(opposite, annotated, note, &recognition)
    } else if recognition.dates[annotated].first.date(in: calendar)?.dayNumber != day.dayNumber {
      let words = recognition.source.text(recognition.dates[other].expression.range)
      query(annotated, "gives `\(words)` (\(calendar == .gregorian ? "new" : "old") style)", day, note, &recognition)
    }
  }

  private func query(
    _ annotated: Int, _ claim: String, _ day: CalendarDate, _ note: SourceNote, _ recognition: inout Recognition
  ) {
    let date = recognition.dates[annotated]
    let words = recognition.source.text(date.expression.range)
    let distance = date.day.map { abs($0.dayNumber - day.dayNumber) } ?? 0
    let days = distance == 0 ? "" : distance == 1 ? ", one day apart" : ", \(distance) days apart"
    let message = "note \(note.label) \(claim), but its marker stands at `\(words)`\(days)"
    recognition.report(
      .warning, "date.note-conflict", message, at: date.expression.range,
      notes: [.init("the note is here", at: recognition.source.place(of: note.range))],
      help: "nothing was changed; the TEI holds a query to the editor")
    var concerned = [annotated]
    // Other dates of the text that are the day the note speaks of belong to the question.
    concerned += recognition.dates.indices.filter { index in
      index != annotated && recognition.dates[index].note == nil
        && recognition.dates[index].day?.dayNumber == day.dayNumber
    }
    let targets = concerned.map { recognition.identify(date: $0) } + [note.identifier]
    recognition.queries.append(EditorialQuery(text: Self.sentence(message), targets: targets))
  }

  /// A diagnostic's message as a sentence for readers, with quotation marks for backquotes.
  private static func sentence(_ message: String) -> String {
    var text = ""
    var isOpen = false
    for character in message {
      if character == "`" {
        text += isOpen ? "”" : "“"
        isOpen.toggle()
      } else {
        text.append(character)
      }
    }
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static let publicationWords = [
    "publication date", "date of publication", "date published", "datum der veröffentlichung", "date de publication",
    "дата публикации", "дата опубликования", "data di pubblicazione", "fecha de publicación",
  ]
}

extension Recognition {
  /// The `xml:id` of the marker that stands right behind a date, or that of the date, given now if it has none.
  mutating func identify(date index: Int) -> String {
    let end = dates[index].expression.range.upperBound
    for note in notes {
      for (anchor, identifier) in zip(note.anchors, note.anchorIdentifiers) where anchor.lowerBound >= end {
        if bytes[end..<anchor.lowerBound].allSatisfy({ $0 == 0x20 }) { return identifier }
      }
    }
    if let identifier = dates[index].identifier { return identifier }
    let identifier = identifiers.unique("date", fromWordsOf: bytes[dates[index].expression.range])
    dates[index].identifier = identifier
    return identifier
  }
}
