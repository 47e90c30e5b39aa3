internal import TextEncoding

/// A text with LF at the end of its lines, whatever it had.
struct UnifiedLineEnds {
  let bytes: [UInt8]
  let oddities: [Oddity]
  /// How many line ends were changed.
  let changed: Int

  init(_ text: DecodedText) {
    guard text.bytes.contains(0x0D) else {
      (bytes, oddities, changed) = (text.bytes, text.oddities, 0)
      return
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count)
    var oddities: [Oddity] = []
    var waiting = text.oddities[...]
    var changed = 0
    var previous: UInt8 = 0
    for (offset, byte) in text.bytes.enumerated() {
      if byte == 0xEF, let next = waiting.first, next.offset == offset {
        oddities.append(Oddity(offset: result.count, kind: next.kind))
        waiting.removeFirst()
      }
      if byte == 0x0D {
        result.append(0x0A)
        changed += 1
      } else if byte != 0x0A || previous != 0x0D {
        result.append(byte)
      }
      previous = byte
    }
    (bytes, self.oddities, self.changed) = (result, oddities, changed)
  }
}
