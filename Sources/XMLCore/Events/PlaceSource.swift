public import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The text that spans lie in, to be read once more when their lines and columns are wanted.
public enum PlaceSource {
  case bytes([UInt8])
  /// A file, read again in pieces.
  case file(String)
  /// A stream that is gone: the parser's own count has to do.
  case none

  /// The places of `spans`, in their order.
  public func places(of spans: [SourceSpan], file: String?) -> [Place] {
    guard !spans.isEmpty else { return [] }
    var places = spans.map { Place(file: file, line: $0.line, column: $0.column) }
    let known = spans.indices.filter { spans[$0].offset >= 0 }.sorted { spans[$0].offset < spans[$1].offset }
    guard !known.isEmpty else { return places }
    var counter = PlaceCounter()
    var next = 0
    // Starts and ends, since a span's length is told in characters.
    func feed(_ piece: UnsafeBufferPointer<UInt8>) {
      while next < known.count {
        let span = spans[known[next]]
        guard counter.advance(to: span.offset, in: piece) else { return }
        var place = Place(file: file, line: counter.line, column: counter.column)
        let start = span.offset - counter.base
        for byte in piece[start..<min(piece.count, start + span.length)] where byte & 0xC0 != 0x80 { place.length += 1 }
        places[known[next]] = place
        next += 1
      }
    }
    switch self {
    case .none: return places
    case .bytes(let bytes):
      bytes.withUnsafeBufferPointer { feed($0) }
    case .file(let path):
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { return places }
      defer { close(descriptor) }
      let size = 1 << 16
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
      defer { buffer.deallocate() }
      while next < known.count {
        let count = read(descriptor, buffer, size)
        if count <= 0 { break }
        let piece = UnsafeBufferPointer(start: buffer, count: count)
        feed(piece)
        counter.finish(piece)
      }
    }
    return places
  }
}

/// Counts lines and columns while it goes through a text once, piece by piece.
public struct PlaceCounter {
  public private(set) var line = 1
  /// In Unicode scalar values, from 1.
  public private(set) var column = 1
  /// The offset of the current piece in the text.
  public private(set) var base = 0
  private var offset = 0
  private var afterReturn = false

  public init() {}

  /// Goes on to `target`; `false` if that lies beyond `piece`.
  public mutating func advance(to target: Int, in piece: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(target, base + piece.count)
    var index = offset - base
    while index < end - base {
      let byte = piece[index]
      if byte == 0x0A {
        if !afterReturn { line += 1 }
        column = 1
      } else if byte == 0x0D {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      afterReturn = byte == 0x0D
      index += 1
    }
    offset = max(offset, end)
    return target < base + piece.count
  }

  /// Goes to the end of `piece`; the next one follows on it.
  public mutating func finish(_ piece: UnsafeBufferPointer<UInt8>) {
    _ = advance(to: base + piece.count, in: piece)
    base += piece.count
  }
}
