import Conversion
import Diagnostics
import ParitySupport
import Testing
import Validation
import Verification
import XMLCore

/// Texts changed at random, the same way every time: whatever comes in, the TEI is well formed, valid and lossless.
@Suite struct MutationTests {
  private static let documents = DocumentCase.letters + DocumentCase.papers + DocumentCase.decrees

  @Test(arguments: documents) func whateverIsChangedTheTEIIsValidAndLossless(_ document: DocumentCase) throws {
    let validator = try SchemaSet.edition().makeValidator()
    var random = SeededGenerator(seed: UInt64(document.text.utf8.count))
    for round in 0..<16 {
      var text = document.text
      for _ in 0...round / 4 { Mutation.allCases.randomElement(using: &random)?.apply(to: &text, &random) }
      // A text that was emptied is refused; that is tested elsewhere.
      guard text.utf8.contains(where: { $0 > 0x20 }) else { continue }
      try check(text, document.language, validator)
    }
  }

  @Test(arguments: 0..<12) func paragraphsOfAllKindsOfTextsMixedAreValidAndLossless(_ seed: Int) throws {
    let validator = try SchemaSet.edition().makeValidator()
    var random = SeededGenerator(seed: UInt64(seed) &+ 4_711)
    for _ in 0..<25 {
      var pieces: [Substring] = []
      for _ in 0..<Int.random(in: 2...12, using: &random) {
        let document = DocumentCase.all.randomElement(using: &random) ?? DocumentCase.all[0]
        let paragraphs = document.text.split(separator: "\n\n")
        let start = Int.random(in: 0..<paragraphs.count, using: &random)
        pieces += paragraphs[start..<min(paragraphs.count, start + Int.random(in: 1...3, using: &random))]
      }
      try check(
        pieces.joined(separator: "\n\n") + "\n", DocumentCase.all.randomElement(using: &random)?.language ?? "en",
        validator)
    }
  }

  private func check(_ text: String, _ language: String, _ validator: Validator) throws {
    let conversion: Conversion
    do {
      conversion = try convert(text, language: language)
    } catch let refusal as Diagnostic where refusal.code == "source.only-frame" {
      // The mark that ends a library's frame came first.
      return
    }
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences) in \(text.debugDescription)")
    let errors = validator.validate(conversion.xml, file: nil).filter { $0.severity >= .error }
    #expect(errors.isEmpty, "\(errors) in \(text.debugDescription)")
  }

  /// Changes of the kind that scanning, typing and mail do to a text.
  enum Mutation: CaseIterable {
    case cutStart, cutEnd, dropPiece, doublePiece, swapLines, putMark, joinLines, splitLine, upperCase

    private static let marks = [
      "[1]", "[ 2 ]", "(3)", "*", "†", "¹", "<", "&", "]]>", "\u{A0}", "—", "\t", "\n\n", "Notes\n\n", "[99]", "(",
      "1917", "3 May", "(16)", "/", " O.S.", "\u{301}", "👩‍👩‍👧", "ß", "\"", "P.S. ", "\r\n", "_", "\u{2028}", "\n[1] ",
    ]

    func apply(to text: inout String, _ random: inout SeededGenerator) {
      var scalars = Array(text.unicodeScalars)
      guard scalars.count > 4 else { return }
      let at = Int.random(in: 0..<scalars.count - 1, using: &random)
      let end = Int.random(in: at...min(at + 40, scalars.count), using: &random)
      switch self {
      case .cutStart: scalars.removeFirst(at / 2)
      case .cutEnd: scalars.removeLast(at / 2)
      case .dropPiece: scalars.removeSubrange(at..<end)
      case .doublePiece: scalars.insert(contentsOf: scalars[at..<end], at: end)
      case .swapLines:
        var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
        lines.swapAt(at % lines.count, end % lines.count)
        scalars = Array(lines.joined(separator: ["\n"]))
      case .putMark:
        scalars.insert(contentsOf: (Self.marks.randomElement(using: &random) ?? "").unicodeScalars, at: at)
      case .joinLines: if let index = scalars[at...].firstIndex(of: "\n") { scalars.remove(at: index) }
      case .splitLine: scalars.insert(contentsOf: ["\n", "\n"], at: at)
      case .upperCase:
        scalars.replaceSubrange(
          at..<end, with: scalars[at..<end].flatMap { $0.properties.uppercaseMapping.unicodeScalars })
      }
      text = String(String.UnicodeScalarView(scalars))
    }
  }
}
