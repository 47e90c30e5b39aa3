internal import TEI

/// Lays lists, stanzas and cast lists over the blocks that are in them.
struct ListMarkup: Recogniser {
  static let rules = ListRecogniser.rules
  let cast: CastOfPlay

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    let verse = main.filter { recognition.blocks[$0].role == .stanza }.flatMap { recognition.blocks[$0].lines }
    let numbers = VerseLineNumbers(verse, recognition.bytes)
    var position = 0
    while position < main.count {
      let role = recognition.blocks[main[position]].role
      var end = position + 1
      switch role {
      case .item, .itemLabel:
        // Labels and items go in pairs, or there are items only.
        let isLabelled = role == .itemLabel
        if isLabelled { end = position + 2 }
        while end < main.count, starts(main[end], main[end - 1], recognition) == nil,
          recognition.blocks[main[end]].role == role
        {
          end += isLabelled ? 2 : 1
        }
        list(Array(main[position..<min(end, main.count)]), &recognition)
      case .castHead, .castItem, .castGroup:
        while end < main.count, [.castItem, .castGroup].contains(recognition.blocks[main[end]].role),
          starts(main[end], main[end - 1], recognition) == nil
        {
          end += 1
        }
        cast(Array(main[position..<end]), &recognition)
      case .stanza: stanza(recognition.blocks[main[position]], numbers, &recognition)
      default: break
      }
      position = end
    }
  }

  /// What stands between two blocks so that they cannot be in one list.
  private func starts(_ index: Int, _ previous: Int, _ recognition: Recognition) -> Division? {
    index == previous + 1 ? recognition.blocks[index].division : Division(level: 0)
  }

  private func list(_ indices: [Int], _ recognition: inout Recognition) {
    guard let first = indices.first, let last = indices.last else { return }
    let range = recognition.blocks[first].range.lowerBound..<recognition.blocks[last].range.upperBound
    recognition.lay("list", range, .group, ListRecogniser.item)
    for index in indices {
      let block = recognition.blocks[index]
      if block.role == .itemLabel {
        recognition.lay("label", block.range, .block, ListRecogniser.label)
      } else {
        recognition.lay("item", block.range, .block, ListRecogniser.item)
      }
    }
  }

  private func cast(_ indices: [Int], _ recognition: inout Recognition) {
    guard let first = indices.first, let last = indices.last else { return }
    let range = recognition.blocks[first].range.lowerBound..<recognition.blocks[last].range.upperBound
    recognition.lay("castList", range, .group, DramaRecogniser.cast)
    CastGroups(indices, recognition).lay(&recognition)
    // The names of the roles in the order of the text.
    let roles = cast.roles.sorted { $0.name.lowerBound < $1.name.lowerBound }
    var next = 0
    for index in indices {
      let block = recognition.blocks[index]
      recognition.lay(block.role == .castItem ? "castItem" : "head", block.range, .block, DramaRecogniser.cast)
      while next < roles.count, roles[next].name.lowerBound < block.range.upperBound {
        let role = roles[next]
        next += 1
        guard block.role == .castItem, block.range.contains(role.name.lowerBound) else { continue }
        recognition.lay("role", role.name, .paragraph, DramaRecogniser.cast, [.init("xml:id", role.identifier)])
      }
    }
  }

  private func stanza(_ block: Block, _ numbers: VerseLineNumbers, _ recognition: inout Recognition) {
    recognition.lay("lg", block.range, .group, ListRecogniser.stanza, [.init("type", "stanza")])
    let columns = block.lines.map { line in
      // Where a number stands in the margin, the line begins behind it.
      let verse = Inset.withoutPageMark(line, recognition.bytes)
      let number = numbers.numbers[line.lowerBound].flatMap { $0.lowerBound == verse.lowerBound ? $0 : nil }
      let text = number.map { Block.trimmed($0.upperBound..<line.upperBound, of: recognition.bytes) } ?? verse
      return Inset.column(of: text, recognition.bytes)
    }
    let base = columns.min() ?? 0
    for (line, column) in zip(block.lines, columns) {
      if line.lowerBound == block.range.lowerBound, block.lines.count > 1, Refrain.isOne(line, recognition.bytes) {
        recognition.lay("head", line, .block, ListRecogniser.stanza)
        continue
      }
      var attributes: [Span.Attribute] = []
      if let number = numbers.numbers[line.lowerBound] { attributes = [.init("n", recognition.source.text(number))] }
      if column > base { attributes.append(.init("rend", "indent(\(min(9, (column - base + 1) / 2)))")) }
      recognition.lay("l", line, .block, ListRecogniser.stanza, attributes)
      recognition.lay(lineNumber: numbers.numbers[line.lowerBound])
    }
  }
}

extension Recognition {
  /// A number in the margin stays text, and is no part of the verse.
  mutating func lay(lineNumber digits: Range<Int>?) {
    guard let digits, claim(digits) else { return }
    lay("fw", digits, .phrase, ListRecogniser.stanza, [.init("type", "lineNum")])
  }
}
