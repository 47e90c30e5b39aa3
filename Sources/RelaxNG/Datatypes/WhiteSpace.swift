/// What becomes of the white space in a value before it is looked at (XSD part 2, section 4.3.6).
enum WhiteSpace: Sendable {
  case preserve, replace, collapse

  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// Hands `body` the value with its white space processed: the value itself where nothing has to be changed.
  func process<Result>(
    _ value: UnsafeBufferPointer<UInt8>, in scratch: DatatypeScratch, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    switch self {
    case .preserve:
      return body(value)
    case .replace:
      guard value.contains(where: { $0 < 0x20 }) else { return body(value) }
      scratch.room.removeAll(keepingCapacity: true)
      for byte in value { scratch.room.append(Self.isWhite(byte) ? 0x20 : byte) }
    case .collapse:
      let trimmed = Self.trimmed(value)
      if Self.isCollapsed(trimmed) { return body(trimmed) }
      scratch.room.removeAll(keepingCapacity: true)
      for byte in trimmed {
        if !Self.isWhite(byte) {
          scratch.room.append(byte)
        } else if scratch.room.last != 0x20 {
          scratch.room.append(0x20)
        }
      }
    }
    return scratch.room.withUnsafeBufferPointer(body)
  }

  static func trimmed(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = value.count
    while start < end, isWhite(value[start]) { start += 1 }
    while end > start, isWhite(value[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: value[start..<end])
  }

  private static func isCollapsed(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in value {
      if byte <= 0x20, byte != 0x20 || previous == 0x20 { return false }
      previous = byte
    }
    return true
  }
}
