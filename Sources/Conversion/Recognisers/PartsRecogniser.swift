/// Looks for what opens and closes each part of a text by itself: every letter of a collection has its own dateline.
struct PartsRecogniser: Recogniser {
  static let rules = OpeningRecogniser.rules + ClosingRecogniser.rules

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    guard let first = main.first, let last = main.last else { return }
    var starts = main.filter { recognition.blocks[$0].division != nil && $0 != first }
    starts.insert(first, at: 0)
    guard starts.count <= 2_000 else { return }
    var end = last + 1
    // From the last to the first, as a block that is cut moves all that follow.
    for start in starts.reversed() {
      recognition.scope = start..<end
      OpeningRecogniser().recognise(&recognition)
      ClosingRecogniser().recognise(&recognition)
      recognition.scope = nil
      end = start
    }
  }
}
