public import Diagnostics

/// A document with what it includes put in place, which knows for every place in it where that really stands.
public struct ExpandedDocument: Sendable {
  public internal(set) var bytes: [UInt8] = []
  /// What could not be included.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The document's path; `nil` for standard input.
  public let file: String?
  private var parts: [Part] = []
  private var sources: [(file: String?, bytes: [UInt8])] = []

  /// A run of bytes that was copied.
  private struct Part {
    let start: Int
    let source: Int
    let offset: Int
  }

  init(file: String?) { self.file = file }

  /// Whether anything was included.
  public var hasIncludes: Bool { sources.count > 1 || !diagnostics.isEmpty }

  mutating func addSource(_ file: String?, _ bytes: [UInt8]) -> Int {
    sources.append((file, bytes))
    return sources.count - 1
  }

  mutating func copy(_ range: Range<Int>, of source: Int) {
    guard !range.isEmpty else { return }
    parts.append(Part(start: bytes.count, source: source, offset: range.lowerBound))
    bytes.append(contentsOf: sources[source].bytes[range])
  }

  /// Puts in what stands for the byte at `offset`.
  mutating func insert(_ text: String, for offset: Int, of source: Int) {
    parts.append(Part(start: bytes.count, source: source, offset: offset))
    bytes.append(contentsOf: text.utf8)
  }

  /// Finds the places of what was found in the expanded document.
  public func original(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard sources.count > 1, !diagnostics.isEmpty else { return diagnostics }
    let starts = lineStarts()
    var indexes: [Int: LineIndex] = [:]
    func moved(_ place: Place?) -> Place? {
      guard let place, place.file == file, place.line > 0, place.line <= starts.count else { return place }
      var offset = starts[place.line - 1]
      var column = max(1, place.column)
      // Columns count characters: bytes that continue one are passed over.
      while column > 1, offset < bytes.count {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        column -= 1
      }
      guard let part = part(at: offset) else { return place }
      let index = indexes[part.source] ?? LineIndex(sources[part.source].bytes)
      indexes[part.source] = index
      let source = part.offset + offset - part.start
      var moved = index.place(of: source..<source, in: sources[part.source].file)
      moved.length = place.length
      if place.column == 0 { moved.column = 0 }
      return moved
    }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.place = moved(diagnostic.place)
      for index in diagnostic.notes.indices { diagnostic.notes[index].place = moved(diagnostic.notes[index].place) }
      return diagnostic
    }
  }

  /// The file that the byte at `offset` was included from; `nil` for the document itself.
  public func origin(of offset: Int) -> String? {
    guard let source = part(at: offset)?.source, source > 0 else { return nil }
    return sources[source].file
  }

  private func part(at offset: Int) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? parts[low - 1] : nil
  }

  private func lineStarts() -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      starts.append(index + 1)
    }
    return starts
  }
}
