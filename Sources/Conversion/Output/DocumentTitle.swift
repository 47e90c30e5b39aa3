internal import TEI

/// The title that goes into the header: the title page's, or that of the head which is the document's own.
struct DocumentTitle {
  private let recognition: Recognition

  init(_ recognition: Recognition) { self.recognition = recognition }

  /// The title in one line, without marks of emphasis and of notes; `nil` where the text has none.
  ///
  /// A head that has brothers is the title of a part: `I. In the Harbour`, `PART 1`, `Article 1`.
  var text: String? {
    if let title = titlePart { return line(title) }
    let own = recognition.documentHead
    let notes = recognition.blocks.first(where: \.isOfNotes)?.range.lowerBound ?? .max
    let heads = recognition.blocks.indices.filter {
      recognition.blocks[$0].role == .head && recognition.blocks[$0].range.lowerBound < notes
    }
    // Where the text opens with a part of its own, that part's head is the best title there is.
    let candidates = (own.map { [$0] } ?? []) + heads.filter { $0 >= own ?? 0 && $0 != own }.prefix(own == nil ? 1 : 2)
    for index in candidates where own == nil || index == own || recognition.blocks[index].division == nil {
      let block = recognition.blocks[index]
      if own == nil, isBelowText(index) { return innerTitle }
      if heads.count > 1, isPreliminary(block) { return innerTitle }
      if entitles(block, heads), index == own || !isPart(block) { return line(whole(index)).map(Self.withoutComma) }
      // What is read with many mistakes stands above the title; all else stands in its place.
      if !MisreadLetters.areMost(of: block.range, recognition.bytes) { return nil }
    }
    return nil
  }

  private static func withoutComma(_ title: String) -> String { title.last == "," ? String(title.dropLast()) : title }

  /// Whether so much text stands above a head that it can only be the head of something else.
  private func isBelowText(_ index: Int) -> Bool {
    var count = 0
    for other in recognition.mainBlocks.prefix(while: { $0 < index })
    where recognition.blocks[other].role == .paragraph { count += recognition.blocks[other].count }
    return count > 800
  }

  /// The title on a title page that stands below other matter.
  private var innerTitle: String? {
    guard var ranges = InnerTitlePage.title(recognition) else { return nil }
    while let last = ranges.last, endsWithLink(last) { ranges.removeLast() }
    let words = ranges.compactMap(line).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// `BIBLIOGRAPHICAL NOTE`: what stands in a book before its text entitles no book.
  private func isPreliminary(_ block: Block) -> Bool {
    var words = SmallWords(recognition.bytes[trimmed(block.range)], takesDigits: false)
    var last = WordHash()
    var count = 0
    while words.next() { (last, count) = (words.hash, count + 1) }
    return count <= 4 && Self.preliminaries.contains(last)
  }

  private static let preliminaries = WordList(
    "note notice notices advertisement remark remarks bibliography avertissement avis vorbemerkung avvertenza nota advertencia"
  )

  /// The title page's title; `THE` and what stands on the lines below it.
  private var titlePart: Range<Int>? {
    let parts = recognition.spans.lazy.filter { $0.element == "titlePart" }.map(\.range)
    guard var range = parts.first else { return nil }
    for part in parts.dropFirst().prefix(4) {
      guard endsWithLink(range) else { break }
      range = range.lowerBound..<part.upperBound
    }
    return range
  }

  /// A head with those below it, where its last word leads on to them.
  private func whole(_ index: Int) -> Range<Int> {
    var range = recognition.blocks[index].range
    for block in recognition.blocks[(index + 1)...].prefix(3) {
      guard block.role == .head, endsWithLink(range) || recognition.bytes[range.upperBound - 1] == UInt8(ascii: ",")
      else { break }
      range = range.lowerBound..<block.range.upperBound
    }
    return range
  }

  /// Whether the last word leads on to another: `THE`, `Printed by`.
  private func endsWithLink(_ range: Range<Int>) -> Bool {
    var words = SmallWords(recognition.bytes[range], takesDigits: false)
    var isOpen = false
    while words.next() { isOpen = Self.links.contains(words.hash) }
    return isOpen
  }

  private func entitles(_ block: Block, _ heads: [Int]) -> Bool {
    let bytes = recognition.bytes
    let range = trimmed(block.range)
    let shape = TextShape(range, bytes)
    guard shape.letters > 1 || shape.words == 1 && range.count == 4, bytes[range].last != UInt8(ascii: ":") else {
      return false
    }
    if shape.letters == 0, block.division != nil { return false }
    if OpeningRecogniser.addresses(range, recognition) || MisreadLetters.areMost(of: range, recognition.bytes) {
      return false
    }
    if heads.count > 1, HeadWording.division(of: Block(range: range, lines: [range]), bytes) != nil { return false }
    // `Printed by`: the first half of something else.
    if shape.words > 1, !shape.endsSentence, endsWithLink(range), recognition.blocks.last?.range != block.range,
      whole(recognition.blocks.firstIndex { $0.range == block.range } ?? 0) == block.range
    {
      return false
    }
    // `I. Bourgeois and Proletarians` above `II. …`
    guard let number = leadingNumber(range) else { return true }
    return !heads.contains { index in
      let other = trimmed(recognition.blocks[index].range)
      return other != range && leadingNumber(other) == number + 1
    }
  }

  private static let links = WordList(
    "by of the and or in a an from for von der des und par de la les et di del e por y los")

  /// Whether a block heads one part among others.
  private func isPart(_ block: Block) -> Bool {
    guard let division = block.division else { return false }
    let sisters = recognition.blocks.count { $0.role == .head && $0.division?.level == division.level }
    return sisters > (division.type == nil ? 4 : 1)
  }

  /// The Roman or Arabic number with which a head begins: `II. The Machine`.
  private func leadingNumber(_ range: Range<Int>) -> Int? {
    var words = SmallWords(recognition.bytes[range], takesDigits: true)
    guard words.next(), words.range.lowerBound == range.lowerBound, words.range.count <= 6 else { return nil }
    let word = String(decoding: words.bytes, as: UTF8.self)
    return Int(word) ?? RomanNumeral(word)?.value
  }

  /// Without marks such as `###` before it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound, "#*_= ".utf8.contains(recognition.bytes[low]) { low += 1 }
    var high = range.upperBound
    while high > low, "#*_= ".utf8.contains(recognition.bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// What a reader sees of some bytes: neither the markers of notes nor marks that markup stands for.
  func line(_ range: Range<Int>) -> String? {
    let range = trimmed(range)
    var hidden: [Range<Int>] = []
    for span in recognition.spans where span.range.overlaps(range) {
      if span.element == "ref" || span.element == "fw"
        || span.element == "note" && range.contains(span.range.lowerBound)
      {
        hidden.append(span.range)
      }
      if span.opening > 0 { hidden.append(span.range.lowerBound..<span.range.lowerBound + span.opening) }
      if span.closing > 0 { hidden.append(span.range.upperBound - span.closing..<span.range.upperBound) }
    }
    var seen: [UInt8] = []
    for index in range where !hidden.contains(where: { $0.contains(index) }) { seen.append(recognition.bytes[index]) }
    let words = String(decoding: seen, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
