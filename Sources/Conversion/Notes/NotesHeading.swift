/// Tells the headings of notes, and the heads that part the notes of one chapter from those of the next.
struct NotesHeading {
  private let blocks: [Block]
  private let bytes: [UInt8]

  /// The blocks as they are now; it does not see what becomes of them later.
  init(_ recognition: Recognition) {
    blocks = recognition.blocks
    bytes = recognition.bytes
  }

  /// Whether a block is a heading for notes and the next begins with one.
  func opensNotes(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, namesNotes(index) else { return false }
    let reader = NoteReader(bytes, allowsBare: true)
    // `NOTES` above `Chapter I` above the first of them.
    let next = index + 2 < blocks.count && isChapter(index + 1) ? index + 2 : index + 1
    let first = blocks[next].lines[0]
    return reader.marker(first) != nil || NotesBelowNumbers.number(first, bytes) == 1
  }

  /// Whether numbered notes follow below a line that parts them from the text.
  func rulesOffNotes(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, isRule(index) else { return false }
    return NoteReader(bytes, allowsBare: true).marker(blocks[index + 1].lines[0]) != nil
  }

  /// Whether a block is such a line: `________`.
  func isRule(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.lines.count == 1, (3...80).contains(block.count), bytes[block.range.lowerBound] == UInt8(ascii: "_")
    else { return false }
    return bytes[block.range].allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// Whether a block is worded as a heading for notes, whatever follows it.
  func namesNotes(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.lines.count == 1, block.count <= 48 else { return false }
    guard mayName(block.range) else { return false }
    let text = String(decoding: bytes[block.range], as: UTF8.self).lowercased()
    return Self.headings.contains(text.filter(\.isWordLetter)) || Self.namesChapter(text)
  }

  /// Whether a block among notes is the head of a chapter: of its notes where they follow, else of its text.
  func isChapter(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.lines.count <= 2, block.count <= 80, block.gap > 0,
      NoteMarker.atStart(of: block.lines[0], bytes) == nil
    else { return false }
    guard let division = HeadWording.division(of: block, bytes) else { return false }
    return division.number != nil || TextShape(block.range, bytes).words <= 3
  }

  /// Whether the first letter is one with which a heading begins.
  private func mayName(_ range: Range<Int>) -> Bool {
    let first = bytes[range].first { NoteMarker.isLetter($0) || $0 >= 0x80 }
    return first.map { $0 >= 0x80 || "nfeart".utf8.contains($0 | 0x20) } == true
  }

  /// `Notes to Chapter 3`, `Anmerkungen zum ersten Teil`.
  private static func namesChapter(_ text: String) -> Bool {
    let words = text.split { !$0.isWordLetter }
    guard words.count >= 2, words.count <= 6, headings.contains(String(words[0])) else { return false }
    return ["to", "on", "for", "zu", "zum", "zur", "du", "de", "des", "al", "alla", "к", "sur"].contains(words[1])
  }

  private static let headings: Set<String> = [
    "notes", "note", "footnotes", "endnotes", "annotations", "anmerkungen", "anmerkung", "fußnoten", "fussnoten",
    "noten", "remarques", "notesdebasdepage", "notas", "anotaciones", "annotazioni", "adnotationes", "примечания",
    "примечание", "сноски", "комментарии", "notesbythetranslator", "translatorsnotes", "editorsnotes",
    "примечанияавтора", "notedellautore", "notesdelauteur",
  ]
}
