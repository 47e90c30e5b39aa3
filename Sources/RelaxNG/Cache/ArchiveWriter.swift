/// Lays plain values one after the other into bytes, for `ArchiveReader` to take up again on the same machine.
struct ArchiveWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) { withUnsafeBytes(of: Int64(number)) { bytes.append(contentsOf: $0) } }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ elements: [UInt8]) { write(raw: elements) }

  mutating func write(_ elements: [Int32]) { write(raw: elements) }

  mutating func write(_ elements: [UInt64]) { write(raw: elements) }

  /// Writes how many elements there are, and each by `body`.
  mutating func write<Element>(_ elements: [Element], _ body: (inout ArchiveWriter, Element) -> Void) {
    write(elements.count)
    for element in elements { body(&self, element) }
  }

  private mutating func write<Element: BitwiseCopyable>(raw elements: [Element]) {
    write(elements.count)
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
