import Conversion
import Diagnostics
import ParitySupport
import Testing
import Validation
import Verification

/// Marks of emphasis wherever they may stand: at the ends of lines, around speakers, over verses, one within the other.
@Suite struct EmphasisMarksTests {
  @Test(arguments: 0..<12) func howeverTheyStandTheTEIIsValidAndLossless(_ seed: Int) throws {
    let validator = try SchemaSet.edition().makeValidator()
    var random = SeededGenerator(seed: UInt64(seed) &+ 4_711)
    for round in 0..<12 {
      let text = Self.text(isPlay: round % 2 == 0, &random)
      let conversion = try convert(text)
      let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
      #expect(
        proof.isLossless,
        "\(proof.differences.map { "\($0.message) \($0.place?.line ?? 0)" }) in \(text.debugDescription)")
      let errors = validator.validate(conversion.xml, file: nil).filter { $0.severity >= .error }
      #expect(errors.isEmpty, "\(errors) in \(text.debugDescription)")
    }
  }

  /// A play or a book whose words bear marks at random.
  private static func text(isPlay: Bool, _ random: inout SeededGenerator) -> String {
    var blocks = isPlay ? ["THE MILL", "PERSONS", "WILL.\nANNE.", "ACT I", "SCENE I"] : ["THE BOOK", "PREFACE"]
    for _ in 0..<14 {
      let indent = ["", "", "  ", "      "].randomElement(using: &random) ?? ""
      let speaker =
        isPlay
        ? ["_Will._ ", "WILL. ", "_Anne_ (_aside_). ", "ANNE.\n", "_Anne (aside)._\n"].randomElement(using: &random)!
        : ""
      let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in indent + line(&random) }
      blocks.append(speaker + lines.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let words = ["mill", "The wheel", "goes", "round", "and", "Tom Gagg", "sir", "water", "Never", "by"]
    let marks = ["_", "_", "_", "=", "*", "~", "__", "_ ", " _", "_._ ", "(_", "_)", "[_", "_]", "“_", "_”"]
    var line = ""
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0 { line += marks.randomElement(using: &random)! }
      line += words.randomElement(using: &random)!
      if Int.random(in: 0..<3, using: &random) == 0 { line += marks.randomElement(using: &random)! }
      line += [" ", " ", ", ", ". ", "--", "! "].randomElement(using: &random)!
    }
    let last = line.last { $0 != " " } ?? "."
    line = String(line.drop { $0 == " " })
    while line.last == " " { line.removeLast() }
    return line.isEmpty ? String(last) : line
  }
}
