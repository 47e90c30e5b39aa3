internal import Diagnostics

/// The characters of a schema in the compact syntax, its `\x{…}` escapes resolved (compact syntax specification,
/// sections 2.1 to 2.3).
struct CompactSource {
  /// What stands for a line break of the file, to tell it from one that was escaped.
  static let lineBreak: UInt32 = 0

  private(set) var scalars: [UInt32] = []
  /// Where each character begins in the file, and after them where the file ends.
  private(set) var offsets: [Int] = []
  private let lines: LineIndex
  private let file: String?

  init(_ bytes: [UInt8], file: String?) throws(SchemaFailure) {
    self.file = file
    let text = try Self.utf8(bytes, file)
    lines = LineIndex(text)
    scalars.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    try decode(text)
    offsets.append(text.count)
  }

  func place(_ range: Range<Int>) -> Place {
    let last = offsets.count - 1
    return lines.place(of: offsets[min(range.lowerBound, last)]..<offsets[min(range.upperBound, last)], in: file)
  }

  /// The file in UTF-8 without its byte order mark; UTF-16 must begin with one.
  private static func utf8(_ bytes: [UInt8], _ file: String?) throws(SchemaFailure) -> [UInt8] {
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    if isBigEndian || bytes.starts(with: [0xFF, 0xFE]) {
      var units: [UInt16] = []
      for index in stride(from: 2, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: text, as: UTF8.self) == nil {
      throw SchemaFailure([
        Diagnostic(
          .error, "schema.encoding", "the schema is not in UTF-8", at: Place(file: file),
          help: "save it in UTF-8, or in UTF-16 with a byte order mark")
      ])
    }
    return text
  }

  private mutating func decode(_ text: [UInt8]) throws(SchemaFailure) {
    var index = 0
    // The byte behind the last line break that was a CR, so that its LF is not a second one.
    var behindReturn = -1
    let raw = text.withUnsafeBufferPointer { buffer in
      var raw: [(scalar: UInt32, offset: Int)] = []
      raw.reserveCapacity(buffer.count)
      var reader = UTF8Scalars(buffer)
      var offset = 0
      while let scalar = reader.next() {
        raw.append((scalar, offset))
        offset = reader.offset
      }
      return raw
    }
    while index < raw.count {
      let (scalar, offset) = raw[index]
      index += 1
      switch scalar {
      case 0x0D:
        behindReturn = index
        append(Self.lineBreak, offset)
      case 0x0A:
        if behindReturn != index - 1 { append(Self.lineBreak, offset) }
      case UInt32(UInt8(ascii: "\\")):
        if let escaped = try escape(raw, &index, text.count) { append(escaped, offset) } else { append(scalar, offset) }
      default:
        if !Self.isCharacter(scalar) {
          throw failure("the character U+\(String(scalar, radix: 16, uppercase: true)) is not allowed", offset)
        }
        append(scalar, offset)
      }
    }
  }

  /// The character that an escape stands for, from behind the backslash on; `nil` if it is none.
  private func escape(
    _ raw: [(scalar: UInt32, offset: Int)], _ index: inout Int, _ end: Int
  ) throws(SchemaFailure) -> UInt32? {
    var next = index
    while next < raw.count, raw[next].scalar == UInt32(UInt8(ascii: "x")) { next += 1 }
    guard next > index, next < raw.count, raw[next].scalar == UInt32(UInt8(ascii: "{")) else { return nil }
    let start = raw[index - 1].offset
    next += 1
    var value: UInt32 = 0
    var digits = 0
    while next < raw.count, let digit = Self.hexadecimal(raw[next].scalar) {
      value = min(value << 4 | digit, 0x11_0000)
      digits += 1
      next += 1
    }
    guard next < raw.count, raw[next].scalar == UInt32(UInt8(ascii: "}")), digits > 0 else {
      throw failure(
        "the escape is not complete", start, help: #"write the code point in hexadecimal digits, as in `\x{E4}`"#)
    }
    guard Self.isCharacter(value) else {
      throw failure("the escape stands for no character of XML", start)
    }
    index = next + 1
    return value
  }

  private mutating func append(_ scalar: UInt32, _ offset: Int) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  private func failure(_ message: String, _ offset: Int, help: String? = nil) -> SchemaFailure {
    SchemaFailure([
      Diagnostic(.error, "schema.syntax", message, at: lines.place(of: offset..<offset + 1, in: file), help: help)
    ])
  }

  private static func hexadecimal(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar - 0x30
    case 0x41...0x46: scalar - 0x41 + 10
    case 0x61...0x66: scalar - 0x61 + 10
    default: nil
    }
  }

  /// Whether XML 1.0 allows the character (section 2.2).
  private static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
