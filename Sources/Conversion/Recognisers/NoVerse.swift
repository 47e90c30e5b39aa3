/// What speaks against verse in short lines that look like it.
enum NoVerse {
  /// Figures at the ends of lines: an account, a table, a list of pages.
  case figures
  /// `D = General.`: what the signs of a table mean.
  case key
  /// `Op. 22.`, `Bagatelles.`: entries of a catalogue.
  case entries
  /// A letter's end, a title page, a printer's line, a remark in brackets.
  case matter

  init?(_ block: Block, _ bytes: [UInt8]) {
    var figures = 0
    var dittos = 0
    var equations = 0
    var capitals = 0
    for line in block.lines {
      if Self.endsInFigures(line, bytes) { figures += 1 }
      if Self.holdsDittos(line, bytes) { dittos += 1 }
      if Self.isEquation(line, bytes) { equations += 1 }
      if Self.isCapital(line, bytes) { capitals += 1 }
    }
    let lines = block.lines.count
    if lines > 2, figures * 2 >= lines || dittos * 2 >= lines {
      self = .figures
    } else if lines > 1, Self.areFields(block, bytes) {
      self = .figures
    } else if lines > 1, lines <= 6, Self.isImprint(block, bytes) {
      self = .matter
    } else if lines == 2, figures > 0, let last = bytes[block.lines[0]].last,
      NoteMarker.isLetter(last) || last == UInt8(ascii: "-")
    {
      // An entry of some contents; a verse with its number has a mark or a number above it.
      self = .matter
    } else if lines >= 4 && Self.areEntries(block, bytes)
      || lines >= 2 && (Self.areNumbered(block, bytes) || Self.isRecipe(block, bytes))
    {
      self = .entries
    } else if lines >= 2, equations * 2 >= lines {
      self = .key
    } else if lines >= 2,
      capitals * 2 >= lines || capitals * 3 >= lines && capitals > 1 || Self.isBracketed(block, bytes)
        || Self.isLetterEnd(block, bytes) || Self.isLetter(block.lines[0], bytes)
    {
      self = .matter
    } else if lines >= 2, lines <= 12, block.lines.contains(where: { ClosingRecogniser.isInColumns(bytes[$0]) }),
      Self.areCapitalised(block, bytes)
    {
      // Those who sign, side by side.
      self = .matter
    } else if lines >= 2, lines <= 6, block.lines.contains(where: { Self.namesPrinter($0, bytes) }) {
      self = .matter
    } else if lines == 1, Self.isDate(block, bytes) || Self.isAttribution(block, bytes) || Self.isNumber(block, bytes) {
      self = .matter
    } else {
      return nil
    }
  }
}
