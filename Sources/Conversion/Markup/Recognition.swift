internal import Diagnostics
internal import TEI

/// The state of a conversion: the text, what its blocks were taken for, the markup so far.
struct Recognition {
  let source: SourceText
  private(set) var settings: EditionSettings
  let authority: NameAuthority
  let house: HouseStyle
  let layout: TextLayout
  var blocks: [Block]
  var spans: [Span] = []
  var notes: [SourceNote] = []
  var dates: [TextDate] = []
  var names: [TextName] = []
  var queries: [EditorialQuery] = []
  var signatories: [Signatory] = []
  var citation: Citation?
  /// What kind of text it was taken for, and why.
  var genre = Genre(name: "document", evidence: "nothing speaks for another kind")
  var diagnostics: [Diagnostic]
  var identifiers = IdentifierPool()
  /// For each byte of the text, whether inline markup already covers it.
  private var taken: [Bool]

  init(source: SourceText, settings: EditionSettings, authority: NameAuthority) {
    self.source = source
    self.settings = settings
    self.authority = authority
    house = HouseStyle(settings.patterns)
    layout = TextLayout(source.bytes, house)
    blocks = BlockBuilder(layout, source.bytes).blocks()
    Block.joinLoneMarks(&blocks, source.bytes)
    diagnostics = source.diagnostics
    taken = Array(repeating: false, count: source.bytes.count)
    if settings.statedLanguage == nil { guessLanguage() } else { compareLanguage() }
    for entry in authority.entries { identifiers.reserve(entry.identifier) }
    for identifier in [TEIHeader.toolIdentifier, TEIHeader.noteEditorsIdentifier, TEIHeader.sourceIdentifier]
      + CalendarSystem.allCases.map(\.rawValue)
    {
      identifiers.reserve(identifier)
    }
  }

  /// Tells of an editor's word that is not what the library says of the text.
  private mutating func compareLanguage() {
    guard let name = layout.boilerplate.value(of: "Language", source.bytes), let tag = LanguageNames.tag(named: name),
      settings.language.prefix(2) != tag.prefix(2)
    else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "source.language-differs",
        "`\(settings.language)` was asked for, but the text's own frame says that it is in \(name)",
        at: Place(file: source.file), help: "leave `language` out, or check it"))
  }

  /// Takes the language that the text itself speaks for; English where it does for none.
  private mutating func guessLanguage() {
    let frame = layout.boilerplate
    if let name = frame.value(of: "Language", source.bytes), let tag = LanguageNames.tag(named: name) {
      settings.language = tag
      return
    }
    let end = frame.after.isEmpty ? source.bytes.count : frame.after.lowerBound
    guard let guess = TextLanguage(frame.before.upperBound..<max(frame.before.upperBound, end), of: source.bytes)
    else { return }
    settings.language = guess.tag
    diagnostics.append(
      Diagnostic(
        .note, "source.language",
        "taken for a text in \(LanguageNames.english(guess.tag)) (\(guess.tag)): \(guess.evidence)",
        at: Place(file: source.file), help: "`--language` says another"))
  }

  var bytes: [UInt8] { source.bytes }

  func text(_ block: Block) -> String { source.text(block.range) }

  /// The blocks that the rules for openings and closings look at; all, unless they go from part to part.
  var scope: Range<Int>?

  /// The indices of the blocks that are neither notes nor on the title page.
  var mainBlocks: [Int] {
    (scope ?? blocks.indices).filter { !blocks[$0].isOfNotes && !blocks[$0].isOfFront }
  }

  /// Makes blocks of a block's lines, if each is something by itself and not all are the same:
  /// `Yours truly,` above a name, a place and date above `Dear Sir,`.
  mutating func splitLines(of index: Int, by role: (Block, Recognition) -> Block.Role?) {
    let block = blocks[index]
    guard (2...6).contains(block.lines.count) else { return }
    let lines = block.lines.enumerated().map { number, line in
      var part = Block(range: line, lines: [line])
      part.setting = block.setting
      part.gap = number == 0 ? block.gap : 0
      part.division = number == 0 ? block.division : nil
      return part
    }
    var roles: Set<Block.Role> = []
    for line in lines {
      guard let role = role(line, self) else { return }
      roles.insert(role)
    }
    guard roles.count > 1 else { return }
    replace(index, by: lines)
  }

  /// Puts blocks in the place of one.
  mutating func replace(_ index: Int, by parts: [Block]) {
    blocks.replaceSubrange(index...index, with: parts)
    if let scope { self.scope = scope.lowerBound..<scope.upperBound + parts.count - 1 }
  }

  /// Makes one block of neighbours.
  mutating func join(_ range: ClosedRange<Int>) {
    blocks[range.lowerBound].extend(over: blocks[range])
    blocks.removeSubrange(range.lowerBound + 1...range.upperBound)
    if let scope { self.scope = scope.lowerBound..<scope.upperBound - range.count + 1 }
  }

  /// The parts of a block that are its own text: the notes that stand between its lines are left out.
  func parts(of block: Block) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = block.range.lowerBound
    var low = 0
    var high = layout.footNotes.count
    while low < high {
      let middle = (low + high) / 2
      if layout.footNotes[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    while low < layout.footNotes.count, layout.footNotes[low].range.upperBound <= block.range.upperBound {
      let note = layout.footNotes[low].range
      if note.lowerBound > start { parts.append(start..<note.lowerBound) }
      start = max(start, note.upperBound)
      low += 1
    }
    if start < block.range.upperBound { parts.append(start..<block.range.upperBound) }
    return parts
  }

  /// Claims bytes for inline markup.
  ///
  /// - Returns: whether they were free; markup of the same rank never overlaps.
  mutating func claim(_ range: Range<Int>) -> Bool {
    if range.isEmpty || taken[range.lowerBound] || taken[range].contains(true) { return false }
    for index in range { taken[index] = true }
    return true
  }

  /// Whether no inline markup covers any of some bytes.
  func isFree(_ range: Range<Int>) -> Bool { !taken[range].contains(true) }

  /// The parts of `range` that no inline markup covers yet.
  func free(in range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where taken[index] {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// Lays an element over some bytes of the text.
  mutating func lay(
    _ element: String, _ range: Range<Int>, _ level: Span.Level, _ rule: Rule,
    _ attributes: [Span.Attribute] = [], evidence: String? = nil
  ) {
    spans.append(Span(element, range, level, rule, attributes: attributes, evidence: evidence))
  }

  mutating func report(
    _ severity: Severity, _ code: String, _ message: String, at range: Range<Int>,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(severity, code, message, at: source.place(of: range), notes: notes, help: help))
  }

  /// Takes the calls of notes out of some bytes that turned out to call none.
  mutating func release(anchorsIn range: Range<Int>) {
    for index in notes.indices where notes[index].anchors.contains(where: { range.contains($0.lowerBound) }) {
      let note = notes[index]
      let kept = note.anchors.indices.filter { !range.contains(note.anchors[$0].lowerBound) }
      notes[index].anchors = kept.map { note.anchors[$0] }
      if note.anchorIdentifiers.count == note.anchors.count {
        notes[index].anchorIdentifiers = kept.map { note.anchorIdentifiers[$0] }
      }
    }
    spans.removeAll { $0.element == "ref" && range.contains($0.range.lowerBound) }
  }
}
