/// Takes every block that no other rule claimed for a paragraph.
struct ParagraphRecogniser: Recogniser {
  static let paragraph = Rule("text.paragraph", "a block between blank lines that is nothing else")
  static let rules = [paragraph]

  func recognise(_ recognition: inout Recognition) {
    for index in recognition.blocks.indices where recognition.blocks[index].role == .unknown {
      recognition.blocks[index].role = .paragraph
    }
  }
}
