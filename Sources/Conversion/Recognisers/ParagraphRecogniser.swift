internal import Diagnostics

/// Takes every block that no other rule claimed for a paragraph.
struct ParagraphRecogniser: Recogniser {
  static let paragraph = Rule("text.paragraph", "a block between blank lines that is nothing else")
  static let rules = [paragraph]

  func recognise(_ recognition: inout Recognition) {
    for index in recognition.blocks.indices where recognition.blocks[index].role == .unknown {
      recognition.blocks[index].role = .paragraph
      let block = recognition.blocks[index]
      if block.count > Self.long, !block.isOfNotes { report(block, &recognition) }
    }
  }

  /// No one writes paragraphs this long: the source has lost what told its parts.
  private static let long = 30_000

  private func report(_ block: Block, _ recognition: inout Recognition) {
    recognition.report(
      .note, "text.undivided",
      "a paragraph of \(block.count) bytes: nothing in the source parts it, neither numbers nor blank lines nor short lines",
      at: block.range,
      help: "put blank lines into the source, or say in `patterns` of edition.yaml how heads are written")
  }
}
