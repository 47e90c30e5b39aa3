internal import TEI

/// Finds a title page that stands below a preface: short lines below a wide gap, set in the middle, one of which says who
/// printed or published the book.
struct InnerTitlePage: Recogniser {
  static let page = Rule(
    "front.inner-title-page", "short blocks amid the page below prose, one of which names a printer")
  static let rules = [page]
  /// The type of its division.
  static let type = "titlePage"

  func recognise(_ recognition: inout Recognition) {
    guard recognition.layout.paragraphs != .unwrapped else { return }
    let bytes = recognition.bytes
    let main = recognition.mainBlocks
    var hasProse = false
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      guard position * 2 < main.count else { return }
      if block.setting == .flush, block.role != .remark, block.count > 300 { hasProse = true }
      guard hasProse, block.gap >= 3, block.setting != .flush, block.lines.count <= 2, block.role == .unknown,
        TextShape(block.range, bytes).words <= 8, let end = self.end(from: position, main, recognition)
      else { continue }
      for other in main[position...end] { recognition.blocks[other].role = .paragraph }
      recognition.blocks[index].division = Division(level: HeadWording.chapter, type: Self.type, standsAlone: true)
      if end + 1 < main.count, recognition.blocks[main[end + 1]].division == nil {
        recognition.blocks[main[end + 1]].division = Division(level: HeadWording.chapter, standsAlone: true)
      }
      return
    }
  }

  /// The last block on the page: the last that names a printer.
  private func end(from start: Int, _ main: [Int], _ recognition: Recognition) -> Int? {
    var last: Int?
    for position in start..<min(start + 24, main.count) {
      let block = recognition.blocks[main[position]]
      guard block.role == .unknown || block.role == .separator || block.role == .remark, block.setting != .flush,
        block.lines.count <= 8, block.count <= 400, position == start || block.gap <= 3
      else { break }
      if TitlePageRecogniser.namesPrinter(recognition.text(block)) { last = position }
    }
    guard let last, last - start >= 2 else { return nil }
    return last
  }

  /// The words of the title on such a page: its first lines, up to one that leads on to what it was made from.
  static func title(_ recognition: Recognition) -> [Range<Int>]? {
    guard let first = recognition.blocks.firstIndex(where: { $0.division?.type == type }) else { return nil }
    var lines: [Range<Int>] = []
    for block in recognition.blocks[first...].prefix(8) {
      guard block.lines.count <= 2, block.count <= 60, block.range == recognition.blocks[first].range || block.gap <= 2,
        !TitlePageRecogniser.namesMaker(block, recognition)
      else { break }
      lines.append(block.range)
    }
    return lines.isEmpty ? nil : lines
  }
}
