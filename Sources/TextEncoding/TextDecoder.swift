internal import Diagnostics

/// Decides in which encoding bytes are, and reads them.
struct TextDecoder {
  let file: String?
  let encoding: TextEncoding?
  let language: String?

  typealias Decoded = (DecodedBytes, Reading)

  /// - Returns: `nil` where the bytes are UTF-8 as they should be, and need not be copied.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Decoded? {
    if let encoding { return try decode(bytes, as: encoding) }
    if let (encoding, length) = Self.mark(bytes) {
      let rest = UnsafeBufferPointer(rebasing: bytes[length...])
      let decoded = WideDecoder(encoding)?.decode(rest) ?? UTF8Decoder.decode(rest)
      return (decoded, Reading(encoding, "a byte order mark says so", hasMark: true))
    }
    let survey = UTF8Decoder.survey(bytes)
    if survey.isClean { return nil }
    if let (name, help) = ForeignFormat.name(bytes) {
      throw Diagnostic(.fatal, "source.binary", "this is \(name), and no plain text", at: Place(file: file), help: help)
    }
    // In UTF-16 and UTF-32 every blank has a NUL beside it, and in most scripts every letter a control character.
    let isWide = survey.forbidden * 10 > bytes.count || survey.broken > survey.long
    if isWide, let wide = WideGuess.encoding(of: bytes), let decoder = WideDecoder(wide) {
      return (
        decoder.decode(bytes),
        Reading(wide, certainty: .medium, "every second byte of its blanks and line ends is zero")
      )
    }
    if survey.forbidden > 16, survey.forbidden * 50 > bytes.count {
      throw Diagnostic(
        .fatal, "source.binary",
        "this is no plain text: \(survey.forbidden) of its \(bytes.count) bytes are control characters",
        at: Place(file: file), help: "save the document as plain text in UTF-8")
    }
    // Bytes of another encoding hardly ever make characters of UTF-8.
    if survey.long >= survey.broken {
      return (
        UTF8Decoder.decode(bytes),
        Reading(.utf8, survey.broken == 0 ? "it is valid UTF-8" : "all but \(survey.broken) of its bytes are UTF-8")
      )
    }
    return try detect(bytes)
  }

  private func detect(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Decoded {
    guard let guess = EncodingDetector(bytes, language: language).guess(),
      let transcoder = Transcoder(guess.page.spellings)
    else {
      throw Diagnostic(
        .fatal, "encoding.unsure", "the text is not UTF-8, and its encoding could not be found", at: Place(file: file),
        help: "name it with --encoding, for example windows-1252")
    }
    return (
      transcoder.decode(bytes), Reading(TextEncoding(name: guess.page.name), certainty: guess.certainty, guess.evidence)
    )
  }

  /// Reads bytes in the encoding that the user named.
  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding) throws(Diagnostic) -> Decoded {
    var encoding = encoding
    var rest = bytes
    var hasMark = false
    if let (marked, length) = Self.mark(bytes), encoding.name.hasPrefix("utf"), marked.name.hasPrefix(encoding.name) {
      (encoding, hasMark) = (marked, true)
      rest = UnsafeBufferPointer(rebasing: bytes[length...])
    } else if encoding.name == "utf-16" || encoding.name == "utf-32" {
      // Without a mark the order of bytes is looked for.
      let found = WideGuess.encoding(of: bytes) ?? .utf16BigEndian
      encoding =
        found.name.hasPrefix(encoding.name) ? found : encoding.name == "utf-16" ? .utf16BigEndian : .utf32BigEndian
    }
    let decoded: DecodedBytes
    if let wide = WideDecoder(encoding) {
      decoded = wide.decode(rest)
    } else if encoding == .utf8 {
      decoded = UTF8Decoder.decode(rest)
    } else {
      let spellings = CodePage.named(encoding.name)?.spellings ?? [encoding.name]
      guard let transcoder = Transcoder(spellings) else {
        throw Diagnostic(
          .fatal, "encoding.unknown", "the C library of this system does not know the encoding `\(encoding)`",
          help: "`iconv -l` lists those that it knows")
      }
      decoded = transcoder.decode(rest)
    }
    // So much that is no character is no accident.
    if decoded.undecoded * 20 > bytes.count {
      throw Diagnostic(
        .fatal, "encoding.wrong",
        "the text is not in \(encoding): \(decoded.undecoded) of its \(bytes.count) bytes stand for nothing",
        at: place(of: decoded), help: "leave --encoding out, and the encoding is looked for")
    }
    var reading = Reading(encoding, "it was named", hasMark: hasMark)
    reading.isNamed = true
    return (decoded, reading)
  }

  private func place(of decoded: DecodedBytes) -> Place {
    guard let first = decoded.oddities.first else { return Place(file: file) }
    return LineIndex(decoded.bytes).place(of: first.offset..<first.offset + 3, in: file)
  }

  /// A byte order mark, and how long it is.
  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }
}
