/// Lays numbered lists over their items, one within the other where they are.
struct NumberedListMarkup: Recogniser {
  static let rules = NumberedListRecogniser.rules

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    var position = 0
    while position < main.count {
      guard isPart(main[position], recognition) else {
        position += 1
        continue
      }
      var end = position + 1
      while end < main.count, main[end] == main[end - 1] + 1, isPart(main[end], recognition),
        recognition.blocks[main[end]].division == nil
      {
        end += 1
      }
      lay(Array(main[position..<end]), depth: 0, &recognition)
      position = end
    }
  }

  private func isPart(_ index: Int, _ recognition: Recognition) -> Bool {
    recognition.blocks[index].role == .numberedItem || recognition.blocks[index].role == .itemParagraph
  }

  private func lay(_ indices: [Int], depth: Int, _ recognition: inout Recognition) {
    guard let first = indices.first, let last = indices.last else { return }
    let rule = NumberedListRecogniser.item
    let whole = recognition.blocks[first].range.lowerBound..<recognition.blocks[last].range.upperBound
    recognition.lay("list", whole, .group, rule)
    let starts = indices.indices.filter {
      recognition.blocks[indices[$0]].role == .numberedItem && recognition.blocks[indices[$0]].depth <= depth
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : indices.count
      let block = recognition.blocks[indices[start]]
      guard let label = block.enumerator else { continue }
      let text = Block.trimmed(label.upperBound..<block.range.upperBound, of: recognition.bytes)
      recognition.lay("label", label, .block, rule)
      recognition.lay(
        "item", text.lowerBound..<recognition.blocks[indices[end - 1]].range.upperBound, .block, rule)
      var inner: [Int] = []
      for index in indices[(start + 1)..<end] {
        let part = recognition.blocks[index]
        if part.role == .itemParagraph, part.depth <= depth {
          if !inner.isEmpty { lay(inner, depth: depth + 1, &recognition) }
          inner = []
          recognition.lay("p", part.range, .paragraph, rule)
        } else {
          inner.append(index)
        }
      }
      if !inner.isEmpty { lay(inner, depth: depth + 1, &recognition) }
    }
  }
}
