/// Finds the titles of poems that look like sentences, captions or verses: they are set off as other titles of the text
/// are, or stand between two poems in capitals or without a mark; and the credits below titles.
enum PoemTitles {
  static func find(_ recognition: inout Recognition) {
    guard let heads = Heads(recognition) else { return }
    for index in recognition.mainBlocks.dropFirst() {
      let block = recognition.blocks[index]
      // `The Miller's Wish.`: one line that was taken for verse.
      let isLine = block.role == .stanza && block.lines.count == 1 && !isSmall(block, recognition.bytes)
      guard block.role == .unknown || isLine && block.gap >= heads.gap, block.lines.count <= 3, block.count <= 160,
        block.setting == .flush || block.setting == .centred,
        let passed = below(index, recognition)
      else { continue }
      guard
        block.gap >= heads.gap && isTitle(block, recognition.bytes)
          || isBetween(index, passed, heads.areOfVerse, recognition)
      else { continue }
      recognition.blocks[index].role = .head
      recognition.blocks[index].division = Division(level: heads.level(above: index, recognition))
      for other in index + 1..<index + 1 + passed {
        if isKind(recognition.blocks[other], recognition.bytes) { recognition.blocks[other].role = .head }
        guard Credit.isOne(recognition.blocks[other], recognition.bytes) else { continue }
        (recognition.blocks[other].role, recognition.blocks[other].division) = (.unknown, nil)
      }
    }
    for index in recognition.mainBlocks
    where recognition.blocks[index].role == .unknown && Credit.isOne(recognition.blocks[index], recognition.bytes) {
      var above = index - 1
      while above >= 0, recognition.blocks[above].role == .credit || recognition.blocks[above].role == .remark {
        above -= 1
      }
      if above >= 0, recognition.blocks[above].role == .head, below(index, recognition) != nil {
        recognition.blocks[index].role = .credit
      }
    }
  }

  /// How many blocks stand between a title and its first stanza: credits, a motto, a remark; `nil` if none follows.
  private static func below(_ index: Int, _ recognition: Recognition) -> Int? {
    let gap = recognition.blocks[index].gap
    for next in index + 1..<min(index + 6, recognition.blocks.count) {
      let block = recognition.blocks[next]
      switch block.role {
      case .stanza: return next - index - 1
      case .remark, .credit: continue
      case .head where block.division?.number == nil && Credit.isOne(block, recognition.bytes): continue
      case .unknown where block.count <= 160 && block.lines.count <= 3 && (block.gap < gap || gap == 1): continue
      default: return nil
      }
    }
    return nil
  }

  private static func isTitle(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let shape = TextShape(block.range, bytes)
    return shape.letters > 2 && shape.words <= 20 && !shape.startsWithSmallLetter && !shape.endsWithComma
      && !"\"[({*-".utf8.contains(bytes[block.range.lowerBound]) && bytes[block.range.lowerBound] != 0xE2
      && !Credit.isOne(block, bytes) && !Refrain.isOne(block.range, bytes) && NoVerse(block, bytes) != .figures
      && !NoVerse.isDate(block, bytes)
  }

  /// Between two poems, right above the second: in capitals, or a few capitalised words without a mark.
  private static func isBetween(_ index: Int, _ passed: Int, _ isOfVerse: Bool, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    let block = recognition.blocks[index]
    // `Sonnet` may stand below the title.
    let areBetween = recognition.blocks[index + 1..<index + 1 + passed].allSatisfy {
      isKind($0, bytes) || Credit.isOne($0, bytes)
    }
    guard areBetween, block.lines.count == 1,
      block.setting == .flush,
      recognition.blocks[index - 1].role == .stanza, block.gap >= recognition.blocks[index + 1].gap,
      isTitle(block, bytes), !isSmall(block, bytes)
    else { return false }
    let shape = TextShape(block.range, bytes)
    if shape.isAllCapitals { return shape.letters >= 4 && !NoVerse.isNumbers(block, bytes) }
    return isOfVerse && shape.words <= 6 && !shape.endsSentence && !bytes[block.range].contains(UInt8(ascii: "_"))
      && TextShape(recognition.blocks[index - 1].range, bytes).endsSentence && NoVerse.areCapitalised(block, bytes)
  }

  /// `Soneto`, `Epitaph.`: the kind of a poem on a line by itself.
  private static func isKind(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 24 else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    return words.next() && kinds.contains(words.hash) && !words.next()
  }

  private static let kinds = WordList(
    """
    sonnet sonett soneto sonetto song lied canción canzone chanson ode oda epitaph epitafio epitaffio épitaphe epigram \
    epigramm elegy elegie elegía ballad ballade madrigal hymn romance décimas сонет песня ода эпитафия
    """)

  private static func isSmall(_ block: Block, _ bytes: [UInt8]) -> Bool {
    HeadWording(block, bytes).isSmall
  }

  /// The titles of poems that are known by the way they are set.
  private struct Heads {
    /// The least gap above any of them.
    let gap: Int
    /// Whether most lines of the text are verse.
    let areOfVerse: Bool
    private let levels: [(index: Int, level: Int)]

    init?(_ recognition: Recognition) {
      var levels: [(index: Int, level: Int)] = []
      var gap = Int.max
      var lines = 0
      var verses = 0
      for index in recognition.mainBlocks.dropFirst() {
        let block = recognition.blocks[index]
        lines += block.lines.count
        if block.role == .stanza { verses += block.lines.count }
        guard block.role == .head, let division = block.division,
          !Credit.isOne(block, recognition.bytes), PoemTitles.below(index, recognition) != nil
        else {
          continue
        }
        levels.append((index, division.level))
        if division.number == nil { gap = min(gap, block.gap) }
      }
      areOfVerse = recognition.genre.name == "verse" || verses * 2 > lines
      guard !levels.isEmpty || areOfVerse else { return nil }
      // Titles that stand no further off than stanzas do tell nothing of others.
      self.gap = levels.count > 1 && gap > 1 ? gap : Int.max
      self.levels = levels
    }

    /// The level of the title before, or else of the one behind.
    func level(above index: Int, _ recognition: Recognition) -> Int {
      levels.last { $0.index < index }?.level ?? levels.first?.level ?? HeadWording.chapter
    }
  }
}
