/// Finds the end of a letter whose lines step to the right, as print and typists set it.
///
/// ```
/// I kiss your hands a thousand times and am ever
///           your
///                most obedient son
///                     W. A. Mozart.
/// ```
enum SteppedClosing {
  /// Cuts a block into its text, the leave that is taken, and the name below it.
  ///
  /// - Returns: whether it ends so.
  static func cut(_ index: Int, _ recognition: inout Recognition) -> Bool {
    let block = recognition.blocks[index]
    guard block.lines.count >= 2, let step = start(of: block, recognition) else { return false }
    let last = block.lines.count - 1
    var name = Block(range: block.lines[last], lines: [block.lines[last]])
    name.setting = .right
    guard isName(name, recognition), step > 0 || isBelowText(index, recognition) else { return false }
    // `I remain with reverence` / `Your Excellency's`: a few short lines that end no sentence begin the leave.
    let isWhole =
      step > 0 && step <= 2 && isBelowText(index, recognition)
      && block.lines[..<step].allSatisfy { $0.count <= 48 && !TextShape($0, recognition.bytes).endsSentence }
    let start = isWhole ? 0 : step
    name.role = .signature
    name.gap = 0
    var parts: [Block] = []
    if start > 0 {
      var text = Block(
        range: block.range.lowerBound..<block.lines[start - 1].upperBound, lines: Array(block.lines[..<start]))
      (text.setting, text.gap, text.indent, text.division) = (block.setting, block.gap, block.indent, block.division)
      parts.append(text)
    }
    var leave = Block(
      range: block.lines[start].lowerBound..<block.lines[last - 1].upperBound, lines: Array(block.lines[start..<last]))
    leave.role = .closingSalute
    (leave.setting, leave.gap) = (.right, start > 0 ? 0 : block.gap)
    recognition.replace(index, by: parts + [leave, name])
    return true
  }

  /// The first of the lines that step to the right, down to the last; `nil` where they do not.
  private static func start(of block: Block, _ recognition: Recognition) -> Int? {
    let columns = block.lines.map { Inset.column(of: $0, recognition.bytes) }
    let base = columns.min() ?? 0
    var start = columns.count - 1
    while start > 0,
      columns[start - 1] + 2 <= columns[start]
        || columns[start - 1] == columns[start] && columns[start] >= base + 8 && start < columns.count - 1
    {
      start -= 1
    }
    // The last line of the text above stands flush with the others.
    if start > 0 { start += 1 }
    guard columns.count - start >= (start > 0 ? 2 : 3), columns[columns.count - 1] - columns[start] >= 4,
      columns.count - start <= 6, start == 0 || columns[start] >= columns[start - 1] + 8
    else { return nil }
    return start
  }

  /// Whether something to be signed stands above; a title page steps to the right as well.
  private static func isBelowText(_ index: Int, _ recognition: Recognition) -> Bool {
    recognition.mainBlocks.last { $0 < index && recognition.blocks[$0].role != .remark }.map {
      recognition.blocks[$0].role == .unknown && recognition.blocks[$0].count > 80
    } == true
  }

  /// A name with initials or known forenames; marks of emphasis around it are left out.
  private static func isName(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    var low = block.range.lowerBound
    var high = OpeningRecogniser.withoutMarkers(block.range, recognition).upperBound
    while low < high, "_=*~".utf8.contains(bytes[low]) { low += 1 }
    while high > low, "_=*~".utf8.contains(bytes[high - 1]) { high -= 1 }
    guard low < high, high - low <= 48 else { return false }
    // `By ARTHUR SMITH`
    var words = SmallWords(bytes[low..<high], takesDigits: false)
    guard words.next(), !writers.contains(words.hash) else { return false }
    let wording = SignatureWording(low..<high, bytes)
    return !ClosingRecogniser.names(of: Block(range: low..<high, lines: [low..<high]), recognition).isEmpty
      || wording.isAllNames && !wording.isSentence && TextShape(low..<high, bytes).words <= 4
  }

  private static let writers = WordList("by von par de di da por door af av translated")
}
