internal import TEI

/// Tells heads apart: the title under which the source lists a document, the document's own, and what follows it.
struct HeadMarkup: Recogniser {
  static let catalogue = Rule(
    "head.catalogue", "a head above the citation of the source, or one that says the same in other words as the next")
  static let rules = [catalogue]

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    // Above the first division a head is the text's own.
    let limit = recognition.firstDivision
    for index in main where recognition.blocks[index].role == .head && index >= limit {
      lay(recognition.blocks[index].range, [], DivisionRecogniser.layout, &recognition)
    }
    let heads = main.filter { recognition.blocks[$0].role == .head && $0 < limit }
    guard !heads.isEmpty else { return }
    let own = recognition.documentHead ?? heads[0]
    var ownIdentifier: String?
    for index in heads {
      let block = recognition.blocks[index]
      var attributes: [Span.Attribute]
      if index == own {
        let identifier = recognition.identifiers.unique("head-document")
        ownIdentifier = identifier
        attributes = [.init("type", "document"), .init("xml:id", identifier)]
      } else if index < own {
        attributes = [.init("type", "catalogue"), .init("xml:id", recognition.identifiers.unique("head-catalogue"))]
      } else {
        attributes = [.init("type", "sub")]
      }
      let rule = index < own ? Self.catalogue : OpeningRecogniser.head
      lay(block.range, attributes, rule, &recognition)
    }
    guard let ownIdentifier else { return }
    for index in recognition.spans.indices
    where recognition.spans[index].element == "head" && recognition.spans[index]["type"] == "catalogue" {
      recognition.spans[index]["corresp"] = "#\(ownIdentifier)"
    }
  }

  /// A head stands for the marks of Markdown before it.
  private func lay(
    _ range: Range<Int>, _ attributes: [Span.Attribute], _ rule: Rule, _ recognition: inout Recognition
  ) {
    var span = Span("head", range, .block, rule, attributes: attributes)
    if let marks = MarkedHeads.marks(of: range, recognition.bytes), recognition.claim(marks) {
      span.opening = marks.count
    }
    recognition.spans.append(span)
  }
}

extension Recognition {
  /// The first block with which a division begins within the text.
  ///
  /// A text may open with its first chapter; what opens it and is the only part is the text itself.
  var firstDivision: Int {
    if blocks.first?.division?.standsAlone == true { return 0 }
    let later = blocks.indices.dropFirst().first { blocks[$0].division != nil } ?? blocks.count
    guard later < blocks.count, blocks[0].role == .head, let division = blocks[0].division, let type = division.type
    else { return later }
    // `PART 1` above `CHAPTER ONE`
    if division.number != nil, division.level < blocks[later].division?.level ?? 0 { return 0 }
    return blocks[later...].contains { $0.division?.type == type } ? 0 : later
  }

  /// The block that is the document's own head: the one below the citation of the source, or below a head that says the same.
  var documentHead: Int? {
    let main = mainBlocks
    let limit = firstDivision
    let heads = main.filter { $0 < limit && blocks[$0].role == .head }
    guard let first = heads.first else { return nil }
    if let source = main.first(where: { blocks[$0].role == .source }), let below = heads.first(where: { $0 > source }) {
      return below
    }
    if heads.count > 1, Self.sharedWords(text(blocks[heads[0]]), text(blocks[heads[1]])) >= 0.6 { return heads[1] }
    return first
  }

  /// How much of their words two texts share, from 0 to 1.
  private static func sharedWords(_ first: String, _ second: String) -> Double {
    let words = { (text: String) in Set(text.lowercased().split { !$0.isWordLetter }.filter { $0.count > 2 }) }
    let (one, two) = (words(first), words(second))
    return one.isEmpty || two.isEmpty ? 0 : Double(one.intersection(two).count) / Double(max(one.count, two.count))
  }
}
