/// Makes blocks of lines: what stands between blank lines, between indentations, or on a line by itself.
struct BlockBuilder {
  private let layout: TextLayout
  private let bytes: [UInt8]

  init(_ layout: TextLayout, _ bytes: [UInt8]) {
    self.layout = layout
    self.bytes = bytes
  }

  func blocks() -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(layout.lines.count / 3 + 1)
    var open: [TextLine] = []
    var pages = layout.pages[...]
    for (index, line) in layout.lines.enumerated() {
      if layout.paragraphs == .unwrapped, !open.isEmpty, isTorn(index) {
        open.append(line)
        continue
      }
      guard let last = open.last else {
        open = [line]
        continue
      }
      var isNewPage = false
      while let page = pages.first, page.range.lowerBound < line.range.lowerBound {
        isNewPage = true
        pages.removeFirst()
      }
      if isNewPage ? continues(open, line) : belongs(line, open, last) && !endsShort(open, before: index) {
        open.append(line)
      } else {
        blocks.append(block(open))
        open = [line]
      }
    }
    if !open.isEmpty { blocks.append(block(open)) }
    return blocks
  }

  private func block(_ lines: [TextLine]) -> Block {
    let first = lines[0]
    var block = Block(
      range: first.range.lowerBound..<lines[lines.count - 1].range.upperBound, lines: lines.map(\.range))
    block.indent = first.indent
    block.gap = first.gap
    if layout.isRightAligned(first), lines.count <= 2 {
      block.setting = .right
    } else if layout.isCentred(first) {
      block.setting = .centred
    } else if layout.paragraphs == .indented, first.indent == layout.indent {
      block.setting = .paragraph
    } else if first.indent > 0, lines.allSatisfy({ $0.indent > 0 }) {
      block.setting = .inset
    }
    return block
  }

  /// Whether a line goes on with the lines before it.
  private func belongs(_ line: TextLine, _ open: [TextLine], _ last: TextLine) -> Bool {
    if line.gap > 0 { return false }
    switch layout.paragraphs {
    case .unwrapped: return false
    case .spaced: return !(layout.isTight && endsParagraph(last, before: line)) && !isBelowItem(line, open, last)
    case .indented: break
    }
    if layout.isRightAligned(line) || layout.isRightAligned(last) { return false }
    let first = open[0]
    if line.indent == layout.indent { return false }
    if line.indent == 0 { return last.indent == 0 || (open.count == 1 && first.indent == layout.indent) }
    // Indented otherwise: a list or a poem goes on with its like.
    return first.indent != 0 && first.indent != layout.indent
  }

  /// Whether a paragraph of one line stops far from the margin above one or two lines that stand flush by themselves:
  /// `[Telegram]` above a dateline of the full width, `I have, &c.,` above a name.
  private func endsShort(_ open: [TextLine], before index: Int) -> Bool {
    let line = layout.lines[index]
    guard layout.paragraphs == .indented, open.count == 1, open[0].indent == layout.indent, line.indent == 0,
      (open[0].end + line.firstWord(bytes)) * 4 < layout.measure * 3
    else { return false }
    let last = bytes[open[0].range.upperBound - 1]
    if bytes[open[0].range.lowerBound] == UInt8(ascii: "["), last == UInt8(ascii: "]") { return true }
    guard ",.;:".utf8.contains(last) else { return false }
    var next = index + 1
    while next < layout.lines.count, next <= index + 2, layout.lines[next].gap == 0, layout.lines[next].indent == 0 {
      next += 1
    }
    return next <= index + 2
  }

  /// Whether a paragraph goes on over a page's end.
  private func continues(_ open: [TextLine], _ line: TextLine) -> Bool {
    if layout.paragraphs != .unwrapped, let last = open.last, goesOnSetIn(open[0], last, line) { return true }
    guard layout.paragraphs != .unwrapped, line.indent == 0, line.gap < 2, let last = open.last,
      !layout.isRightAligned(last), !layout.isCentred(last), open[0].indent == layout.indent || open[0].indent == 0
    else { return false }
    let end = bytes[last.range.upperBound - 1]
    let first = bytes[line.range.lowerBound]
    let isCut = !".!?:;\"".utf8.contains(end) && (end < 0x80 || bytes[last.range].suffix(3) != [0xE2, 0x80, 0x9D])
    if layout.paragraphs == .indented {
      // Flush to the margin where paragraphs are indented: it goes on, unless it looks like a head.
      return isCut || !isHeadlike(line)
    }
    // A filled line that ends no sentence goes on, even with a capital.
    let isFull = last.end * 10 >= layout.measure * 9 && !isHeadlike(line)
    return isCut && ((0x61...0x7A).contains(first) || isFull || isSmallCyrillic(line)) || end == UInt8(ascii: "-")
  }

  /// Whether a flush line stands below an item that is set in and ends before the margin: it is the next item's number,
  /// or the paragraph goes on behind the list.
  private func isBelowItem(_ line: TextLine, _ open: [TextLine], _ last: TextLine) -> Bool {
    guard line.indent == 0, last.indent >= 2, layout.measure >= 50, open.allSatisfy({ $0.indent >= 2 }) else {
      return false
    }
    // The lines of an item but for its last are filled; those of verse are not.
    let isAboveNumber = isNumber(line)
    for (line, next) in zip(open, open.dropFirst())
    where line.end + 1 + next.firstWord(bytes) + (isAboveNumber ? 4 : 0) <= layout.measure { return false }
    if isAboveNumber { return true }
    let isEnd = ".;:!?".utf8.contains(bytes[last.range.upperBound - 1])
    guard isEnd, last.end + line.firstWord(bytes) + 10 <= layout.measure else { return false }
    return open.count > 1 ? open[1].indent > open[0].indent : line.end * 10 >= layout.measure * 8
  }

  /// `2.`, `(3)`, `b)` on a line by itself.
  private func isNumber(_ line: TextLine) -> Bool {
    guard line.width <= 6, let last = bytes[line.range].last, ".)]".utf8.contains(last) else { return false }
    let label = bytes[line.range].filter { !".()[]".utf8.contains($0) }
    return !label.isEmpty && (label.allSatisfy(NoteMarker.isDigit) || label.count == 1 && NoteMarker.isLetter(label[0]))
  }

  /// Whether a line stops short with the end of a sentence, and the next begins another or a speech.
  private func endsParagraph(_ line: TextLine, before next: TextLine) -> Bool {
    // The dash of a speech begins a paragraph even below a line that is filled.
    let isSpeech = bytes[next.range].starts(with: Self.dash) || bytes[next.range].starts(with: Self.hyphens)
    guard isSpeech || line.end + 1 + next.firstWord(bytes) <= layout.measure, line.indent == next.indent,
      let last = bytes[line.range].last(where: { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") })
    else { return false }
    // `…`, `»`, `”` end with these bytes.
    guard ".!?:".utf8.contains(last) || [0xA6, 0xBB, 0x9D].contains(last) else { return false }
    let first = bytes[next.range.lowerBound]
    return !(0x61...0x7A).contains(first)
  }

  private static let dash = Array("—".utf8)
  private static let hyphens = Array("--".utf8)

  /// Whether a long line was broken before line `index` though its sentence goes on, as words in italics do to some
  /// converters: it begins small or with a mark, or the line behind it does.
  private func isTorn(_ index: Int) -> Bool {
    let line = layout.lines[index]
    guard line.gap == 0, index > 0 else { return false }
    let before = layout.lines[index - 1]
    let end = bytes[before.range.upperBound - 1]
    // Behind a letter or a comma.
    guard NoteMarker.isLetter(end) || end >= 0x80 && end != 0xBB && end != 0xA6 || end == UInt8(ascii: ",") else {
      return false
    }
    if goesOn(line) { return before.width >= 60 || index > 1 && goesOnBehind(index - 1) }
    guard before.width >= 60, line.width <= 60, index + 1 < layout.lines.count else { return false }
    let next = layout.lines[index + 1]
    let last = bytes[line.range.upperBound - 1]
    return next.gap == 0 && goesOn(next) && (NoteMarker.isLetter(last) || last >= 0x80)
  }

  /// Whether a short line was already taken for a part of the line before it.
  private func goesOnBehind(_ index: Int) -> Bool {
    layout.lines[index].width <= 60 && layout.lines[index].gap == 0 && layout.lines[index - 1].width >= 60
  }

  /// Whether a line begins with a small letter, and no item's, or with a mark that never begins one.
  private func goesOn(_ line: TextLine) -> Bool {
    let first = bytes[line.range.lowerBound]
    if ",.;)".utf8.contains(first) { return line.range.count > 2 }
    guard (0x61...0x7A).contains(first) || first == 0xC3 && bytes[line.range.lowerBound + 1] >= 0xA0 else {
      return false
    }
    return Enumerator(line.range, bytes) == nil
  }

  /// Whether an item or a quotation, set in, was cut in a sentence by the end of a page.
  private func goesOnSetIn(_ first: TextLine, _ last: TextLine, _ line: TextLine) -> Bool {
    guard first.indent > 0, line.indent > 0, abs(line.indent - first.indent) <= 4, line.gap < 2,
      !layout.isRightAligned(line), !layout.isCentred(line)
    else { return false }
    let end = bytes[last.range.upperBound - 1]
    return (NoteMarker.isLetter(end) || end == UInt8(ascii: ",") || end == UInt8(ascii: "-"))
      && (0x61...0x7A).contains(bytes[line.range.lowerBound])
  }

  private func isSmallCyrillic(_ line: TextLine) -> Bool {
    let start = line.range.lowerBound
    return line.range.count > 1 && (bytes[start] == 0xD0 && bytes[start + 1] >= 0xB0 || bytes[start] == 0xD1)
  }

  /// A line of capitals.
  private func isHeadlike(_ line: TextLine) -> Bool {
    !bytes[line.range].contains { (0x61...0x7A).contains($0) } && line.width < layout.measure
  }
}
