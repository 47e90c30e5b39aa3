import Conversion
import Diagnostics
import TestSupport
import Testing
import Verification

/// What is no text is refused with its place and the next step; what differs in line ends only is taken.
@Suite struct SourceTextTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let code: String
    /// Line and column; 0 for the file as a whole.
    let place: (Int, Int)

    init(_ name: String, _ bytes: [UInt8], _ code: String, _ line: Int, _ column: Int) {
      testDescription = name
      self.bytes = bytes
      self.code = code
      place = (line, column)
    }

    /// `bad` in the second line after `café `.
    init(_ name: String, bad: [UInt8], _ code: String) {
      self.init(name, Array("one\ncafé ".utf8) + bad + Array(" rest\n".utf8), code, 2, 6)
    }
  }

  private static let refusals: [Refusal] = [
    Refusal("empty", [], "source.empty", 0, 0), Refusal("blank", Array(" \n\t\r\n".utf8), "source.empty", 0, 0),
    Refusal("a byte order mark alone", [0xEF, 0xBB, 0xBF], "source.empty", 0, 0),
    Refusal("a NUL", bad: [0], "source.binary"), Refusal("U+0001", bad: [1], "source.forbidden-character"),
    Refusal("ESC", bad: [0x1B], "source.forbidden-character"),
    Refusal("a form feed", bad: [0x0C], "source.forbidden-character"),
    Refusal("U+FFFE", bad: [0xEF, 0xBF, 0xBE], "source.forbidden-character"),
    Refusal("U+FFFF", bad: [0xEF, 0xBF, 0xBF], "source.forbidden-character"),
    Refusal("a lone continuation byte", bad: [0x80], "source.not-utf8"),
    Refusal("Latin-1", bad: [0xE9], "source.not-utf8"), Refusal("Windows-1252", bad: [0x93], "source.not-utf8"),
    Refusal("an overlong slash", bad: [0xC0, 0xAF], "source.not-utf8"),
    Refusal("an overlong of three bytes", bad: [0xE0, 0x80, 0xAF], "source.not-utf8"),
    Refusal("an overlong of four bytes", bad: [0xF0, 0x80, 0x80, 0xAF], "source.not-utf8"),
    Refusal("a surrogate", bad: [0xED, 0xA0, 0x80], "source.not-utf8"),
    Refusal("beyond U+10FFFF", bad: [0xF4, 0x90, 0x80, 0x80], "source.not-utf8"),
    Refusal("the byte 0xFF", bad: [0xFF], "source.not-utf8"),
    Refusal("a sequence cut short", bad: [0xE2, 0x82], "source.not-utf8"),
    Refusal("a sequence cut by the end", Array("ab".utf8) + [0xF0, 0x9F, 0x91], "source.not-utf8", 1, 3),
    Refusal("UTF-16", [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00], "source.not-utf8", 1, 1),
    Refusal("UTF-16, the other way round", [0xFE, 0xFF, 0x00, 0x41], "source.not-utf8", 1, 1),
    Refusal("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "source.not-utf8", 1, 1),
  ]

  @Test(arguments: refusals) func isRefusedAtItsPlace(_ refusal: Refusal) throws {
    let diagnostic = #expect(throws: Diagnostic.self) { try SourceText(refusal.bytes, file: "a.txt") }
    #expect(diagnostic?.code == refusal.code)
    #expect(diagnostic?.severity == .fatal)
    #expect(diagnostic?.place?.file == "a.txt")
    #expect(diagnostic?.place?.line == refusal.place.0)
    #expect(diagnostic?.place?.column == refusal.place.1)
    #expect(diagnostic?.help != nil)
  }

  @Test(arguments: [0xE000, 0xFFFD, 0xFDD0, 0x1FFFE, 0x10FFFF, 0x85, 0x2028, 0x7F, 0x9F])
  func everyCharacterOfXMLIsTaken(_ code: Int) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let text = "This is a\(Character(scalar))b and there is more of it.\n"
    let conversion = try convert(text)
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences)")
    #expect(try conversion.query.string("//t:body").unicodeScalars.contains(scalar))
  }

  @Test(arguments: ["\r\n", "\r", "\n"]) func lineEndsOfAllSystemsGiveTheSameTEI(_ end: String) throws {
    let lines = ["A Title", "", "First line", "second line.", "", "Second paragraph."]
    let plain = try convert(lines.joined(separator: "\n") + "\n")
    let other = try convert(lines.joined(separator: end) + end)
    #expect(other.xml == plain.xml)
    #expect(other.diagnostics("source.line-ends").count == (end == "\n" ? 0 : 1))
    #expect(!other.xml.contains(0x0D))
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let plain = try convert("One two three.\n")
    let source = try SourceText([0xEF, 0xBB, 0xBF] + Array("One two three.\n".utf8), file: "text.txt")
    #expect(source.bytes == plain.source.bytes)
  }

  @Test func placesAreCountedInCharactersAfterTheByteOrderMark() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("né".utf8) + [1]
    let diagnostic = #expect(throws: Diagnostic.self) { try SourceText(bytes, file: nil) }
    #expect(diagnostic?.place == Place(line: 1, column: 3, length: 1))
  }
}
