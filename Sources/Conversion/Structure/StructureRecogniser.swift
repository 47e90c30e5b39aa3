internal import TEI

/// Lays the elements of the structure over the blocks, once every block is known for what it is.
struct StructureRecogniser: Recogniser {
  static let division = Rule(
    "structure.division", "the text as a whole; the notes at its end as a division of the back")
  static let rules = [division]

  func recognise(_ recognition: inout Recognition) {
    let blocks = recognition.blocks
    guard let first = blocks.first, let last = blocks.last else { return }
    recognition.lay("text", first.range.lowerBound..<last.range.upperBound, .text, Self.division)
    let main = recognition.mainBlocks
    if let start = main.first, let end = main.last {
      let range = blocks[start].range.lowerBound..<blocks[end].range.upperBound
      recognition.lay("body", range, .part, Self.division)
      let identifier = recognition.identifiers.unique("document")
      recognition.lay(
        "div", range, .division, Self.division, [.init("type", "document"), .init("xml:id", identifier)])
    }
    HeadMarkup().recognise(&recognition)
    addGroups(main, &recognition)
    addParagraphs(main, &recognition)
    NotesMarkup().recognise(&recognition)
  }

  /// `opener` and `closer` over neighbouring blocks that belong in one.
  private func addGroups(_ main: [Int], _ recognition: inout Recognition) {
    let groups: [(String, [Block.Role: (String, Rule)])] = [
      ("opener", [.dateline: ("dateline", OpeningRecogniser.dateline), .salute: ("salute", OpeningRecogniser.salute)]),
      (
        "closer",
        [
          .closingSalute: ("salute", ClosingRecogniser.salute), .signature: ("signed", ClosingRecogniser.signature),
          .closingDateline: ("dateline", ClosingRecogniser.dateline),
        ]
      ),
    ]
    for (group, roles) in groups {
      for run in main.chunks(where: { roles[recognition.blocks[$0].role] != nil }) {
        let range =
          recognition.blocks[run[0]].range.lowerBound..<recognition.blocks[run[run.count - 1]].range.upperBound
        recognition.lay(group, range, .group, Self.division)
        for index in run {
          let block = recognition.blocks[index]
          guard let (element, rule) = roles[block.role] else { continue }
          let lines = element == "signed" ? signatures(of: block, recognition) : [block.range]
          for line in lines { recognition.lay(element, line, .block, rule) }
        }
      }
    }
  }

  /// The parts of a block that are one signature each.
  private func signatures(of block: Block, _ recognition: Recognition) -> [Range<Int>] {
    ClosingRecogniser.names(of: block, recognition).count > 1 ? block.lines : [block.range]
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
      case .postscript:
        recognition.lay("postscript", block.range, .group, ClosingRecogniser.postscript)
        recognition.lay("p", block.range, .block, ClosingRecogniser.postscript)
      case .source:
        let evidence = recognition.citation.map { $0.evidence.joined(separator: ", ") }
        recognition.lay(
          "note", block.range, .block, OpeningRecogniser.source,
          [.init("type", "source"), .init("place", "inline")], evidence: evidence)
        recognition.lay(
          "bibl", block.range, .paragraph, OpeningRecogniser.source,
          [.init("corresp", "#\(TEIHeader.sourceIdentifier)")])
      default: break
      }
    }
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
