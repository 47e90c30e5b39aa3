internal import TEI

/// Keeps a note that stands right behind a division in the division that calls it.
struct NoteHomes: Recogniser {
  static let rules: [Rule] = []

  func recognise(_ recognition: inout Recognition) {
    guard let body = recognition.spans.first(where: { $0.element == "body" })?.range else { return }
    var endings: [Int: [Int]] = [:]
    for index in recognition.spans.indices where recognition.spans[index].element == "div" {
      endings[recognition.spans[index].range.upperBound, default: []].append(index)
    }
    var pages: [Int: Int] = [:]
    for page in recognition.layout.pages { pages[page.range.upperBound] = page.range.lowerBound }
    for note in recognition.notes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard note.range.upperBound <= body.upperBound, let call = note.anchors.first?.lowerBound,
        call < note.range.lowerBound
      else { continue }
      let end = endOfText(before: note.range.lowerBound, pages, recognition.bytes)
      // Of the divisions that end here those that hold the marker go on behind the note.
      guard let ended = endings[end] else { continue }
      let own = ended.filter { recognition.spans[$0].range.contains(call) }
      guard !own.isEmpty else { continue }
      for index in own {
        recognition.spans[index].range = recognition.spans[index].range.lowerBound..<note.range.upperBound
      }
      endings[end] = ended.filter { !own.contains($0) }
      endings[note.range.upperBound, default: []] += own
    }
  }

  /// Where the text before a place ends, the marks of pages left out.
  private func endOfText(before place: Int, _ pages: [Int: Int], _ bytes: [UInt8]) -> Int {
    var end = place
    while true {
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
      guard let start = pages[end] else { return end }
      end = start
    }
  }
}
