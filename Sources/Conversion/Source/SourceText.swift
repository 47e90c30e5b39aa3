public import Diagnostics

/// The text to be converted: read once, never changed; markup is laid over its offsets.
public struct SourceText: Sendable {
  /// The file's path as the user wrote it; `nil` for standard input.
  public let file: String?
  /// The text as UTF-8, without a byte order mark, its lines ended by LF.
  public let bytes: [UInt8]
  /// What had to be said about the file itself.
  public let diagnostics: [Diagnostic]
  private let index: LineIndex

  /// Takes a file's bytes for a text.
  ///
  /// Line ends are made LF, as every XML parser does with them (XML 1.0, section 2.11); nothing else is changed.
  ///
  /// - Throws: a `source.*` diagnostic: empty, binary, not UTF-8, a character that XML forbids.
  public init(_ raw: [UInt8], file: String?) throws(Diagnostic) {
    var bytes = raw[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    try TextCheck(bytes: bytes, file: file).run()
    let (text, changed) = Self.normalizingLineEnds(bytes)
    self.file = file
    self.bytes = text
    index = LineIndex(text)
    diagnostics =
      changed == 0
      ? []
      : [
        Diagnostic(
          .note, "source.line-ends", "\(changed) line ends written as CR or CR LF are LF in the TEI",
          at: Place(file: file))
      ]
  }

  /// The place of some bytes of the text.
  public func place(of range: Range<Int>) -> Place { index.place(of: range, in: file) }

  /// The text of some bytes.
  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func normalizingLineEnds(_ bytes: ArraySlice<UInt8>) -> ([UInt8], changed: Int) {
    guard bytes.contains(0x0D) else { return (Array(bytes), 0) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var changed = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        result.append(0x0A)
        changed += 1
      } else if byte != 0x0A || previous != 0x0D {
        result.append(byte)
      }
      previous = byte
    }
    return (result, changed)
  }
}
