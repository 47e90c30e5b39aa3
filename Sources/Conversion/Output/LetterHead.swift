internal import TEI

/// The head of a letter that says to whom it is, or from whom to whom: `Mr. Bayard to Mr. Gresham`, `An Goethe`.
struct LetterHead {
  private let range: Range<Int>
  private let recognition: Recognition

  /// - Parameter date: where a date begins in the head; what stands there is no name.
  init(_ range: Range<Int>, until date: Int?, _ recognition: Recognition) {
    self.recognition = recognition
    let end = OpeningRecogniser.withoutMarkers(range, recognition).upperBound
    let bytes = recognition.bytes
    var own = Self.withoutNumber(range.lowerBound..<min(end, date ?? end), bytes)
    if let dash = Self.dash(in: own, bytes) {
      let place = Self.name(dash.upperBound..<own.upperBound, bytes)
      if !place.isEmpty, TextShape(place, bytes).words <= 3, Self.isNamed(place, bytes) { destination = place }
      own = own.lowerBound..<dash.lowerBound
    }
    self.range = own
  }

  /// The place behind two dashes, where the letter went to: `TO F. RIES,--LONDON.`
  private(set) var destination: Range<Int>?

  /// The bytes of both sides; `nil` where the head says nothing of them.
  var parties: (sender: Range<Int>?, addressee: Range<Int>)? {
    guard range.count >= 5, range.count <= 240 else { return nil }
    if SignatureWording(range, recognition.bytes).addresses {
      var words = SmallWords(recognition.bytes[range], takesDigits: false)
      _ = words.next()
      let addressee = Self.name(words.range.upperBound..<range.upperBound, recognition.bytes)
      return Self.isNamed(addressee, recognition.bytes) ? (nil, addressee) : nil
    }
    for cut in cuts {
      let sender = Self.name(range.lowerBound..<cut.lowerBound, recognition.bytes)
      let addressee = Self.name(cut.upperBound..<range.upperBound, recognition.bytes)
      let bytes = recognition.bytes
      if Self.isNamed(sender, bytes), Self.isNamed(addressee, bytes),
        Self.isPerson(sender, bytes) || Self.isPerson(addressee, bytes)
      {
        return (sender, addressee)
      }
    }
    return nil
  }

  /// Where the word stands that joins both sides; first of all before an article or a title:
  /// `The Minister to China to the Secretary of State`.
  private var cuts: [Range<Int>] {
    let language = recognition.settings.language.prefix(2)
    guard let joining = Self.joining[String(language)] else { return [] }
    let bytes = recognition.bytes
    var cuts: [Range<Int>] = []
    var better = 0
    var words = SmallWords(bytes[range], takesDigits: false)
    var last: Range<Int>?
    while words.next() {
      if let cut = last {
        let isBetter = Self.articles.contains(words.hash) || SignatureReader.namesOffice(words.word)
        cuts.insert(cut, at: isBetter ? better : cuts.count)
        if isBetter { better += 1 }
        last = nil
      }
      if joining.contains(words.hash), words.range.lowerBound > range.lowerBound { last = words.range }
    }
    return cuts
  }

  /// Two hyphens or a long dash.
  private static func dash(in range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    for index in range.dropFirst(4).dropLast(3) {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") { return index..<index + 2 }
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x94 { return index..<index + 3 }
    }
    return nil
  }

  /// Without `No. 135.`, `XII.`, `LETTER 4.` before the names.
  private static func withoutNumber(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var words = SmallWords(bytes[range], takesDigits: true)
    while words.next() {
      let word = bytes[words.range]
      guard
        word.allSatisfy(NoteMarker.isDigit) || counted.contains(words.hash)
          || RomanNumeral(String(decoding: word, as: UTF8.self)) != nil
      else { break }
      start = words.range.upperBound
    }
    while start < range.upperBound, bytes[start] <= 0x20 || ".:)]-_*".utf8.contains(bytes[start]) { start += 1 }
    // `A. Mr. Seat`: a letter that counts stands before a title, an initial before a name.
    if start + 3 < range.upperBound, NoteMarker.isLetter(bytes[start]), bytes[start + 1] == UInt8(ascii: "."),
      bytes[start + 2] == 0x20
    {
      var words = SmallWords(bytes[start + 3..<range.upperBound], takesDigits: false)
      if words.next(), articles.contains(words.hash) || SignatureReader.namesOffice(words.word) { start += 3 }
    }
    return start..<range.upperBound
  }

  /// A name without the marks around it; its last full stop goes, unless it ends an initial or a short form.
  private static func name(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = Block.trimmed(range, of: bytes)
    while let first = bytes[range].first, "_*".utf8.contains(first) { range = range.lowerBound + 1..<range.upperBound }
    while let last = bytes[range].last, last <= 0x20 || ",;:_*([-".utf8.contains(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    if bytes[range].last == UInt8(ascii: ".") {
      let letters = bytes[range].dropLast().reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: ".") }
      var words = SmallWords(Array(letters.reversed())[...], takesDigits: false)
      if letters.count > 1, !words.next() || !shortened.contains(words.hash) {
        range = range.lowerBound..<range.upperBound - 1
      }
    }
    return range
  }

  /// Whether all words are names or offices.
  private static func isNamed(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard !range.isEmpty, !bytes[range].contains(where: NoteMarker.isDigit) else { return false }
    let wording = SignatureWording(range, bytes)
    // What follows the first comma says more of the person.
    let comma = bytes[range].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
    return !wording.isSentence && SignatureWording(range.lowerBound..<comma, bytes).isAllNames
  }

  /// Whether a word is a forename, an initial, a title or an office.
  private static func isPerson(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if SignatureWording(range, bytes).namesPerson { return true }
    var words = SmallWords(bytes[range], takesDigits: false)
    while words.next() { if SignatureReader.namesOffice(words.word) { return true } }
    return false
  }

  /// Whether the words begin with an article, as an office without a name does.
  static func isOffice(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[range], takesDigits: false)
    return words.next() && articles.contains(words.hash)
  }

  private static let articles = WordList("the der die das den dem le la les il lo el los de het")
  /// Short forms that stand behind names.
  private static let shortened = WordList("jr sr esq bart co ltd jun sen")
  private static let counted = WordList("no nr n letter letters brief lettre lettera carta письмо")
  private static let joining = [
    "en": WordList("to"), "de": WordList("an"), "fr": WordList("à"), "it": WordList("a ad"), "es": WordList("a"),
    "pt": WordList("a ao"), "nl": WordList("aan"), "sv": WordList("till"), "da": WordList("til"),
    "no": WordList("til"), "pl": WordList("do"),
  ]
}
