internal import TEI

/// Reads plays that are marked by hand, as EzDrama has it: `@title`, `^` before the cast, `#` before acts, `##` before
/// scenes, `@Name:` before speeches, `$` before directions, `~` before verse. The marks stay text.
struct MarkedPlay: Recogniser {
  static let mark = Rule("drama.marked", "a line that begins with the mark of a hand-marked play: `@Name:`, `$Enter`")
  static let rules = [mark]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.source.has(UInt8(ascii: "@")), Genre.allows("drama", recognition.settings.profile),
      isMarked(recognition)
    else { return }
    recognition.genre = Genre(name: "drama", evidence: "lines begin with `@Name:`, `#`, `$`")
    var result: [Block] = []
    var state = State()
    for block in recognition.blocks {
      guard block.role == .unknown else {
        result.append(block)
        continue
      }
      for (number, line) in block.lines.enumerated() {
        var part = Block(range: line, lines: [line])
        part.gap = number == 0 ? block.gap : 0
        state.give(&part, recognition.bytes)
        result.append(part)
      }
    }
    recognition.blocks = result
  }

  /// Three speakers at least, and marks of another kind; one line in forty is marked.
  private func isMarked(_ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    var speakers = 0
    var lines = 0
    var others: Set<UInt8> = []
    for block in recognition.blocks where block.role == .unknown {
      lines += block.lines.count
      for line in block.lines {
        let first = bytes[line.lowerBound]
        if first == UInt8(ascii: "@") {
          if Self.isSpeaker(line, bytes) {
            speakers += 1
          } else if Self.keyword(line, bytes) != nil {
            others.insert(first)
          }
        } else if "#$^".utf8.contains(first), line.count > 1, bytes[line.lowerBound + 1] != 0x20 {
          others.insert(first)
        }
      }
    }
    return speakers >= 3 && others.count >= 2 && speakers * 40 >= lines
  }

  private static func isSpeaker(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[line].last == UInt8(ascii: ":") && line.count > 2 && line.count <= 80
  }

  /// `title` of `@title The Mill`.
  private static func keyword(_ line: Range<Int>, _ bytes: [UInt8]) -> String? {
    let word = String(decoding: bytes[line].dropFirst().prefix { NoteMarker.isLetter($0) }, as: UTF8.self)
    return ["title", "subtitle", "author", "editor", "date"].contains(word) ? word : nil
  }

  /// A title without its mark: `The Mill` of `@title The Mill`.
  static func withoutMark(_ title: String) -> String {
    title.hasPrefix("@title ") ? String(title.dropFirst(7)) : title
  }

  private struct State {
    private var isCast = false
    private var isVerse = false
    private var isSpoken = false

    mutating func give(_ part: inout Block, _ bytes: [UInt8]) {
      let line = part.range
      switch bytes[line.lowerBound] {
      case UInt8(ascii: "@") where MarkedPlay.keyword(line, bytes) != nil:
        let word = MarkedPlay.keyword(line, bytes)
        part.role = word == "title" || word == "subtitle" ? .head : .paragraph
      case UInt8(ascii: "@"):
        part.role = .speaker
        (isCast, isVerse, isSpoken) = (false, false, true)
      case UInt8(ascii: "^"):
        part.role = .castHead
        part.division = Division(level: 3, type: "cast", number: nil)
        (isCast, isSpoken) = (true, false)
      case UInt8(ascii: "#"):
        let depth = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
        let words = line.lowerBound + depth..<line.upperBound
        let named = HeadWording.division(of: Block(range: words, lines: [words]), bytes)
        part.role = .head
        part.division = Division(
          level: 2 + min(depth, 3), type: named?.type ?? (depth == 1 ? "act" : "scene"), number: named?.number)
        (isCast, isVerse, isSpoken) = (false, false, false)
      case UInt8(ascii: "$"): part.role = .stage
      case UInt8(ascii: "~"):
        part.role = .verse
        isVerse = true
      default: part.role = isCast ? .castItem : !isSpoken ? .paragraph : isVerse ? .verse : .speech
      }
    }
  }
}
