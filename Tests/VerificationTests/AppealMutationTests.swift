import Conversion
import Diagnostics
import Files
import TEI
import TestSupport
import Testing
import Verification

/// The TEI of the appeal with one character of it changed: one difference, at that very character.
@Suite struct AppealMutationTests {
  private let source: [UInt8]
  private let tei: [UInt8]
  /// For each character of the text but white space, where it stands in the source and in the TEI.
  private let pairs: [(source: Int, tei: Int)]
  private let lines: LineIndex

  init() throws {
    source = try InputFile.read(Package.path("Samples/appeal/appeal.txt"))
    tei = try Converter(settings: EditionSettings()).convert(try SourceText(source, file: "appeal.txt")).xml
    lines = LineIndex(source)
    var pairs: [(source: Int, tei: Int)] = []
    var index = 0
    var inTag = false
    let text = String(decoding: tei, as: UTF8.self)
    let start = try #require(text.firstRange(of: "<text>"))
    for offset in text.utf8.distance(from: text.startIndex, to: start.lowerBound)..<tei.count {
      if tei[offset] == UInt8(ascii: "<") { inTag = true }
      if !inTag, tei[offset] > 0x20 {
        while source[index] <= 0x20 { index += 1 }
        try #require(source[index] == tei[offset])
        pairs.append((index, offset))
        index += 1
      }
      if tei[offset] == UInt8(ascii: ">") { inTag = false }
    }
    self.pairs = pairs
  }

  private func prove(_ changed: [UInt8]) throws -> LosslessProof {
    try LosslessProof(source: source, sourceFile: "appeal.txt", tei: changed, teiFile: "appeal.xml")
  }

  @Test(arguments: 0..<60) func aCharacterChangedIsOneDifference(_ step: Int) throws {
    let pair = pairs[step * (pairs.count - 1) / 59]
    var changed = tei
    changed[pair.tei] = UInt8(ascii: "#")
    let proof = try prove(changed)
    #expect(proof.differences.map(\.code) == ["verify.changed"], "\(proof.differences.map(\.message))")
    #expect(proof.differences.map(\.place) == [lines.place(of: pair.source..<pair.source + 1, in: "appeal.txt")])
  }

  @Test(arguments: 0..<60) func aCharacterLostIsOneDifference(_ step: Int) throws {
    let pair = pairs[step * (pairs.count - 1) / 59]
    var changed = tei
    changed.remove(at: pair.tei)
    let proof = try prove(changed)
    #expect(proof.differences.map(\.code) == ["verify.lost"], "\(proof.differences.map(\.message))")
    // Of two equal letters in a row the second counts as lost.
    let last = source[pair.source...].prefix { $0 == source[pair.source] }.endIndex - 1
    #expect(proof.differences.map(\.place) == [lines.place(of: last..<last + 1, in: "appeal.txt")])
    #expect(proof.consumed.isEmpty)
  }

  @Test(arguments: 0..<60) func aCharacterAddedIsOneDifference(_ step: Int) throws {
    let pair = pairs[step * (pairs.count - 1) / 59]
    var changed = tei
    changed.insert(UInt8(ascii: "#"), at: pair.tei)
    let proof = try prove(changed)
    #expect(proof.differences.map(\.code) == ["verify.added"], "\(proof.differences.map(\.message))")
    #expect(proof.differences.map(\.place) == [lines.place(of: pair.source..<pair.source, in: "appeal.txt")])
  }

  @Test(arguments: 0..<40) func twoWordsJoinedAreOneDifference(_ step: Int) throws {
    // Blanks in the running text, between two characters of one paragraph.
    let blanks = zip(pairs, pairs.dropFirst()).filter {
      $1.tei == $0.tei + 2 && $1.source == $0.source + 2 && tei[$0.tei + 1] == 0x20
    }
    let (left, _) = blanks[step * (blanks.count - 1) / 39]
    var changed = tei
    changed.remove(at: left.tei + 1)
    let proof = try prove(changed)
    #expect(proof.differences.map(\.code) == ["verify.joined"])
    #expect(
      proof.differences.map(\.place) == [lines.place(of: left.source + 1..<left.source + 2, in: "appeal.txt")])
  }
}
