import Diagnostics
import ParitySupport
import Testing
import TextEncoding

/// Whatever the bytes are, the result is UTF-8 that XML allows, and nothing of them is gone without a word.
@Suite struct DecodingTests {
  private func check(_ bytes: [UInt8], encoding: TextEncoding? = nil) {
    guard let text = try? DecodedText(bytes, file: "a.txt", encoding: encoding) else { return }
    #expect(String(validating: text.bytes, as: UTF8.self) != nil, "\(bytes)")
    #expect(!text.bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }, "\(bytes)")
    for oddity in text.oddities {
      #expect(text.bytes[oddity.offset...].starts(with: Oddity.placeholder), "\(bytes)")
    }
  }

  @Test func readsEachByteOfBrokenUTF8ByItself() throws {
    let cases: [([UInt8], [String])] = [
      ([0x80], ["0x80"]), ([0xC0, 0xAF], ["0xC0", "0xAF"]), ([0xED, 0xA0, 0x80], ["0xED", "0xA0", "0x80"]),
      ([0xF0, 0x9F, 0x91], ["0xF0", "0x9F", "0x91"]), ([0xF4, 0x90, 0x80, 0x80], ["0xF4", "0x90", "0x80", "0x80"]),
      ([0xEF, 0xBF, 0xBE], ["U+FFFE"]), ([0x01], ["U+0001"]), ([0x00], ["U+0000"]), ([0x0B], ["U+000B"]),
    ]
    for (bad, labels) in cases {
      let bytes = Array("café – naïve – “où” – élève – ".utf8) + bad + Array(" é\n".utf8)
      let text = try DecodedText(bytes, file: nil)
      #expect(text.reading.encoding == .utf8)
      #expect(text.oddities.map(\.label) == labels)
      #expect(text.string.unicodeScalars.count(where: { $0 == "\u{FFFD}" }) == labels.count)
      #expect(text.string.hasSuffix(" é\n"))
    }
  }

  @Test func keepsACharacterThatIsReallyInTheText() throws {
    let text = try DecodedText(Array("a \u{FFFD} b".utf8), file: nil)
    #expect(text.oddities.isEmpty)
  }

  @Test func keepsHalvesOfCharactersInUTF16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x3D, 0xD8, 0x00, 0xDE, 0x63, 0, 0x65]
    let text = try DecodedText(bytes, file: nil)
    #expect(text.oddities.map(\.label) == ["0x00", "0xD8", "0x65"])
    #expect(text.string == "a\u{FFFD}\u{FFFD}b😀c\u{FFFD}")
    #expect(text.reading.hasMark)
  }

  @Test func refusesATextThatIsNotInTheEncodingNamed() throws {
    let bytes = Array("Вечер был тих, и никто не пришёл.".unicodeScalars.map { UInt8($0.value & 0x7F | 0x80) })
    let diagnostic = #expect(throws: Diagnostic.self) { try DecodedText(bytes, file: "a.txt", encoding: .utf8) }
    #expect(diagnostic?.code == "encoding.wrong")
    #expect(diagnostic?.place == Place(file: "a.txt", line: 1, column: 1, length: 1))
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}", "a packed file"), ("%PDF-1.7", "a PDF"), ("{\\rtf1", "Rich Text"), ("GIF89a", "a picture"),
  ]) func saysWhatAForeignFileIs(_ start: String, _ name: String) throws {
    let diagnostic = #expect(throws: Diagnostic.self) {
      try DecodedText(Array(start.utf8) + [0, 0xFF, 0x80, 1], file: "a.bin")
    }
    #expect(diagnostic?.code == "source.binary")
    #expect(diagnostic?.message.contains(name) == true)
  }

  @Test func anyBytesAtAllAreReadOrRefused() throws {
    var random = SeededGenerator(seed: 20)
    let texts = ["Ein Satz über Köln, für alle.\r\n", "Вечер тих.\r", "“Yes,” he said\u{C}\n"].map { Array($0.utf8) }
    let named = try ["utf-8", "utf-16", "utf-16be", "utf-32", "shift_jis", "gb18030", "windows-1252", "koi8-r"].map {
      try TextEncoding.named($0)
    }
    for round in 0..<600 {
      var bytes = (0..<4).flatMap { _ in texts.randomElement(using: &random)! }
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch round % 4 {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(UInt8.random(in: 0x80...0xFF, using: &random), at: index)
        default: bytes.removeSubrange(index...)
        }
        if bytes.isEmpty { break }
      }
      check(bytes)
      check(bytes, encoding: named[round % named.count])
      check((0..<round).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func takesTimeInProportionToTheText() throws {
    let line = try encoded("Für Köln gäbe es so viele schöne Wörter, und die Straße ist lang.\n", in: "cp850")
    func time(_ lines: Int) throws -> Duration {
      let bytes = Array(repeatElement(line, count: lines).joined())
      return try ContinuousClock().measure { _ = try DecodedText(bytes, file: nil) }
    }
    _ = try time(100)
    let small = try time(5_000)
    let large = try time(40_000)
    #expect(large < small * 8 * 4, "\(small), \(large)")
  }
}
