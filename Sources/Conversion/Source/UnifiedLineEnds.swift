internal import Diagnostics
internal import TextEncoding

/// A text with LF at the end of its lines, whatever it had.
struct UnifiedLineEnds {
  let bytes: [UInt8]
  let oddities: [Oddity]
  /// How many line ends were changed.
  let changed: Int

  init(_ text: DecodedText) {
    let all = text.bytes.indices
    func next(from start: Int) -> Int? {
      text.bytes.withUnsafeBufferPointer { $0.first(0x0D, in: start..<all.upperBound) }
    }
    guard let first = next(from: 0) else {
      (bytes, oddities, changed) = (text.bytes, text.oddities, 0)
      return
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count)
    var oddities: [Oddity] = []
    var waiting = text.oddities[...]
    var changed = 0
    // From one CR to the next; an LF behind it goes with it.
    var clean = 0
    var start = Optional(first)
    func take(upTo end: Int) {
      while let next = waiting.first, next.offset < end {
        oddities.append(Oddity(offset: result.count + next.offset - clean, kind: next.kind))
        waiting.removeFirst()
      }
      result += text.bytes[clean..<end]
    }
    while let end = start {
      take(upTo: end)
      result.append(0x0A)
      changed += 1
      clean = end + 1
      if clean < text.bytes.count, text.bytes[clean] == 0x0A { clean += 1 }
      start = next(from: clean)
    }
    take(upTo: text.bytes.count)
    (bytes, self.oddities, self.changed) = (result, oddities, changed)
  }
}
