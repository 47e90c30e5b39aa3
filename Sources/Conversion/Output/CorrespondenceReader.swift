internal import TEI

/// Reads off the letters of a text who sent them to whom, where and when: from head, dateline and signature.
///
/// A letter is told of only when both sides are known, and its day or its place.
struct CorrespondenceReader {
  private let recognition: Recognition
  /// Names and dates in the order of the text.
  private let names: [TextName]
  private let dates: [TextDate]

  init(_ recognition: Recognition) {
    self.recognition = recognition
    names = recognition.names.sorted { $0.range.lowerBound < $1.range.lowerBound }
    dates = recognition.dates.sorted { $0.expression.range.lowerBound < $1.expression.range.lowerBound }
  }

  /// One record for each letter; the editor's word goes for a text that is one.
  var records: [CorrespondenceRecord] {
    let letters = self.letters
    let stated = recognition.settings.correspondence
    if !stated.isEmpty {
      // A collection cannot all be from one day; what is stated then goes beside nothing that was read.
      var record = letters.count == 1 ? read(letters[0], isStated: true) : CorrespondenceRecord()
      record.division = nil
      record.state(stated)
      return [record]
    }
    let read = letters.map { self.read($0, isStated: false) }
    let divisions = read.count > 1 ? self.divisions : []
    return zip(letters, read).compactMap { letter, record in
      guard !record.senders.isEmpty, !record.addressees.isEmpty, record.date != nil || record.place != nil else {
        return nil
      }
      var record = record
      record.division = identifier(of: recognition.blocks[letter[0]].range.lowerBound, divisions)
      return record
    }
  }

