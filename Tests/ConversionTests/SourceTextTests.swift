import Conversion
import Diagnostics
import TEI
import TestSupport
import Testing
import TextEncoding
import Validation
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
    Refusal(
      "a library's frame alone",
      Array("Title: Emma\n\n*** START OF THE PROJECT GUTENBERG EBOOK EMMA ***\n\n".utf8), "source.only-frame", 0, 0),
    Refusal("a byte order mark alone", [0xEF, 0xBB, 0xBF], "source.empty", 0, 0),
    Refusal("a NUL", bad: [0], "source.forbidden-character"), Refusal("U+0001", bad: [1], "source.forbidden-character"),
    Refusal("ESC", bad: [0x1B], "source.forbidden-character"),
    Refusal("U+FFFE", bad: [0xEF, 0xBF, 0xBE], "source.forbidden-character"),
    Refusal("U+FFFF", bad: [0xEF, 0xBF, 0xBF], "source.forbidden-character"),
    Refusal("a lone continuation byte", bad: [0x80], "source.undecoded-byte"),
    Refusal("the byte 0xFF", bad: [0xFF], "source.undecoded-byte"),
    Refusal("a sequence cut by the end", Array("é ab".utf8) + [0xF0], "source.undecoded-byte", 1, 5),
    Refusal("UTF-16 cut in a character", [0xFF, 0xFE, 0x41, 0x00, 0x42], "source.undecoded-byte", 1, 2),
    Refusal("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "source.binary", 0, 0),
  ]

  /// All that is refused where the editor asks for it.
  private static var strict: EditionSettings {
    var settings = EditionSettings()
    settings.forbidden = .error
    return settings
  }

  @Test(arguments: refusals) func isRefusedAtItsPlace(_ refusal: Refusal) throws {
    let diagnostic = #expect(throws: Diagnostic.self) {
      try SourceText(refusal.bytes, file: "a.txt", settings: Self.strict)
    }
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
    let diagnostic = #expect(throws: Diagnostic.self) {
      try SourceText(bytes, file: nil, settings: Self.strict)
    }
    #expect(diagnostic?.place == Place(line: 1, column: 3, length: 1))
  }

  @Test(arguments: [("g", "//t:p/t:g"), ("note", "//t:p/t:note")])
  func whatXMLForbidsIsNamedInItsPlace(_ policy: String, _ path: String) throws {
    let text = "A Title\n\nOne\u{1} two \u{FFFE}three, café.\n"
    let conversion = try convert(text) { $0.forbidden = .init(rawValue: policy) ?? .g }
    #expect(try conversion.query.strings(path + "/@n") == ["U+0001", "U+FFFE"])
    #expect(try conversion.query.strings(path + "/@type") == ["forbidden-character", "forbidden-character"])
    #expect(conversion.diagnostics("source.forbidden-character").map(\.place?.column) == [4, 10])
    #expect(conversion.diagnostics("source.forbidden-character").allSatisfy { $0.severity == .warning })
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences)")
    #expect(proof.consumed[.standIn] == 2)
    let gone = String(decoding: conversion.xml, as: UTF8.self).replacing("n=\"U+0001\"", with: "n=\"U+0002\"")
    #expect(
      try !LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: Array(gone.utf8), teiFile: nil).isLossless)
  }

  @Test func forbiddenCharactersAreKeptWhereverTheyStand() throws {
    let texts = [
      "\u{1}", "\u{1}\n\nText.\n\n\u{2}\n", "[Pg \u{1}4]\n\nText of it.\n", "* \u{1} *\n\nA.\n\n* * *\n\nB.\n",
      "Text[1] of it.\n\nNotes\n\n[\u{1}1] A note.\n", "_so\u{1}_ is _\u{1}so_.\n",
      "exam-\u{1}\nple of \u{1}\u{1} it.\n",
      "ACT I\n\nJOHN\u{1}. I am.\n\nMARY. You\u{1} are.\n\nJOHN\u{1}. I was.\n\nMARY. Ah.\n",
      "Letter\u{1}\n\nParis, 3 May\u{1} 1848\n\nDear Sir,\u{1}\n\nNo.\n\nYours,\n\nJ. Smith\u{1}\n",
    ]
    for text in texts {
      let conversion = try convert(text)
      let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
      #expect(proof.isLossless, "\(text.debugDescription): \(proof.differences)")
      let findings = try SchemaSet.edition().makeValidator().validate(conversion.xml, file: nil)
      #expect(!findings.contains { $0.severity >= .error }, "\(text.debugDescription): \(findings)")
    }
  }

  @Test func aFormFeedIsTheBeginningOfAPage() throws {
    let text = "\u{C}A Title\n\nFirst line of it\n\u{C}goes on here.\n\u{C}\nSecond.\n\u{C}"
    let conversion = try convert(text)
    #expect(try conversion.query.count("//t:text//t:pb") == 2)
    #expect(!conversion.xml.contains(0x0C))
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences)")
    let findings = try SchemaSet.edition().makeValidator().validate(conversion.xml, file: nil)
    #expect(!findings.contains { $0.severity >= .error }, "\(findings)")
  }

  @Test func theHeaderNamesTheEncodingAndTheProofReadsItThere() throws {
    // Windows-1252, but a text of which no program could tell that.
    let bytes = Array("Text: ".utf8) + [0xE6, 0x0A]
    var settings = EditionSettings()
    settings.encoding = "cp866"
    let source = try SourceText(bytes, file: "a.txt", settings: settings)
    #expect(source.text(6..<8) == "ц")
    let conversion = try Converter(settings: settings).convert(source)
    #expect(try conversion.query.string("//t:normalization//t:term[@type='encoding']") == "cp866")
    let proof = try LosslessProof(source: bytes, sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless)
    #expect(proof.reading.encoding.name == "cp866")
    let other = try LosslessProof(
      source: bytes, sourceFile: nil, tei: conversion.xml, teiFile: nil, encoding: try TextEncoding.named("koi8-r"))
    #expect(!other.isLossless)
    let findings = try SchemaSet.edition().makeValidator().validate(conversion.xml, file: nil)
    #expect(!findings.contains { $0.severity >= .error }, "\(findings)")
  }
}
