public import Diagnostics
public import TextEncoding
public import XMLCore

/// Compares a TEI document with the plain text it was made from, character by character.
///
/// It shares nothing with the converter: the TEI is read back with the XML parser, the characters of its
/// `text` elements are put in a row again, header and `standOff` left out, and set against the source.
/// White space counts as present or absent, not as how much. A character of the source may be missing only
/// where markup at that very place stands for it; each such mark is kept on the account.
public struct LosslessProof: Sendable {
  /// Whether every character of the source is in the TEI, in its order, and no other.
  public var isLossless: Bool { differences.isEmpty }
  /// Characters of the source, white space left out.
  public private(set) var sourceCharacters = 0
  /// Characters of the TEI's text, white space left out.
  public private(set) var teiCharacters = 0
  /// What markup stands for, by reason: `note marker`, `emphasis mark` …
  public private(set) var consumed: [Consumption: Int] = [:]
  /// What is lost, added or changed, at its place in the source; at most `limit`.
  public private(set) var differences: [Diagnostic] = []
  /// How many differences there are in all.
  public private(set) var differenceCount = 0

  /// In which encoding the source was read.
  public let reading: Reading

  private static let limit = 20

  /// - Parameters:
  ///   - source: the plain text's bytes.
  ///   - tei: the document's bytes.
  ///   - encoding: the source's; by default the one that the document's header names, or else it is found out.
  /// - Throws: `XMLFailure` when the TEI is not well formed or has no `text`.
  public init(
    source: [UInt8], sourceFile: String?, tei: [UInt8], teiFile: String?, encoding: TextEncoding? = nil
  ) throws(XMLFailure) {
    let text = TEIText()
    let errors = SAXParser().parse(tei, file: teiFile, into: text)
    if !errors.isEmpty { throw XMLFailure(errors) }
    if !text.hasText {
      throw XMLFailure([
        Diagnostic(
          .fatal, "verify.no-text", "the document has no `text` element", at: Place(file: teiFile),
          help: "name the plain text first and the TEI second")
      ])
    }
    let plain: PlainText
    do throws(Diagnostic) {
      let stated = text.statedEncoding.isEmpty ? nil : try TextEncoding.named(text.statedEncoding)
      let decoded = try DecodedText(source, file: sourceFile, encoding: encoding ?? stated)
      reading = decoded.reading
      plain = PlainText(decoded)
    } catch {
      throw XMLFailure([error])
    }
    sourceCharacters = PlainText.characters(plain.bytes)
    teiCharacters = PlainText.characters(text.bytes)
    let frame = LibraryFrame(plain.bytes, header: text.header)
    compare(
      Comparison(source: frame.text, text: text, oddities: plain.oddities), LineIndex(plain.bytes), sourceFile)
    if frame.characters > 0 { consumed[.boilerplate] = frame.characters }
  }

  private mutating func compare(_ comparison: Comparison, _ lines: LineIndex, _ file: String?) {
    var comparison = comparison
    comparison.run()
    consumed = comparison.consumed
    differenceCount = comparison.differences.count
    differences = comparison.differences.prefix(Self.limit).map { difference in
      Diagnostic(
        .error, "verify.\(difference.kind.rawValue)", difference.message,
        at: lines.place(of: difference.source, in: file))
    }
  }
}

/// Why a character of the source is markup in the TEI.
public enum Consumption: String, Sendable, Hashable, CaseIterable {
  case noteMarker = "note marker"
  case noteWord = "word for a note"
  case emphasis = "emphasis mark"
  case headMark = "mark of a head"
  case hyphen = "hyphen at a line's end"
  case pageNumber = "page number"
  case separator = "separator"
  case standIn = "character that XML forbids"
  case boilerplate = "boilerplate in the header"
}
