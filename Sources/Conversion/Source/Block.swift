/// Lines that belong together, and what they were recognised as.
struct Block: Sendable {
  /// The bytes from the first to the last character that is no white space.
  private(set) var range: Range<Int>
  /// The lines' bytes, each without white space at its ends; page numbers and notes between them are left out.
  private(set) var lines: [Range<Int>]
  /// The columns before the first line.
  var indent = 0
  /// The blank lines before it.
  var gap = 1
  var setting: Setting = .flush
  var role: Role = .unknown
  /// The number or letter with which it begins as an item, and how many lists it stands within.
  var enumerator: Range<Int>?
  var depth = 0
  /// The division that begins with it.
  var division: Division?

  /// How a block stands on the page.
  enum Setting: Sendable, Hashable {
    case flush
    /// Its first line is indented as paragraphs are in this text.
    case paragraph
    /// Indented in some other way: a list, a poem, a quotation.
    case inset
    case centred, right
  }

  enum Role: Sendable, Hashable {
    case unknown
    case head, source, dateline, salute
    /// To whom a letter goes, above its salute: `Herrn Dr. Meier`, `Wien`.
    case address
    case paragraph
    case closingSalute, signature, closingDateline, postscript
    /// To whom a letter goes, below its signature: `Hon. John Smith, Secretary of State.`
    case addressee
    /// `The End`
    case trailer
    case notesHead
    /// A block of the notes section; the notes in it are kept apart.
    case notes
    /// A line of marks within the notes.
    case notesOrnament
    /// What stands behind the notes: a publisher's list, a word of those who made the electronic text.
    case behindNotes
    /// Notes that stand amid the text: behind their paragraph, at the end of a chapter.
    case noteAmidText
    /// What an editor or a clerk put beside the text in brackets: `[Telegram]`, `[Enclosure]`.
    case remark
    /// A line without letters that parts the text.
    case separator
    case item, itemLabel
    /// An item of a numbered list, and a further paragraph of one.
    case numberedItem, itemParagraph
    /// A stanza: every line is a line of verse.
    case stanza
    /// Whose the words above are: `PETRARCA.` below two verses.
    case attribution
    /// Whose a song or poem is, or to what tune it goes, below its title: `Words by Anna Carter.`
    case credit
    case castHead, castItem
    /// The head of some of the persons: `Women.`
    case castGroup
    case speaker, stage
    /// The parts of a title page.
    case titlePart, byline, imprint, epigraph, frontSeparator, frontRemark
    /// Lines in columns, and lines whose blanks are to be kept.
    case table, preformatted
    /// A verse of scripture, its number included.
    case scriptureVerse
    /// Prose and verse that is spoken on a stage.
    case speech, verse
  }

  var count: Int { range.count }

  /// Takes in the lines of its neighbours; it is the first of them.
  mutating func extend(over blocks: some Collection<Block>) {
    range = range.lowerBound..<blocks.reduce(range.upperBound) { max($0, $1.range.upperBound) }
    lines = blocks.flatMap(\.lines)
  }

  /// Whether it stands on the title page.
  var isOfFront: Bool {
    switch role {
    case .titlePart, .byline, .imprint, .epigraph, .frontSeparator, .frontRemark: true
    default: false
    }
  }

  /// Whether it stands in the section of notes.
  var isOfNotes: Bool { role == .notes || role == .notesHead || role == .notesOrnament || role == .behindNotes }
}

/// A part of a text that has its own head or begins for another reason.
struct Division: Sendable, Hashable {
  /// How deep it stands: the outermost parts have the least.
  var level: Int
  var type: String? = nil
  var number: String? = nil
  /// Whether it begins with its own head, though another stands right above: that is no second head of the same part.
  var standsAlone = false
}

extension Block {
  /// The blocks of a text.
  static func blocks(of bytes: [UInt8]) -> [Block] { BlockBuilder(TextLayout(bytes), bytes).blocks() }

  /// A comma on a line by itself, as between the names of those who sign, goes with the block before it.
  static func joinLoneMarks(_ blocks: inout [Block], _ bytes: [UInt8]) {
    let isLone = { (block: Block) in block.count == 1 && ",;".utf8.contains(bytes[block.range.lowerBound]) }
    guard blocks.dropFirst().contains(where: isLone) else { return }
    var joined: [Block] = []
    joined.reserveCapacity(blocks.count)
    for block in blocks {
      if isLone(block), let last = joined.last, last.count <= 160, last.lines.count <= 3 {
        joined[joined.count - 1].extend(over: [last, block])
      } else {
        joined.append(block)
      }
    }
    blocks = joined
  }

  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}
