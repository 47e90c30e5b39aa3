/// Finds the speakers of a play whose names are lines by themselves, without a mark that tells them from verse or heads.
///
/// Either there are no blank lines at all, or each name has one above and one below.
struct BareNames {
  /// The names as they are written.
  let names: Set<String>
  /// Those that come again and again.
  let recurring: Set<String>
  let speeches: Int
  /// Whether a blank line parts each name from what is spoken.
  let isSpaced: Bool

  /// Names are short lines of words in capital letters, that come again and take turns.
  ///
  /// - Parameters:
  ///   - isStaged: whether a cast list or heads of scenes say that this is a play.
  ///   - castWords: the words of the cast list, in capitals.
  init(_ recognition: Recognition, isSpaced: Bool, isStaged: Bool, castWords: Set<String>) {
    self.isSpaced = isSpaced
    let bytes = recognition.bytes
    var counts: [String: Int] = [:]
    var turns: [String] = []
    var lines = 0
    // Where the names stand, of the blocks.
    var positions: [Int] = []
    let main = recognition.mainBlocks
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      guard block.role == .unknown || isSpaced && block.role == .head && block.division?.type == nil else { continue }
      if isSpaced {
        lines += 1
        let next = position + 1 < main.count ? recognition.blocks[main[position + 1]] : nil
        guard block.lines.count == 1, next.map({ $0.gap > 0 || $0.setting != block.setting }) == true,
          let name = Self.name(block.lines[0], bytes, isSpaced: true)
        else { continue }
        counts[name, default: 0] += 1
        turns.append(name)
        positions.append(position)
        continue
      }
      for line in block.lines {
        lines += 1
        guard let name = Self.name(line, bytes, isSpaced: false) else { continue }
        counts[name, default: 0] += 1
        turns.append(name)
      }
    }
    var often = Set(counts.filter { $0.value >= (isStaged ? 2 : 3) }.keys)
    // Where nearly all names are in capitals, a short line in small letters that comes again is no name.
    func isCapital(_ name: String) -> Bool { name == name.uppercased() }
    let capitals = turns.count { often.contains($0) && isCapital($0) }
    let areCapital = capitals * 10 >= turns.count(where: often.contains) * 9
    if areCapital { often = often.filter(isCapital) }
    let order = turns.filter(often.contains)
    // A book may have much to say before its play begins.
    let oftenPositions = zip(positions, turns).filter { often.contains($1) }.map(\.0)
    if isStaged, isSpaced, order.count >= 5, let first = oftenPositions.first, let last = oftenPositions.last {
      if order.count >= 8 || order.count * 5 >= (last - first + 1) * 2 { lines = min(lines, last - first + 1) }
    }
    let changes = zip(order, order.dropFirst()).count { $0 != $1 }
    // Without scenes, lines between blank ones are heads, `TO MR. SMITH` above letter after letter; hardly more than
    // one paragraph stands below the name of one who speaks.
    if isSpaced, !isStaged {
      guard let first = oftenPositions.first, let last = oftenPositions.last,
        oftenPositions.count * 5 >= (last - first + 1) * 2, areCapital
      else {
        (names, recurring, speeches) = ([], [], 0)
        return
      }
    }
    let isPlay =
      often.count >= 2 && order.count >= (isStaged ? 5 : 8) && changes * 2 >= order.count
      && order.count * (isSpaced ? 5 : 20) >= lines
    // One that speaks once or twice is known by standing as the others do, if nothing else does.
    let least = isSpaced && areCapital ? 1 : 2
    names =
      isPlay
      ? often.union(
        counts.filter { name, count in
          count >= least && (!areCapital || isCapital(name))
            || isSpaced && (!areCapital || isCapital(name)) && DramaEvidence.isWholly(of: castWords, name.uppercased())
        }.keys) : []
    recurring = isPlay ? often : []
    speeches = isPlay ? order.count : 0
  }

  func contains(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Self.name(line, bytes, isSpaced: isSpaced).map(names.contains) == true
  }

  /// Up to three words with capitals and no mark at all, except a direction in brackets; where blank lines set names
  /// off, also one behind a comma, and a full stop.
  static func name(_ line: Range<Int>, _ bytes: [UInt8], isSpaced: Bool) -> String? {
    guard line.count <= (isSpaced ? 90 : 48) || isNameWithDirection(line, bytes), line.count >= 3,
      beginsWithCapital(bytes[line]),
      mayBeName(bytes[line], isSpaced: isSpaced)
    else { return nil }
    var text = String(decoding: bytes[line], as: UTF8.self)
    if let bracket = text.firstIndex(of: "("), text.hasSuffix(")") || text.hasSuffix(").") || isSpaced {
      text = String(text[..<bracket])
    }
    if isSpaced {
      if let comma = text.firstIndex(of: ",") { text = String(text[..<comma]) }
      while let last = text.last, ".: _".contains(last) { text.removeLast() }
      text = String(text.drop { $0 == "_" })
    }
    let words = text.split(separator: " ")
    // `CHOR DER FÜRSTEN UND RITTER`
    let most = isSpaced ? text == text.uppercased() ? 6 : 4 : 3
    guard (1...most).contains(words.count) else { return nil }
    let isName = words.enumerated().allSatisfy { number, word in
      word.allSatisfy { $0.isWordLetter || $0 == "-" || $0 == "'" || $0 == "’" || isSpaced && $0 == "." }
        && (word.first?.isUppercase == true
          || number > 0 && ["и", "and", "und", "et", "e", "y", "de", "von"].contains(word))
    }
    return isName ? words.joined(separator: " ") : nil
  }

  /// Whether a bracket opens behind a few words and closes at the line's end.
  private static func isNameWithDirection(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count <= 600, let open = bytes[line].prefix(48).firstIndex(of: UInt8(ascii: "(")),
      let last = bytes[line].last
    else { return false }
    let end = last == UInt8(ascii: ".") ? line.upperBound - 2 : line.upperBound - 1
    return end > open && bytes[end] == UInt8(ascii: ")")
  }

  /// Whether the first letter is a capital, which tells nearly all lines of verse and prose apart from names at once.
  private static func beginsWithCapital(_ line: ArraySlice<UInt8>) -> Bool {
    for scalar in Scalars(line) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.capital) }
      guard scalar == " " || scalar == "_" else { return false }
    }
    return false
  }

  /// Whether there are few words, each with a capital or short, and hardly a mark: no line of prose comes further.
  private static func mayBeName(_ line: ArraySlice<UInt8>, isSpaced: Bool) -> Bool {
    var words = 0
    var inWord = false
    var small = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: ",") where isSpaced: return true
      case 0x20:
        inWord = false
        small = 0
        continue
      case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "_"):
        guard isSpaced else { return false }
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "'"), 0x80...: break
      case _ where NoteMarker.isLetter(byte): break
      default: return false
      }
      if !inWord {
        words += 1
        if words > (isSpaced ? 6 : 3) { return false }
        if (0x61...0x7A).contains(byte) { small = 1 }
      } else if small > 0 {
        small += 1
        // `and`, `von`
        if small > 3 { return false }
      }
      inWord = true
    }
    return true
  }

  /// Blocks cut so that each name begins one, and each head and each line before the first name is one.
  func cut(_ blocks: [Block], _ bytes: [UInt8]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard block.role == .unknown, block.lines.count > 1 else {
        result.append(block)
        continue
      }
      var start = 0
      var isSpeech = false
      func add(upTo end: Int) {
        guard end > start else { return }
        var part = Block(
          range: block.lines[start].lowerBound..<block.lines[end - 1].upperBound, lines: Array(block.lines[start..<end])
        )
        part.gap = start == 0 ? block.gap : 1
        part.setting = block.setting
        result.append(part)
        start = end
      }
      for (number, line) in block.lines.enumerated() {
        let isName = contains(line, bytes)
        let isHead =
          line.count <= 60 && HeadWording.division(of: Block(range: line, lines: [line]), bytes)?.number != nil
        if isName || isHead || !isSpeech { add(upTo: number) }
        if isName { isSpeech = true }
        if isHead { isSpeech = false }
      }
      add(upTo: block.lines.count)
    }
    return result
  }
}
