internal import TEI

/// Lays speeches over speakers and what they say.
struct DramaMarkup: Recogniser {
  static let rules = DramaRecogniser.rules

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    var position = 0
    while position < main.count {
      let block = recognition.blocks[main[position]]
      switch block.role {
      case .speaker:
        var end = position + 1
        while end < main.count, isSpoken(recognition.blocks[main[end]]), main[end] == main[end - 1] + 1 { end += 1 }
        let last = recognition.blocks[main[end - 1]]
        recognition.lay("sp", block.range.lowerBound..<last.range.upperBound, .group, DramaRecogniser.speech)
        recognition.lay("speaker", block.range, .block, DramaRecogniser.speaker)
        position += 1
        continue
      case .verse: recognition.lay("l", block.range, .block, DramaRecogniser.speech)
      case .speech: recognition.lay("p", block.range, .block, DramaRecogniser.speech)
      case .stage: recognition.lay("stage", block.range, .block, DramaRecogniser.stage)
      default: break
      }
      position += 1
    }
  }

  private func isSpoken(_ block: Block) -> Bool {
    block.division == nil && (block.role == .verse || block.role == .speech || block.role == .stage)
  }
}
