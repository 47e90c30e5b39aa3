internal import Diagnostics
internal import TEI

/// The state of a conversion: the text, what its blocks were taken for, the markup so far.
struct Recognition {
  let source: SourceText
  let settings: EditionSettings
  let authority: NameAuthority
  var blocks: [Block]
  var spans: [Span] = []
  var notes: [SourceNote] = []
  var dates: [TextDate] = []
  var names: [TextName] = []
  var queries: [EditorialQuery] = []
  var signatories: [Signatory] = []
  var citation: Citation?
  var diagnostics: [Diagnostic]
  var identifiers = IdentifierPool()
  /// For each byte of the text, whether inline markup already covers it.
  private var taken: [Bool]

  init(source: SourceText, settings: EditionSettings, authority: NameAuthority) {
    self.source = source
    self.settings = settings
    self.authority = authority
    blocks = Block.blocks(of: source.bytes)
    diagnostics = source.diagnostics
    taken = Array(repeating: false, count: source.bytes.count)
    for entry in authority.entries { identifiers.reserve(entry.identifier) }
    for identifier in [TEIHeader.toolIdentifier, TEIHeader.noteEditorsIdentifier, TEIHeader.sourceIdentifier]
      + CalendarSystem.allCases.map(\.rawValue)
    {
      identifiers.reserve(identifier)
    }
  }

  var bytes: [UInt8] { source.bytes }

  func text(_ block: Block) -> String { source.text(block.range) }

  /// The indices of the blocks that are no notes.
  var mainBlocks: [Int] { blocks.indices.filter { blocks[$0].role != .notes && blocks[$0].role != .notesHead } }

  /// Makes blocks of a block's lines, if each is something by itself and not all are the same:
  /// `Yours truly,` above a name, a place and date above `Dear Sir,`.
  mutating func splitLines(of index: Int, by role: (Block, Recognition) -> Block.Role?) {
    let block = blocks[index]
    guard (2...6).contains(block.lines.count) else { return }
    let lines = block.lines.map { Block(range: $0, lines: [$0]) }
    let roles = lines.map { role($0, self) }
    guard !roles.contains(nil), Set(roles).count > 1 else { return }
    blocks.replaceSubrange(index...index, with: lines)
  }

  /// Claims bytes for inline markup.
  ///
  /// - Returns: whether they were free; markup of the same rank never overlaps.
  mutating func claim(_ range: Range<Int>) -> Bool {
    if range.isEmpty || taken[range.lowerBound] || taken[range].contains(true) { return false }
    for index in range { taken[index] = true }
    return true
  }

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
}
