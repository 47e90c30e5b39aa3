import Diagnostics
import TextEncoding

/// A text as the bytes of a code page, by turning round what the decoder makes of each byte.
func encoded(_ text: String, in name: String) throws -> [UInt8] {
  let encoding = try TextEncoding.named(name)
  switch name {
  case "utf-16le", "utf-16be":
    return text.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return name == "utf-16le" ? [low, high] : [high, low]
    }
  case "utf-32le", "utf-32be":
    return text.unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xFF) }
      return name == "utf-32le" ? bytes : bytes.reversed()
    }
  default: break
  }
  var bytes: [Unicode.Scalar: UInt8] = [:]
  for byte in UInt8(0x20)...0xFF {
    // Blanks around it, so that one byte that stands for nothing does not refuse the text.
    let decoded = try DecodedText(Array(repeating: 0x20, count: 40) + [byte], file: nil, encoding: encoding)
    guard decoded.oddities.isEmpty, let scalar = String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.last
    else {
      continue
    }
    if bytes[scalar] == nil { bytes[scalar] = byte }
  }
  return text.unicodeScalars.compactMap { $0 == "\n" ? 0x0A : bytes[$0] }
}

extension DecodedText {
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
