internal import CUchardet

/// Finds the encoding of a text that is not Unicode: uchardet's guess, and how the text reads in each code page.
///
/// uchardet knows the statistics of many languages, but not all code pages of DOS and the Mac, and is often wrong about
/// short texts. A wrong reading shows by itself: a capital within a word, a sign between letters, two scripts in a word.
struct EncodingDetector {
  struct Guess {
    let page: CodePage
    let certainty: Reading.Certainty
    let evidence: String
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let languages: [String]
  private let isLanguageStated: Bool

  /// - Parameter language: what the editor says of the text's language.
  init(_ text: UnsafeBufferPointer<UInt8>, language: String?) {
    self.text = text
    isLanguageStated = language != nil
    languages = language.map { [$0] } ?? LanguageGuess.languages(of: text)
  }

  private struct Candidate {
    let page: CodePage
    let score: Float
    /// How the sample reads, to know candidates that differ in name only.
    let reading: [UInt32]
    /// How many characters of it are beyond ASCII.
    let long: Int
  }

  func guess() -> Guess? {
    let sample = EncodingSample(text)
    let favourite = Self.uchardet(text)
    let stock = LetterStock(languages)
    var candidates: [Candidate] = []
    let ascii = (0..<128).map { CharacterTraits(UInt32($0), stock) }
    for (page, scalars) in CodePage.tables {
      // A byte that stands for nothing in the page speaks against it, wherever it is.
      if (128..<256).contains(where: { sample.counts[$0] > 0 && scalars[$0] == 0 }) { continue }
      let traits = ascii + scalars[128...].map { CharacterTraits($0, stock) }
      let reading = (128..<256).map { sample.counts[$0] > 0 ? scalars[$0] : 0 }
      let score = ReadingScore.score(sample.places, traits)
      candidates.append(candidate(page, reading, score, long: sample.long, favourite))
    }
    for page in CodePage.all where page.isWide {
      guard let decoded = Transcoder(page.spellings)?.decode(sample.bytes),
        decoded.undecoded * 200 <= decoded.bytes.count
      else {
        continue
      }
      let reading = String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.map(\.value)
      var known: [UInt32: CharacterTraits] = [:]
      let traits = reading.map { scalar in
        if scalar < 0x80 { return ascii[Int(scalar)] }
        if let traits = known[scalar] { return traits }
        let traits = CharacterTraits(scalar, stock)
        known[scalar] = traits
        return traits
      }
      let score = ReadingScore.score(traits)
      candidates.append(candidate(page, reading, score, long: reading.count { $0 >= 0x80 }, favourite))
    }
    return choose(candidates, favourite)
  }

  private func candidate(
    _ page: CodePage, _ reading: [UInt32], _ score: Float, long: Int, _ favourite: CodePage?
  ) -> Candidate {
    var score = score - page.rarity
    if page.name == favourite?.name { score += page.isWide ? Float(long) : min(4, 1 + Float(long)) }
    return Candidate(page: page, score: score, reading: reading, long: long)
  }

  private func choose(_ candidates: [Candidate], _ favourite: CodePage?) -> Guess? {
    guard let best = candidates.max(by: { $0.score < $1.score }) else { return nil }
    let equal = candidates.filter { $0.reading == best.reading }
    // Several pages may read a text alike; the plainest name says most.
    let page =
      (["iso-8859-1", "windows-1252", favourite?.name ?? ""].lazy.compactMap { name in
        equal.first { $0.page.name == name }
      }
      .first ?? equal[0]).page
    let second = candidates.filter { $0.reading != best.reading }.max { $0.score < $1.score }
    let margin = second.map { best.score - $0.score } ?? 100
    let long = best.long
    // Much of what is read is improbable in itself.
    let isPoor = best.score < -5 * Float(long)
    let certainty: Reading.Certainty = isPoor || margin < 2 ? .low : margin < 8 || long < 10 ? .medium : .high
    var evidence = ["\(long) characters beyond ASCII read well in it"]
    if equal.contains(where: { $0.page.name == favourite?.name }) { evidence.append("uchardet says so too") }
    if !languages.isEmpty {
      evidence.append(
        "the language is \(isLanguageStated ? "stated" : "likely") to be \(languages.joined(separator: " or "))")
    }
    if let second { evidence.append("the next best is \(second.page.name)") }
    return Guess(page: page, certainty: certainty, evidence: evidence.joined(separator: "; "))
  }

  private static func uchardet(_ text: UnsafeBufferPointer<UInt8>) -> CodePage? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    // So much says all that its statistics can; it begins where letters beyond ASCII do.
    let first = text.firstIndex { $0 >= 0x80 } ?? 0
    let part = UnsafeBufferPointer(rebasing: text[max(0, first - 1_024)..<min(text.count, first + (1 << 16))])
    let status = UnsafeRawBufferPointer(part).withMemoryRebound(to: CChar.self) {
      uchardet_handle_data(detector, $0.baseAddress, $0.count)
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    return uchardet_get_charset(detector).flatMap { CodePage.named(String(cString: $0)) }
  }
}

extension Transcoder {
  func decode(_ bytes: [UInt8]) -> DecodedBytes { bytes.withUnsafeBufferPointer { decode($0) } }
}
