public import Diagnostics

/// A text read from bytes in any encoding: in UTF-8, with what could not be read kept apart.
public struct DecodedText: Sendable {
  /// The text in UTF-8 without a byte order mark, its line ends as they were; a U+FFFD stands for each oddity.
  public let bytes: [UInt8]
  public let reading: Reading
  /// What is no character that XML allows, in order.
  public let oddities: [Oddity]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - encoding: what the user says; by default it is found out.
  ///   - language: the text's language, if it is known: it helps to find the encoding.
  /// - Throws: an `encoding.*` diagnostic where the bytes are no text, or none in the encoding that was named.
  public init(
    _ raw: [UInt8], file: String?, encoding: TextEncoding? = nil, language: String? = nil
  ) throws(Diagnostic) {
    let decoder = TextDecoder(file: file, encoding: encoding, language: language)
    let result = raw.withUnsafeBufferPointer { bytes -> Result<(DecodedBytes, Reading)?, Diagnostic> in
      do throws(Diagnostic) { return .success(try decoder.decode(bytes)) } catch { return .failure(error) }
    }
    if let (decoded, reading) = try result.get() {
      bytes = decoded.bytes
      oddities = decoded.oddities
      self.reading = reading
    } else {
      bytes = raw
      oddities = []
      reading = Reading(.utf8, "it is valid UTF-8")
    }
  }

  /// What is to be said of the encoding; nothing where it is UTF-8, or the user named it.
  public func diagnostics(file: String?) -> [Diagnostic] {
    guard reading.encoding != .utf8, !reading.isNamed else { return [] }
    let certainty =
      switch reading.certainty {
      case .high: "surely"
      case .medium: "likely"
      case .low: "perhaps"
      }
    let isGuess = reading.certainty != .high
    return [
      Diagnostic(
        reading.certainty == .low ? .warning : .note, "source.encoding",
        "the text is \(certainty) in \(reading.encoding), and was read so", at: Place(file: file),
        notes: [.init(reading.evidence)],
        help: isGuess ? "look at its letters beyond ASCII; where they are wrong name the encoding with --encoding" : nil
      )
    ]
  }
}
