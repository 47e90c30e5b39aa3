/// Takes up what `ArchiveWriter` laid down; throws where the bytes cannot be that.
struct ArchiveReader {
  /// The bytes are not an archive, or not a whole one.
  struct Damage: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var offset: Int

  /// - Parameter bytes: must stay where they are while the reader is in use.
  init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(Damage) -> Int {
    let start = try take(8)
    return Int(bytes.loadUnaligned(fromByteOffset: start, as: Int64.self))
  }

  /// A number from 0 up to, and not with, `end`.
  mutating func number(below end: Int) throws(Damage) -> Int {
    let number = try number()
    guard (0..<end).contains(number) else { throw Damage() }
    return number
  }

  mutating func text() throws(Damage) -> String {
    let (start, count) = try run(of: 1)
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]), as: UTF8.self)
  }

  mutating func octets() throws(Damage) -> [UInt8] { try raw() }

  mutating func numbers() throws(Damage) -> [Int32] { try raw() }

  mutating func words() throws(Damage) -> [UInt64] { try raw() }

  /// As many elements as were written, each by `body`.
  mutating func list<Element>(
    _ body: (inout ArchiveReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try number()
    // An element takes a byte at least: a damaged count must not ask for memory.
    guard (0...bytes.count - offset).contains(count) else { throw Damage() }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try body(&self)) }
    return elements
  }

  private mutating func raw<Element: BitwiseCopyable>() throws(Damage) -> [Element] {
    let (start, count) = try run(of: MemoryLayout<Element>.stride)
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(
        from: bytes[start..<start + count * MemoryLayout<Element>.stride])
      initialized = count
    }
  }

  private mutating func run(of size: Int) throws(Damage) -> (start: Int, count: Int) {
    let count = try number()
    guard count >= 0, count <= (bytes.count - offset) / size else { throw Damage() }
    return (try take(count * size), count)
  }

  private mutating func take(_ count: Int) throws(Damage) -> Int {
    guard count <= bytes.count - offset else { throw Damage() }
    defer { offset += count }
    return offset
  }
}
