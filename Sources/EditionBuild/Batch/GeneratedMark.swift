internal import Files

/// The checksum that a generated document carries, so that an edit is noticed wherever the file has gone.
///
/// It is a processing instruction behind the XML declaration: `<?tei generated="…"?>`. It covers every other byte of
/// the document, CR left out, since git may put one before each LF.
public enum GeneratedMark {
  private static let opening = Array("<?tei generated=\"".utf8)
  private static let closing = Array("\"?>\n".utf8)
  private static let digits = 16

  /// The document with its mark.
  public static func put(into xml: [UInt8]) -> [UInt8] {
    let line = xml.starts(with: "<?xml".utf8) ? (xml.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0) : 0
    let checksum = Checksum(xml, leavingOut: 0x0D)
    var marked: [UInt8] = []
    marked.reserveCapacity(xml.count + opening.count + digits + closing.count)
    marked += xml[..<line]
    marked += opening
    marked += checksum.hexadecimal.utf8
    marked += closing
    marked += xml[line...]
    return marked
  }

  public enum State: Sendable, Hashable {
    /// No mark: someone else wrote it.
    case foreign
    /// It is as it was generated.
    case intact
    /// It was changed since.
    case edited
  }

  /// What has become of a document since it was generated.
  public static func state(of xml: [UInt8]) -> State {
    // The mark is in the second line.
    guard let start = xml.prefix(400).firstRange(of: opening)?.lowerBound else { return .foreign }
    let number = start + opening.count
    var end = number + digits
    guard end + 4 <= xml.count else { return .edited }
    let stated = xml[number..<end]
    guard xml[end..<end + 3].elementsEqual(closing.prefix(3)) else { return .edited }
    end += 3
    if xml[end] == 0x0D { end += 1 }
    if end < xml.count, xml[end] == 0x0A { end += 1 }
    var checksum = Checksum()
    checksum.add(xml[..<start], leavingOut: 0x0D)
    checksum.add(xml[end...], leavingOut: 0x0D)
    return Array(checksum.hexadecimal.utf8)[...] == stated ? .intact : .edited
  }
}
