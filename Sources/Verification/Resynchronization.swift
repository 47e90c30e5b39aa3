/// Finds where a source and a TEI text, which differ here, agree again.
struct Resynchronization {
  /// The offsets of the source's bytes, white space left out, that are not in the text.
  let lost: ArraySlice<Int>
  /// The same for the text's bytes that are not in the source.
  let added: ArraySlice<Int>
  /// Where to go on.
  let sourceEnd: Int
  let textEnd: Int

  /// So many bytes in a row make an agreement.
  private static let probe = 8
  private static let near = 600
  /// A paragraph that was lost or moved is looked for this far.
  private static let far = 1 << 17

  init(_ source: [UInt8], from i: Int, _ text: [UInt8], from j: Int) {
    var a = Self.solid(source, from: i, limit: Self.near)
    var b = Self.solid(text, from: j, limit: Self.near)
    var found = Self.nearest(a, source, b, text)
    if found == nil, a.count == Self.near || b.count == Self.near {
      a = Self.solid(source, from: i, limit: Self.far)
      b = Self.solid(text, from: j, limit: Self.far)
      found = Self.farther(a, source, b, text)
    }
    let (x, y) = found ?? (a.count, b.count)
    lost = a.prefix(x)
    added = b.prefix(y)
    sourceEnd = x < a.count ? a[x] : (a.last.map { $0 + 1 } ?? i)
    textEnd = y < b.count ? b[y] : (b.last.map { $0 + 1 } ?? j)
  }

  /// The agreement that leaves out the fewest bytes, by trial.
  private static func nearest(_ a: [Int], _ source: [UInt8], _ b: [Int], _ text: [UInt8]) -> (Int, Int)? {
    for total in 1..<max(2, a.count + b.count) {
      for x in max(0, total - b.count)...min(total, a.count) where x < a.count && total - x < b.count {
        let y = total - x
        guard source[a[x]] == text[b[y]], source[a[x]] & 0xC0 != 0x80 else { continue }
        let left = a[x...].prefix(probe)
        let right = b[y...].prefix(probe)
        if left.count == right.count, left.count == probe || (x + left.count == a.count && y + right.count == b.count),
          zip(left, right).allSatisfy({ source[$0] == text[$1] })
        {
          return (x, y)
        }
      }
    }
    return nil
  }

  /// The same over a longer stretch, by looking up runs of 24 bytes, or fewer where no more are left.
  private static func farther(_ a: [Int], _ source: [UInt8], _ b: [Int], _ text: [UInt8]) -> (Int, Int)? {
    let length = min(24, a.count, b.count)
    guard length >= probe else { return nil }
    func run(_ offsets: [Int], _ start: Int, _ bytes: [UInt8]) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in start..<start + length { hash = (hash ^ UInt64(bytes[offsets[index]])) &* 0x100_0000_01B3 }
      return hash
    }
    var places: [UInt64: Int] = [:]
    for y in 0...b.count - length where text[b[y]] & 0xC0 != 0x80 {
      let hash = run(b, y, text)
      if places[hash] == nil { places[hash] = y }
    }
    var best: (Int, Int)?
    for x in 0...a.count - length where source[a[x]] & 0xC0 != 0x80 {
      if let best, x >= best.0 + best.1 { break }
      guard let y = places[run(a, x, source)], best.map({ x + y < $0.0 + $0.1 }) ?? true,
        (0..<length).allSatisfy({ source[a[x + $0]] == text[b[y + $0]] })
      else { continue }
      best = (x, y)
    }
    return best
  }

  /// The offsets of the next bytes that are no white space.
  private static func solid(_ bytes: [UInt8], from start: Int, limit: Int) -> [Int] {
    var offsets: [Int] = []
    var index = start
    while index < bytes.count, offsets.count < limit {
      if !PlainText.isSpace(bytes[index]) { offsets.append(index) }
      index += 1
    }
    return offsets
  }
}
