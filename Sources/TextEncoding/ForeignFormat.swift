/// Files that hold texts but are none: known by their first bytes.
enum ForeignFormat {
  /// What the file is, and how its text is had.
  static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> (name: String, help: String)? {
    let asText = "save it as plain text in UTF-8"
    for (start, name, help) in formats where bytes.starts(with: start) { return (name, help ?? asText) }
    return nil
  }

  private static let formats: [(start: [UInt8], name: String, help: String?)] = [
    (
      Array("PK\u{3}\u{4}".utf8), "a packed file such as .docx, .odt or .epub",
      "open it and save it as plain text in UTF-8"
    ),
    (Array("%PDF-".utf8), "a PDF", "take its text out first, for example with `pdftotext -layout`"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word or Office document", nil),
    (Array("{\\rtf".utf8), "Rich Text", nil),
    ([0x89, 0x50, 0x4E, 0x47], "a picture", "transcribe it first"),
    ([0xFF, 0xD8, 0xFF], "a picture", "transcribe it first"),
    (Array("GIF8".utf8), "a picture", "transcribe it first"),
    ([0x1F, 0x8B], "a packed file", "unpack it first"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", nil),
  ]
}
