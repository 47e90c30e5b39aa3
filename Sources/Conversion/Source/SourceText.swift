public import Diagnostics
public import TEI
public import TextEncoding

/// The text to be converted: read once, never changed; markup is laid over its offsets.
public struct SourceText: Sendable {
  /// The file's path as the user wrote it; `nil` for standard input.
  public let file: String?
  /// The text as UTF-8, without a byte order mark, its lines ended by LF; a U+FFFD stands for each oddity.
  public let bytes: [UInt8]
  /// What had to be said about the file itself.
  public let diagnostics: [Diagnostic]
  /// In which encoding it was, and how that was found out.
  public let reading: Reading
  /// What is no character that XML allows, in order.
  public let oddities: [Oddity]
  private let index: LineIndex
  /// For each byte value whether the text has it: most texts lack most marks, and need not be searched for them.
  private let present: [Bool]

  /// Takes a file's bytes for a text.
  ///
  /// Line ends are made LF, as every XML parser does with them (XML 1.0, section 2.11); nothing else is changed.
  ///
  /// - Parameter settings: may name the encoding and the language, and say what becomes of forbidden characters.
  /// - Throws: a `source.*` or `encoding.*` diagnostic: empty, no text, another encoding than the one named.
  public init(
    _ raw: [UInt8], file: String?, settings: EditionSettings = EditionSettings()
  ) throws(Diagnostic) {
    var encoding: TextEncoding?
    if let name = settings.encoding, name != "auto" { encoding = try TextEncoding.named(name) }
    let decoded = try DecodedText(raw, file: file, encoding: encoding, language: settings.statedLanguage)
    guard decoded.bytes.contains(where: { $0 > 0x20 }) else {
      throw Diagnostic(
        .fatal, "source.empty", "the text is empty", at: Place(file: file), help: "name a file that holds a text")
    }
    let lines = UnifiedLineEnds(decoded)
    // A library's frame has some 20 kB; a longer file holds more than that.
    if lines.bytes.count < 65_536, lines.bytes.contains(UInt8(ascii: "*")) {
      let frame = Boilerplate(lines.bytes)
      if !frame.isEmpty, !lines.bytes[frame.before.upperBound..<frame.after.lowerBound].contains(where: { $0 > 0x20 }) {
        throw Diagnostic(
          .fatal, "source.only-frame", "there is no text here but the library's own: its licence, its marks",
          at: Place(file: file), help: "name a file that holds the text as well")
      }
    }
    self.file = file
    bytes = lines.bytes
    oddities = lines.oddities
    reading = decoded.reading
    index = LineIndex(bytes)
    var present = [Bool](repeating: false, count: 256)
    present.withUnsafeMutableBufferPointer { present in
      lines.bytes.withUnsafeBufferPointer { bytes in for byte in bytes { present[Int(byte)] = true } }
    }
    self.present = present
    var diagnostics = decoded.diagnostics(file: file)
    if lines.changed > 0 {
      diagnostics.append(
        Diagnostic(
          .note, "source.line-ends", "\(lines.changed) line ends written as CR or CR LF are LF in the TEI",
          at: Place(file: file)))
    }
    let report = OddityReport(oddities, settings.forbidden)
    if settings.forbidden == .error, let refusal = report.diagnostics(index, file).first { throw refusal }
    self.diagnostics = diagnostics + report.diagnostics(index, file)
  }

  /// The place of some bytes of the text.
  public func place(of range: Range<Int>) -> Place { index.place(of: range, in: file) }

  /// Whether a byte is anywhere in the text.
  func has(_ byte: UInt8) -> Bool { present[Int(byte)] }

  /// The text of some bytes.
  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
