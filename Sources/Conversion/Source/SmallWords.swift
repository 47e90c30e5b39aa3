/// The words of a text in small letters, one after the other: runs of letters, with their accents, and of digits if asked for.
struct SmallWords: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  private let takesDigits: Bool
  private var index: Int

  init(_ text: ArraySlice<UInt8>, takesDigits: Bool) {
    self.text = text
    self.takesDigits = takesDigits
    index = text.startIndex
  }

  mutating func next() -> String? {
    var word: [UInt8] = []
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if (0x61...0x7A).contains(byte | 0x20) {
          word.append(byte | 0x20)
        } else if takesDigits, (0x30...0x39).contains(byte) {
          word.append(byte)
        } else if !word.isEmpty {
          break
        }
        continue
      }
      let (scalar, length) = scalar()
      index += length
      // The accents that stand by themselves belong to the letter before them.
      let isAccent = (0x300...0x36F).contains(scalar.value) && !word.isEmpty
      if isAccent || LetterKind(scalar).contains(.letter) || takesDigits && scalar.properties.numericType != nil {
        word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if !word.isEmpty {
        break
      }
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private func scalar() -> (Unicode.Scalar, Int) {
    text.withUnsafeBufferPointer { TextShape.scalar(at: index - text.startIndex, of: $0) }
  }
}