  /// The parts of the text that have what a letter has, as the indices of their blocks.
  private var letters: [[Int]] {
    var parts: [[Int]] = []
    // `12.` above `TO MR. SMITH.`: heads that follow one another are of one letter.
    var isBare = false
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      let isHead = block.role == .head || block.role == .remark
      if parts.isEmpty || block.division != nil && !(isBare && isHead) { parts.append([]) }
      isBare = isHead && (isBare || parts[parts.count - 1].isEmpty)
      parts[parts.count - 1].append(index)
    }
    return parts.filter { part in
      let type = part.lazy.compactMap { recognition.blocks[$0].division?.type }.first { $0 != "section" }
      guard [nil, "letter", "enclosure"].contains(type) else { return false }
      let roles = part.map { recognition.blocks[$0].role }
      let isSigned = roles.contains(.signature)
      let isDated = roles.contains(.dateline) || roles.contains(.closingDateline)
      return isSigned && isDated || roles.contains(.salute) && (isSigned || isDated || type == "letter")
        || type == "letter" && (isSigned || isDated)
    }
  }

  /// The divisions in the order in which they begin.
  private var divisions: [Span] {
    recognition.spans.filter { $0.element == "div" }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The `xml:id` of the innermost division in which a byte stands.
  private func identifier(of byte: Int, _ divisions: [Span]) -> String? {
    var index = firstIndex(of: divisions, from: byte + 1) { $0.range.lowerBound } ?? divisions.count
    while index > 0 {
      index -= 1
      if divisions[index].range.contains(byte) { return divisions[index]["xml:id"] }
    }
    return nil
  }

  private func read(_ letter: [Int], isStated: Bool) -> CorrespondenceRecord {
    let blocks = letter.map { recognition.blocks[$0] }
    var record = CorrespondenceRecord()
    let signatures = blocks.filter { $0.role == .signature }.flatMap { names(in: $0.range) }
    let heads = blocks.filter { $0.role == .head }.prefix(3)
    for head in heads {
      let reading = LetterHead(head.range, until: firstDate(in: head.range), recognition)
      guard let parties = reading.parties else { continue }
      record.destination = reading.destination.map { .init(element: "placeName", text: words($0)) }
      record.addressees = [party(parties.addressee, [])]
      if let sender = parties.sender { record.senders = [party(sender, signatures)] }
      break
    }
    if record.senders.isEmpty { record.senders = signatures.map { party($0.range, [$0]) } }
    let datelines =
      blocks.filter { $0.role == .dateline } + blocks.filter { $0.role == .closingDateline }
    for line in datelines.map(\.range) + heads.map(\.range) {
      guard let date = date(in: line) else { continue }
      record.date = sent(date)
      record.received = receipt(in: line, behind: date).map(sent)
      if datelines.contains(where: { $0.range == line }) { record.place = place(in: line, date) }
      break
    }
    return record
  }

  /// Whom some words name: someone of the names file, one of those who sign, or a person of whom no more is known.
  private func party(_ range: Range<Int>, _ signatures: [TextName]) -> CorrespondenceRecord.Party {
    let text = words(range)
    if let name = names(in: range).first, case .entry(let entry) = name.referent {
      return .init(element: entry.element, text: text, reference: "#\(entry.identifier)")
    }
    let folded = text.lowercased()
    for name in signatures {
      switch name.referent {
      case .entry(let entry):
        if name.range == range || folded.contains(surname(of: name).lowercased()) {
          return .init(element: entry.element, text: text, reference: "#\(entry.identifier)")
        }
      case .signatory(let surname):
        guard name.range == range || folded.contains(surname.lowercased()),
          let own = recognition.signatories.first(where: { signatory in
            signatory.name.part(.surname).map { recognition.source.text($0) } == surname
          })
        else { continue }
        return .init(element: "persName", text: text, reference: "#\(own.identifier)")
      }
    }
    // `the Secretary of State` stands for a person without being a name.
    return .init(element: LetterHead.isOffice(range, recognition.bytes) ? "rs" : "persName", text: text)
  }

  private func surname(of name: TextName) -> String {
    words(name.range).split(separator: " ").last.map(String.init) ?? ""
  }

  /// The name of a place beside a date: `London, December 22`, `Legation of France, Managua, le 3 mai`.
  private func place(in line: Range<Int>, _ date: TextDate) -> CorrespondenceRecord.Party? {
    if let name = names(in: line).first(where: { name in
      if case .entry(let entry) = name.referent { entry.kind == .place } else { false }
    }), case .entry(let entry) = name.referent {
      return .init(element: "placeName", text: words(name.range), reference: "#\(entry.identifier)")
    }
    return LetterPlace(before: date.expression.range.lowerBound, from: line.lowerBound, recognition.bytes).range.map {
      .init(element: "placeName", text: words($0))
    }
  }

  private func date(in range: Range<Int>) -> TextDate? {
    guard let first = firstIndex(of: dates, from: range.lowerBound, { $0.expression.range.lowerBound }) else {
      return nil
    }
    let date = dates[first]
    return range.contains(date.expression.range.lowerBound) && date.first.year != nil && date.note == nil ? date : nil
  }

  /// The day in `(Received May 11.)` behind the letter's own.
  private func receipt(in line: Range<Int>, behind own: TextDate) -> TextDate? {
    let end = own.expression.range.upperBound
    var words = SmallWords(recognition.bytes[end..<max(end, line.upperBound)], takesDigits: false)
    while words.next() {
      guard Self.receipts.contains(words.hash) else { continue }
      let date = date(in: words.range.upperBound..<line.upperBound)
      return date?.first.day == nil ? nil : date
    }
    return nil
  }

  private static let receipts = WordList("received recd empfangen eingegangen reçu reçue ricevuta recibida получено")

  private func sent(_ date: TextDate) -> CorrespondenceRecord.Sent {
    let attributes = DateMarkup.attributes(of: date).filter { !["xml:id", "resp", "type"].contains($0.name) }
    return .init(text: words(date.expression.range), attributes: attributes.map { ($0.name, $0.value) })
  }

  private func firstDate(in range: Range<Int>) -> Int? {
    guard let first = firstIndex(of: dates, from: range.lowerBound, { $0.expression.range.lowerBound }) else {
      return nil
    }
    let start = dates[first].expression.range.lowerBound
    return range.contains(start) ? start : nil
  }

  private func names(in range: Range<Int>) -> [TextName] {
    guard let first = firstIndex(of: names, from: range.lowerBound, { $0.range.lowerBound }) else { return [] }
    return Array(names[first...].prefix { $0.range.lowerBound < range.upperBound })
  }

  /// The first of some elements in order that begins at a byte or behind it.
  private func firstIndex<Element>(
    of elements: [Element], from start: Int, _ place: (Element) -> Int
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if place(elements[middle]) < start { low = middle + 1 } else { high = middle }
    }
    return low < elements.count ? low : nil
  }

  /// The words with one blank between them, without the marks of emphasis.
  private func words(_ range: Range<Int>) -> String {
    let bytes = recognition.bytes[range].filter { !"_*".utf8.contains($0) }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
