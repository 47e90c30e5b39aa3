/// The name of a speaker at the start of a line, as plays print it.
struct SpeakerLabel {
  /// How the name is told from what is spoken.
  enum Style: Sendable, Hashable {
    /// On a line by itself.
    case alone
    /// In capitals, before the speech.
    case capitals
    /// Before the speech, with a full stop or a colon.
    case point, colon
  }

  let style: Style
  /// The name in capitals, to know it again.
  let key: String
  /// The name with its mark, and a direction in brackets.
  var range: Range<Int>
  /// Where the speech goes on in this line; at the line's end if it does not.
  var speech: Int
  /// Whether a direction in brackets stands behind the name.
  private(set) var hasDirection = false
  /// Whether marks of emphasis stand around the name: `_Will._`
  let isEmphasised: Bool

  /// The label of a line.
  ///
  /// - Parameters:
  ///   - goesOn: whether another line follows without a blank one between.
  ///   - takesNumbers: whether `1.` may be a speaker, as the three witches of an old print are.
  ///   - takesOrdinals: whether `1. Bürger.` and `2ter Bauer.` may be.
  init?(
    _ line: Range<Int>, goesOn: Bool, _ bytes: [UInt8], takesNumbers: Bool = false, takesOrdinals: Bool = false
  ) {
    let ordinal =
      takesOrdinals || takesNumbers
      ? Self.ordinal(
        line.lowerBound + (bytes[line.lowerBound] == UInt8(ascii: "_") ? 1 : 0)..<line.upperBound, bytes,
        amidNumbers: takesNumbers) : 0
    if takesNumbers, ordinal == 0, let key = Self.number(line, bytes) {
      (self.key, style, isEmphasised) = (key, .point, false)
      range = line.lowerBound..<line.lowerBound + 2
      speech = line.lowerBound + 2
      return
    }
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == UInt8(ascii: "_") { start += 1 }
    let emphasisEnd = start > line.lowerBound ? Self.emphasisEnd(start, line.upperBound, bytes) : nil
    var end = start + ordinal
    var words = 1
    var small = 0
    var capitals = 0
    // Up to the first mark that may end a name.
    scan: while end < line.upperBound, end - start < 48 {
      switch bytes[end] {
      case UInt8(ascii: "."):
        // `Mr. Smith`, `M. Loyal`: an abbreviation goes on.
        if end - start <= 4, end + 2 < line.upperBound, bytes[end + 1] == 0x20, Self.isTitle(bytes[start..<end]) {
          end += 1
          continue scan
        }
        // `_Gn. Pom._`: the name goes on as far as its emphasis.
        if let emphasisEnd, end + 2 < emphasisEnd, bytes[end + 1] == 0x20, Self.isShort(endingAt: end, start, bytes) {
          end += 1
          continue scan
        }
        break scan
      case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "*"):
        break scan
      case 0x20: words += 1
      case 0x61...0x7A: small += 1
      case 0x41...0x5A: capitals += 1
      case 0xC3 where end + 1 < line.upperBound:
        if bytes[end + 1] >= 0xA0 { small += 1 } else { capitals += 1 }
        end += 1
      case 0xD0 where end + 1 < line.upperBound:
        if bytes[end + 1] >= 0xB0 { small += 1 } else { capitals += 1 }
        end += 1
      case 0xD1 where end + 1 < line.upperBound:
        small += 1
        end += 1
      case UInt8(ascii: "-")
      where small == 0 && capitals > 1 && end + 1 < line.upperBound && bytes[end + 1] == UInt8(ascii: "-"):
        break scan
      case 0xE2: break scan
      default: break
      }
      end += 1
    }
    let name = Block.trimmed(start..<end, of: bytes)
    guard name.count >= 2, words <= 6, capitals > 0, ordinal > 0 || !Self.startsSmall(bytes[name]) else { return nil }
    // Behind the name: a mark, a direction in brackets, a mark again.
    var at = end
    var hasPoint = false
    var hasColon = false
    var hasDash = false
    var firstBracket: Int?
    marks: while at < line.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "."): hasPoint = true
      case UInt8(ascii: ":"): hasColon = true
      case UInt8(ascii: "_"), 0x20: break
      // `MARTIN--[Slowly.]--Where?`
      case UInt8(ascii: "-")
      where small == 0 && capitals > 1 && at + 1 < line.upperBound && bytes[at + 1] == UInt8(ascii: "-"):
        hasDash = true
        at += 1
      case 0xE2
      where small == 0 && capitals > 1 && at + 2 < line.upperBound && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x94:
        hasDash = true
        at += 2
      // `INÉS.- `, `PERICO.—`
      case UInt8(ascii: "-") where hasPoint && bytes[at - 1] == UInt8(ascii: "."): break
      case 0xE2
      where hasPoint && bytes[at - 1] == UInt8(ascii: ".") && at + 2 < line.upperBound && bytes[at + 1] == 0x80:
        at += 2
      case UInt8(ascii: "("), UInt8(ascii: "["):
        let close: UInt8 = bytes[at] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        guard let bracket = bytes[at..<line.upperBound].firstIndex(of: close) else { break marks }
        if bracket - at <= 4, !bytes[at + 1..<bracket].contains(where: NoteMarker.isLetter) {
          // `ORGON.[9].` has a note.
          at = bracket
          break
        }
        // `Anna. (auf und ab)` on a line by itself; before a speech such a bracket belongs to what is spoken.
        guard !hasPoint || small == 0 || hasColon || goesOn && line.upperBound - bracket <= 3 else { break marks }
        // `PANT. (What a creature!) (aside)`: what is exclaimed is said.
        if hasPoint, bytes[at..<bracket].contains(where: { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }) {
          break marks
        }
        // `Осип (принимая деньги.) А покорнейше…`: the stop stands within.
        if small > 0, bytes[bracket - 1] == UInt8(ascii: ".") { hasPoint = true }
        if hasPoint, firstBracket == nil { firstBracket = at }
        hasDirection = true
        at = bracket
      case UInt8(ascii: ","):
        // `ORGON, à Tartuffe.`: the rest of a line that is all name.
        // `Bruno,` above a direction.
        guard small == 0 || takesOrdinals && at == line.upperBound - 1, goesOn else { return nil }
        at = line.upperBound - 1
        hasPoint = true
      default: break marks
      }
      at += 1
    }
    // `_Will._ _Tom_, sir`: the last mark opens what is spoken.
    if at < line.upperBound, at > line.lowerBound + 1, bytes[at - 1] == UInt8(ascii: "_"), bytes[at - 2] == 0x20,
      bytes[line.lowerBound..<at].count(where: { $0 == UInt8(ascii: "_") }) % 2 == 1
    {
      at -= 1
    }
    isEmphasised = emphasisEnd.map { $0 >= end && bytes[end..<$0].allSatisfy { ".: ".utf8.contains($0) } } == true
    // `PANT. (Here he comes.) (aside)`: nothing follows, so that is the speech.
    if at >= line.upperBound, !goesOn, small == 0, capitals > 1, let firstBracket {
      at = firstBracket
      hasDirection = false
    }
    let isWhole = at >= line.upperBound
    if isWhole {
      guard goesOn, hasPoint || hasColon || small == 0, small == 0 || words < 4 || !Self.isSentence(bytes[name]),
        let key = Self.key(bytes[name])
      else { return nil }
      self.key = key
      style = .alone
      range = line
      speech = line.upperBound
      return
    }
    if small == 0, capitals > 1, hasPoint || hasColon || hasDash || bytes[at - 1] == UInt8(ascii: ")") {
      style = .capitals
    } else if hasColon, words <= 4 {
      style = .colon
    } else if hasPoint, words <= 4 {
      style = .point
    } else if hasDirection, words <= 3, bytes[at - 1] == 0x20, Inset.startsWithCapital(at..<line.upperBound, bytes) {
      // `Anna (rising) Ah, the devil!`
      style = .point
    } else {
      return nil
    }
    guard let key = Self.key(bytes[name]) else { return nil }
    self.key = key
    range = line.lowerBound..<Block.trimmed(line.lowerBound..<at, of: bytes).upperBound
    speech = at
  }

  private static func number(_ line: Range<Int>, _ bytes: [UInt8]) -> String? {
    let at = line.lowerBound
    guard line.count > 3, NoteMarker.isDigit(bytes[at]), bytes[at + 1] == UInt8(ascii: "."), bytes[at + 2] == 0x20
    else {
      return nil
    }
    return String(decoding: bytes[at..<at + 1], as: UTF8.self)
  }

  /// Where emphasis closes that opens with a name, if no more than a name can stand within.
  private static func emphasisEnd(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    for index in start..<min(end, start + 40) {
      switch bytes[index] {
      case UInt8(ascii: "_"): return index
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "!"),
        UInt8(ascii: "?"), UInt8(ascii: "\""):
        return nil
      default: break
      }
    }
    return nil
  }

  /// Whether the word before `end` has four bytes at most, as what is shortened has.
  private static func isShort(endingAt end: Int, _ start: Int, _ bytes: [UInt8]) -> Bool {
    end - start <= 4 || bytes[end - 5..<end].contains(0x20)
  }

  private static func key(_ name: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: name, as: UTF8.self)
    return text.contains(where: \.isWordLetter) ? text.uppercased() : nil
  }

  private static func isTitle(_ word: ArraySlice<UInt8>) -> Bool {
    ["Mr", "Mrs", "Dr", "M", "Mme", "St", "MR", "MRS", "DR", "ST"].contains { word.elementsEqual($0.utf8) }
  }

  static func startsSmall(_ word: ArraySlice<UInt8>) -> Bool {
    let first = word[word.startIndex]
    if (0x61...0x7A).contains(first) || (0x30...0x39).contains(first) { return true }
    guard word.count > 1 else { return false }
    let second = word[word.startIndex + 1]
    return first == 0xC3 && second >= 0xA0 || first == 0xD1 || first == 0xD0 && second >= 0xB0
  }
}
