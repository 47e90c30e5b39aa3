/// The words with which somebody takes leave, and who does so.
extension ClosingRecogniser {
  func isLeave(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.count <= 120 else { return false }
    let text = recognition.bytes[block.range]
    var words = SmallWords(text, takesDigits: false)
    var count = 0
    var isLeave = false
    var speaksToOne = false
    while words.next() {
      count += 1
      if count > 16 { return false }
      speaksToOne = speaksToOne || Self.addressees.contains(words.hash)
      isLeave = isLeave || Self.leaves.contains(words.hash)
    }
    guard isLeave else { return false }
    // `I ask to be no more than a servant of my people.` speaks to nobody.
    if count > 7, !speaksToOne, text.last == UInt8(ascii: ".") { return false }
    return count <= 3 || text.last { $0 > 0x20 }.map(",.;".utf8.contains) == true
  }

  /// `Till then, I am,` / `Yours truly,` / `JOHN SMITH`: what stands above the leave in its block is text.
  func cutOffLeave(_ index: Int, _ recognition: inout Recognition) {
    let block = recognition.blocks[index]
    guard (3...8).contains(block.lines.count), block.count <= 400 else { return }
    let parts = block.lines.map { Block(range: $0, lines: [$0]) }
    guard let leave = parts.indices.dropFirst().first(where: { isLeave(parts[$0], recognition) }),
      leave < parts.count - 1, parts.count - leave <= 4, role(of: parts[leave], recognition) == .closingSalute,
      parts[(leave + 1)...].contains(where: { !Self.names(of: $0, recognition).isEmpty })
    else { return }
    var text = Block(
      range: block.range.lowerBound..<parts[leave - 1].range.upperBound, lines: Array(block.lines[..<leave]))
    (text.setting, text.gap, text.division) = (block.setting, block.gap, block.division)
    var end = Block(
      range: parts[leave].range.lowerBound..<block.range.upperBound, lines: Array(block.lines[leave...]))
    (end.setting, end.gap) = (block.setting, 0)
    recognition.replace(index, by: [text, end])
    recognition.splitLines(of: index + 1, by: role)
  }

  /// A leave with a name right below it closes something wherever it stands.
  func closeWithin(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    for (index, next) in zip(main.dropFirst(), main.dropFirst(2))
    where recognition.blocks[index].role == .unknown && recognition.blocks[next].role == .unknown {
      let block = recognition.blocks[index]
      let name = recognition.blocks[next]
      guard block.count <= 120, name.count <= 120, name.division == nil, name.gap <= 2,
        isLeave(block, recognition) || Self.isCutShort(block, recognition.bytes),
        name.setting == .right || !Self.names(of: name, recognition).isEmpty
      else { continue }
      // `I have, etc.,` stands for words that were left out, and stays a paragraph.
      if isLeave(block, recognition) { recognition.blocks[index].role = .closingSalute }
      recognition.blocks[next].role = .signature
      signOn(below: next, main, &recognition)
    }
  }

  /// `I have, etc.,`, `I am, &c.`, `I have [etc.]`: a leave of which only the first words are printed.
  static func isCutShort(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 60, bytes[block.range].starts(with: "I ".utf8) else { return false }
    let end = bytes[block.range].suffix(8)
    return [" etc", "[etc", " &c"].contains { word in
      end.indices.contains { bytes[$0..<block.range.upperBound].starts(with: word.utf8) }
    }
  }

  /// Others who sign below the first, and to whom the letter goes.
  private func signOn(below first: Int, _ main: [Int], _ recognition: inout Recognition) {
    for (position, index) in zip((first + 1)..., main.drop { $0 <= first }) {
      let block = recognition.blocks[index]
      guard position == index, block.role == .unknown, block.division == nil, block.count <= 160, block.gap <= 2 else {
        return
      }
      if Addressee.isOne(block, recognition.bytes) {
        recognition.blocks[index].role = .addressee
        return
      }
      guard block.count <= 120, !Self.names(of: block, recognition).isEmpty else { return }
      recognition.blocks[index].role = .signature
    }
  }

  /// Whom a leave is taken of.
  private static let addressees = WordList(
    """
    you your yours sir madam monsieur madame messieurs veuillez ihr ihre ihrem ihren ihrer ihnen sie dein deine vous votre vos vostro vostra suo sua voi lei
    su suyo usted vuestro ваш вашего вашему вас вам tuus vester excellency
    """)

  private static let leaves = WordList(
    """
    yours sincerely respectfully faithfully obedient affectionately truly servant honor honour agréer agréez
    considération consideration почтением приветом distinti hochachtungsvoll ergebenst grüßen gruß grüße
    hochachtung salutations dévoué cordialement affezionatissimo affezionatissima affezionato devotissimo
    obbligatissimo servidor servidora afectísimo ergebener ergebenster getreuer serviteur почтении уважающий
    почтеньем affectionate cordially fraternally уважением преданный покорный saluti atentamente
    """)
}
