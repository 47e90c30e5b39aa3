/// The characters of a text in UTF-8, without making a `String` of it.
struct Scalars: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  private var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Unicode.Scalar? {
    guard index < text.endIndex else { return nil }
    let byte = text[index]
    if byte < 0x80 {
      index += 1
      return Unicode.Scalar(byte)
    }
    let (scalar, length) = text.withUnsafeBufferPointer { TextShape.scalar(at: index - text.startIndex, of: $0) }
    index += length
    return scalar
  }
}
