import TEI
import Testing
import XMLCore

@Suite("IdentifierPool")
struct IdentifierPoolTests {
  private func identifiers(_ texts: [String]) -> [String] {
    var pool = IdentifierPool()
    return texts.map { pool.unique("p", fromWordsOf: Array($0.utf8)[...]) }
  }

  @Test("is made of the first words of the text")
  func words() {
    #expect(
      identifiers(["In response to our proposal for", "The decisive step", "— Yes, or: no?", "1917 was the year", ""])
        == [
          "p-in-response-to-our", "p-the-decisive-step", "p-yes-or-no", "p-1917-was-the-year", "p",
        ])
  }

  @Test("leaves apostrophes out and keeps letters of every script that XML 1.0 had from its start")
  func letters() {
    #expect(
      identifiers([
        "The workers' and peasants’ cause", "Über die Brücke", "Декрет о мире", "日本 語", "Ὦ ξεῖνε", "İstanbul’un fethi",
      ])
        == [
          "p-the-workers-and-peasants", "p-über-die-brücke", "p-декрет-о-мире", "p-日本-語", "p-ὦ-ξεῖνε",
          "p-istanbulun-fethi",
        ])
  }

  @Test("stays what it was when a paragraph is put in, taken out or changed further on")
  func stable() {
    let texts = ["One text here", "Another text there", "A third one", "And the last word"]
    let before = identifiers(texts)
    var after = identifiers(Array(texts[..<2]) + ["Something quite new"] + Array(texts[2...]))
    after.remove(at: 2)
    #expect(after == before)
    #expect(identifiers([texts[0], texts[2], texts[3]]) == [before[0], before[2], before[3]])
    #expect(
      identifiers(["One text here and a change after the fourth"] + texts[1...]).dropFirst() == before.dropFirst())
  }

  @Test("is given out once, and not at all where it is reserved")
  func unique() {
    var pool = IdentifierPool()
    pool.reserve("p-2")
    #expect((1...4).map { _ in pool.unique("p") } == ["p", "p-3", "p-4", "p-5"])
    #expect(pool.unique("p-3") != "p-3")
    pool.reserve("q")
    #expect(pool.unique("q") == "q-2")
  }

  @Test("is unique for 20,000 equal texts, which must not take quadratic time")
  func manyEqual() {
    #expect(Set(identifiers(Array(repeating: "the same", count: 20_000))).count == 20_000)
  }

  @Test("keeps to the length that was asked for, also where a text has no blanks")
  func length() {
    let long = String(repeating: "言", count: 100)
    #expect(IdentifierPool.slug(Array(long.utf8)[...], words: 4, length: 40) == String(repeating: "言", count: 40))
    #expect(
      IdentifierPool.slug(Array("\(long) x".utf8)[...], words: 4, length: 40) == String(repeating: "言", count: 40))
    #expect(IdentifierPool.slug(Array("abc defghi jk".utf8)[...], words: 4, length: 8) == "abc")
    #expect(
      IdentifierPool.slug(Array("one two three four five".utf8)[...], words: 4, length: 40) == "one-two-three-four")
  }

  @Test(
    "is a name that XML takes, whatever it is made of",
    arguments: [
      "", "1917", "-", ".", "a b", "a:b", "é", "e\u{301}", "日本", "😀", "a\u{0}b", "<&>", "½", "ª", "ʰ", "א", "\u{5B0}",
      "ﬁrst", "İ", "ⅷ", "a/b#c", "अनु", "x\u{200D}y", "\u{FEFF}", "Ĳ", "ĸ", "٣", "１",
    ])
  func isName(text: String) throws {
    for name in [IdentifierPool.name(text), identifiers([text])[0]] {
      // libxml2 checks `xml:id` against the fourth edition, as many validators do.
      let document = try Document(parsing: Array("<a xml:id=\"\(name)\"/>".utf8))
      #expect(document.warnings.isEmpty, "\(name)")
      #expect(!name.contains(":"))
    }
  }

  @Test("leaves a name as it is", arguments: ["a", "dvp1-appeal", "_x", "é.1", "Ж-2"])
  func keepsNames(text: String) {
    #expect(IdentifierPool.name(text) == text)
  }
}
