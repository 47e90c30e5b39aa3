/// A word of a line that may be a signature, with what can be told from its letters.
struct SignatureWord {
  /// The word's bytes without the brackets around it and without a mark at its end, but with an initial's full stop.
  let range: Range<Int>
  let text: String
  let startsLine: Bool
  let opensBracket: Bool
  let closesBracket: Bool
  let endsWithComma: Bool

  var rangeWithoutComma: Range<Int> { range }

  /// `N.`, `J.-B.`, `Ch.`, `Vlad.`: some letters and a full stop, once or joined; not a title such as `Dr.`.
  var isInitial: Bool {
    let pieces = text.split(separator: "-")
    return !pieces.isEmpty && !isOffice
      && pieces.allSatisfy { piece in
        piece.last == "." && (2...6).contains(piece.count) && piece.first?.isUppercase == true
          && piece.dropFirst().dropLast().allSatisfy(\.isLowercase)
      }
  }

  var isCapitalised: Bool { text.first?.isUppercase == true }

  var isAllCapitals: Bool { text.count > 1 && text.allSatisfy { $0.isUppercase || !$0.isLetter } }

  var isCyrillic: Bool { text.unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } == true }

  /// `signé` between an office and a name.
  var saysSigned: Bool { Self.signedWords.contains(text) }

  /// A word of `(SEAL)`, `(L. S.)`.
  var namesSeal: Bool { Self.sealWords.contains(text) }

  /// `Ihr`, `Votre`, `Ваш`: whose the writer is, and no part of a name.
  var isPossessive: Bool { Self.possessives.contains(text.lowercased()) }

  private static let possessives: Set<String> = [
    "your", "yours", "thine", "ihr", "ihre", "dein", "deine", "euer", "eure", "votre", "ton", "suo", "sua", "vostro",
    "tuo", "tua", "su", "tu", "vuestro", "jouw", "uw", "din", "ваш", "ваша", "вашим", "вашей", "вашему", "вас", "вам",
    "твой", "твоя", "твоим", "твоей", "тебе", "тебя",
  ]

  private static let signedWords: Set<String> = [
    "signé", "Signé", "signed", "Signed", "gez.", "gezeichnet", "firmado", "firmato",
  ]
  private static let sealWords: Set<String> = [
    "SEAL", "Seal", "seal", "L.S.", "L.", "S.", "L.S", "LS", "[SEAL]", "[Seal]", "[L.S.]", "[L.", "S.]",
  ]

  /// `van`, `VAN` within a name in capitals.
  var isLink: Bool {
    Self.links.contains(text)
      || text.count > 1 && !text.hasSuffix(".") && isAllCapitals && Self.links.contains(text.lowercased())
  }

  /// A word that a name in brackets may hold.
  var isNameLike: Bool { isCapitalised || isLink }

  /// A word that names an office, a rank or a title.
  var isOffice: Bool { Self.isOffice(text.lowercased()) }

  static func isOffice(_ word: String) -> Bool {
    if Self.offices.contains(word) { return true }
    // `Vice-Admiral`, `Lieutenant-General`
    let pieces = word.split(separator: "-").map(String.init)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return false }
    return Self.rankWords.contains(first) && Self.offices.contains(last)
  }

  static func words(in range: Range<Int>, of bytes: [UInt8]) -> [SignatureWord] {
    var words: [SignatureWord] = []
    var index = range.lowerBound
    var startsLine = true
    while index < range.upperBound {
      if Self.isSpace(bytes[index]) {
        if bytes[index] == 0x0A || bytes[index] == 0x0D { startsLine = true }
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, !Self.isSpace(bytes[end]), !Self.isDash(end, range, bytes) { end += 1 }
      if end < range.upperBound, Self.isDash(end, range, bytes) {
        // `L. STERN.--M.P.`: what stands behind a dash is no part of the name.
        if end > index { words += Self.parts(of: index..<end, bytes, startsLine: startsLine) }
        break
      }
      words += Self.parts(of: index..<end, bytes, startsLine: startsLine)
      startsLine = false
      index = end
    }
    // A name that ends its line as a sentence does, `V. Lenin.`, is no initial.
    if let last = words.last, last.isInitial, last.text.count > 3 {
      let range = last.range.lowerBound..<last.range.upperBound - 1
      words[words.count - 1] = SignatureWord(
        range, bytes, last.startsLine, last.opensBracket, last.closesBracket, last.endsWithComma)
    }
    return words
  }

  private static func isDash(_ index: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index > range.lowerBound && index + 1 < range.upperBound
      && bytes[index + 1] == UInt8(ascii: "-")
  }

  /// One word of a text; `V.I.Lenin`, written without blanks, gives three.
  private static func parts(of whole: Range<Int>, _ bytes: [UInt8], startsLine: Bool) -> [SignatureWord] {
    var start = whole.lowerBound
    var end = whole.upperBound
    let opens = bytes[start] == UInt8(ascii: "(")
    if opens { start += 1 }
    var closes = false
    var comma = false
    while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: ")"): closes = true
      case UInt8(ascii: "\""): break
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): comma = true
      case UInt8(ascii: "."):
        let word = SignatureWord(start..<end, bytes, startsLine, opens, closes, comma)
        if word.isInitial || word.isLink || word.isOffice { return [word] }
        // `V.I.` before a blank
        let initials = Self.split(start..<end, bytes, startsLine, opens, closes, comma)
        if initials.count > 1 { return initials }
      default:
        return split(start..<end, bytes, startsLine, opens, closes, comma)
      }
      end -= 1
    }
    return []
  }

  private static func split(
    _ range: Range<Int>, _ bytes: [UInt8], _ startsLine: Bool, _ opens: Bool, _ closes: Bool, _ comma: Bool
  ) -> [SignatureWord] {
    guard let dot = bytes[range].lastIndex(of: UInt8(ascii: ".")),
      dot + 1 == range.upperBound || bytes[dot + 1] != UInt8(ascii: "-")
    else { return [SignatureWord(range, bytes, startsLine, opens, closes, comma)] }
    var words: [SignatureWord] = []
    var start = range.lowerBound
    for index in range.lowerBound...dot where bytes[index] == UInt8(ascii: ".") {
      words.append(
        SignatureWord(start..<index + 1, bytes, startsLine && words.isEmpty, opens && words.isEmpty, false, false))
      start = index + 1
    }
    guard words.allSatisfy(\.isInitial) else {
      return [SignatureWord(range, bytes, startsLine, opens, closes, comma)]
    }
    if start < range.upperBound {
      words.append(SignatureWord(start..<range.upperBound, bytes, false, false, closes, comma))
    } else if closes || comma, let last = words.popLast() {
      words.append(SignatureWord(last.range, bytes, last.startsLine, last.opensBracket, closes, comma))
    }
    return words
  }

  private init(
    _ range: Range<Int>, _ bytes: [UInt8], _ startsLine: Bool, _ opens: Bool, _ closes: Bool, _ comma: Bool
  ) {
    self.range = range
    text = String(decoding: bytes[range], as: UTF8.self)
    self.startsLine = startsLine
    opensBracket = opens
    closesBracket = closes
    endsWithComma = comma
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static let links: Set<String> = [
    "von", "van", "de", "del", "della", "di", "da", "der", "den", "du", "la", "le", "zu", "af", "av", "ten",
    "ter", "v.", "фон", "де",
  ]

  /// What stands before a hyphen and a rank.
  private static let rankWords: Set<String> = [
    "vice", "under", "sub", "deputy", "lieutenant", "major", "brigadier", "general", "attorney", "rear", "генерал",
    "вице", "контр", "штабс",
  ]

  /// Offices, ranks and titles that stand beside names in English, German, French, Italian, Spanish and Russian documents.
  private static let offices: Set<String> = Set(
    """
    president vice-president chairman chairwoman chair commissar commissioner minister secretary under-secretary \
    director head chief chancellor ambassador envoy consul plenipotentiary delegate representative governor \
    general admiral marshal colonel captain major lieutenant ensign sergeant commander commander-in-chief \
    king queen emperor empress prince princess duke count baron lord sir earl bishop archbishop cardinal pope \
    judge mayor deputy member clerk agent resident superintendent magistrate notary acting editor professor doctor dr dr. mr mr. mrs mrs. comrade citizen attaché \
    präsident vorsitzender minister staatssekretär reichskanzler kanzler botschafter gesandter könig kaiser \
    fürst graf freiherr general oberst hauptmann direktor leutnant herr frau \
    président ministre secrétaire ambassadeur roi empereur duc comte général maréchal directeur monsieur madame \
    presidente ministro segretario secretario ambasciatore embajador re rey generale conde conte direttore \
    председатель комиссар нарком министр секретарь посол генерал адмирал император князь граф директор \
    заместитель уполномоченный начальник управляющий прапорщик член
    """.split(separator: " ").map(String.init))
}
