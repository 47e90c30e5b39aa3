internal import Diagnostics

/// Refuses what cannot become the text of an XML document, with the place and the next step.
struct TextCheck {
  let bytes: ArraySlice<UInt8>
  let file: String?

  func run() throws(Diagnostic) {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw Diagnostic(
        .fatal, "source.empty", "the text is empty", at: Place(file: file), help: "name a file that holds a text")
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
        throw byte == 0 ? binary(index) : forbidden(index, 1, UInt32(byte))
      }
      if byte < 0x80 {
        index += 1
        continue
      }
      guard let (scalar, width) = character(at: index) else { throw notUTF8(index) }
      // XML 1.0, production 2: U+FFFE and U+FFFF are no characters.
      if scalar == 0xFFFE || scalar == 0xFFFF { throw forbidden(index, width, scalar) }
      index += width
    }
  }

  /// The character beyond ASCII at `index`, or `nil` where the bytes are not UTF-8 (RFC 3629, section 4).
  private func character(at index: Int) -> (UInt32, Int)? {
    let lead = bytes[index]
    let width: Int
    switch lead {
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF: width = 3
    case 0xF0...0xF4: width = 4
    default: return nil
    }
    guard index + width <= bytes.endIndex else { return nil }
    var scalar = UInt32(lead) & (0xFF >> (UInt32(width) + 1))
    for offset in 1..<width {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, width)
  }

  private func binary(_ index: Int) -> Diagnostic {
    Diagnostic(
      .fatal, "source.binary", "this is not a plain text: there is a NUL byte", at: place(index, 1),
      help:
        "save the document as plain text in UTF-8; a text in UTF-16 can be converted with `iconv -f UTF-16 -t UTF-8`")
  }

  private func forbidden(_ index: Int, _ width: Int, _ scalar: UInt32) -> Diagnostic {
    let hex = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return Diagnostic(
      .fatal, "source.forbidden-character", "the character \(name) cannot stand in XML", at: place(index, width),
      help: "take it out of the text, or put in what it stands for")
  }

  private func notUTF8(_ index: Int) -> Diagnostic {
    Diagnostic(
      .fatal, "source.not-utf8",
      "the text is not UTF-8: the byte 0x\(String(bytes[index], radix: 16, uppercase: true)) cannot stand here",
      at: place(index, 1),
      help: "save the text as UTF-8, or convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`")
  }

  private func place(_ index: Int, _ width: Int) -> Place {
    let offset = index - bytes.startIndex
    return LineIndex(Array(bytes)).place(of: offset..<offset + width, in: file)
  }
}
