internal import TEI

/// Lays the elements of the structure over the blocks, once every block is known for what it is.
struct StructureRecogniser: Recogniser {
  static let division = Rule(
    "structure.division", "the text as a whole; the notes at its end as a division of the back")
  static let rules = [division]

  func recognise(_ recognition: inout Recognition) {
    guard !recognition.blocks.isEmpty else { return }
    settleFront(&recognition)
    var plan = DivisionPlan()
    plan.apply(&recognition)
    let main = recognition.mainBlocks
    let whole = extent(of: recognition.blocks.indices.map { $0 }, withEdges: true, recognition)
    recognition.lay("text", whole, .text, Self.division)
    if !main.isEmpty {
      let notes = recognition.blocks.first { $0.isOfNotes }
      var range = extent(of: main, withEdges: true, recognition)
      if let notes, notes.range.lowerBound < range.upperBound {
        range = range.lowerBound..<extent(of: main, withEdges: false, recognition).upperBound
      }
      if let front = recognition.blocks.last(where: \.isOfFront)?.range.upperBound, range.lowerBound < front {
        range = recognition.blocks[main[0]].range.lowerBound..<range.upperBound
      }
      recognition.lay("body", range, .part, Self.division)
      if plan.divides {
        DivisionMarkup(end: range.upperBound).recognise(&recognition)
      } else {
        let identifier = recognition.identifiers.unique("document")
        recognition.lay(
          "div", range, .division, Self.division, [.init("type", "document"), .init("xml:id", identifier)])
      }
    }
    TitlePageMarkup().recognise(&recognition)
    HeadMarkup().recognise(&recognition)
    addGroups(main, &recognition)
    let cast = CastOfPlay(&recognition)
    ListMarkup(cast: cast).recognise(&recognition)
    NumberedListMarkup().recognise(&recognition)
    TableMarkup().recognise(&recognition)
    DramaMarkup(cast: cast).recognise(&recognition)
    addParagraphs(main, &recognition)
    NotesMarkup().recognise(&recognition)
    NoteHomes().recognise(&recognition)
  }

  /// The front is the first that there is: a remark above the title page goes with it, and text above it makes it none;
  /// nor is there one without a text behind it.
  private func settleFront(_ recognition: inout Recognition) {
    guard let last = recognition.blocks.lastIndex(where: \.isOfFront) else { return }
    let others = recognition.blocks[...last].indices.filter { !recognition.blocks[$0].isOfFront }
    let isFirst =
      others.allSatisfy { [.remark, .separator].contains(recognition.blocks[$0].role) }
      && recognition.mainBlocks.contains { $0 > last }
    for index in isFirst ? others : Array(recognition.blocks[...last].indices) {
      switch recognition.blocks[index].role {
      case .remark: if isFirst { recognition.blocks[index].role = .frontRemark }
      case .separator: if isFirst { recognition.blocks[index].role = .frontSeparator }
      case .frontRemark: recognition.blocks[index].role = .remark
      case .frontSeparator: recognition.blocks[index].role = .separator
      case .titlePart, .byline, .imprint, .epigraph: recognition.blocks[index].role = .paragraph
      default: break
      }
    }
  }

  /// From the first of some blocks to the last; page marks and notes at the edges of the text as well.
  private func extent(of indices: [Int], withEdges: Bool, _ recognition: Recognition) -> Range<Int> {
    var low = recognition.blocks[indices[0]].range.lowerBound
    var high = recognition.blocks[indices[indices.count - 1]].range.upperBound
    if withEdges {
      for page in recognition.layout.pages {
        low = min(low, page.start(recognition.bytes))
        high = max(high, page.range.upperBound)
      }
      for range in recognition.layout.footNotes.map(\.range) {
        low = min(low, range.lowerBound)
        high = max(high, range.upperBound)
      }
    }
    return low..<high
  }

  private func addParagraphs(_ main: [Int], _ recognition: inout Recognition) {
    var number = 0
    for index in main {
      let block = recognition.blocks[index]
      switch block.role {
      case .paragraph:
        number += 1
        let identifier = recognition.identifiers.unique("p", fromWordsOf: recognition.bytes[block.range])
        recognition.lay(
          "p", block.range, .block, ParagraphRecogniser.paragraph,
          [.init("xml:id", identifier), .init("n", String(number))])
      case .source:
        let evidence = recognition.citation.map { $0.evidence.joined(separator: ", ") }
        recognition.lay(
          "note", block.range, .block, OpeningRecogniser.source,
          [.init("type", "source"), .init("place", "inline")], evidence: evidence)
        recognition.lay(
          "bibl", block.range, .paragraph, OpeningRecogniser.source,
          [.init("corresp", "#\(TEIHeader.sourceIdentifier)")])
      case .attribution: recognition.lay("bibl", block.range, .block, ListRecogniser.stanza)
      case .credit: recognition.lay("byline", block.range, .block, ListRecogniser.credit)
      case .trailer: recognition.lay("trailer", block.range, .block, RemarkRecogniser.trailer)
      case .remark where recognition.bytes[block.range.lowerBound] == UInt8(ascii: "{"):
        recognition.lay("label", block.range, .block, RemarkRecogniser.side, [.init("place", "margin")])
      case .remark:
        recognition.lay(
          "note", block.range, .block, RemarkRecogniser.remark, [.init("type", "remark"), .init("place", "inline")])
        recognition.layParagraphs(in: block)
      case .separator:
        recognition.spans.append(.milestone(block, recognition))
      default: break
      }
    }
  }
}

extension Recognition {
  /// Where a remark has several paragraphs, each becomes one.
  mutating func layParagraphs(in block: Block) {
    var starts = [0]
    for (number, (line, next)) in zip(block.lines, block.lines.dropFirst()).enumerated()
    where bytes[line.upperBound..<next.lowerBound].count(where: { $0 == 0x0A }) > 1 {
      starts.append(number + 1)
    }
    guard starts.count > 1 else { return }
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : block.lines.count
      lay(
        "p", block.lines[start].lowerBound..<block.lines[end - 1].upperBound, .paragraph, RemarkRecogniser.remark)
    }
  }
}

extension Span {
  /// A milestone that stands for a line of marks.
  static func milestone(_ block: Block, _ recognition: Recognition) -> Span {
    var span = Span("milestone", block.range, .block, RemarkRecogniser.separator)
    span["unit"] = "section"
    span["rend"] = recognition.text(block).split(whereSeparator: \.isWhitespace).joined()
    span.opening = block.count
    return span
  }
}

extension Array {
  /// The longest runs of neighbours for which `belongs` holds.
  func chunks(where belongs: (Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    var isOpen = false
    for element in self {
      guard belongs(element) else {
        isOpen = false
        continue
      }
      if isOpen { chunks[chunks.count - 1].append(element) } else { chunks.append([element]) }
      isOpen = true
    }
    return chunks
  }
}
