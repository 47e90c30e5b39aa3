public import Diagnostics
internal import Digests

/// Gives the findings in one document their fingerprints.
///
/// A fingerprint is made of the document's name, the code, the message and the text of the line, and of how many such
/// findings came before it. Line numbers are no part of it, so it outlives what is put in elsewhere.
public struct Fingerprints {
  private let document: String
  private let lines: LineIndex
  private var counts: [String: Int] = [:]

  /// - Parameter document: the document's name, the same wherever the tool is started: its path in the repository.
  public init(document: String, bytes: [UInt8]) {
    self.document = document
    lines = LineIndex(bytes)
  }

  /// The finding that `diagnostic` becomes; call in reading order.
  public mutating func finding(_ diagnostic: Diagnostic) -> Finding {
    var key = "\(document)\u{0}\(diagnostic.code)\u{0}"
    // `opened in line 12` must not change with the line.
    var wasDigit = false
    for scalar in diagnostic.message.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if !isDigit || !wasDigit { key.unicodeScalars.append(isDigit ? "0" : scalar) }
      wasDigit = isDigit
    }
    key += "\u{0}"
    if let place = diagnostic.place, place.line > 0, let line = lines.line(place.line) {
      // A file without line breaks is one line: what is around the place must do.
      let near = line.unicodeScalars.dropFirst(max(0, place.column - 200)).prefix(400)
      key += String(String.UnicodeScalarView(near.filter { !" \t".unicodeScalars.contains($0) }))
    }
    let count = counts[key, default: 0]
    counts[key] = count + 1
    return Finding(
      diagnostic, fingerprint: String(SHA256(of: Array("\(key)\u{0}\(count)".utf8)).hexadecimal.prefix(32)))
  }
}
