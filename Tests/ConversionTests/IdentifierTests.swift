import Conversion
import TestSupport
import Testing

@Suite struct IdentifierTests {
  private let paragraphs = (1...12).map {
    "Paragraph \(["one", "two", "three", "four"][$0 % 4]) says \($0) things here."
  }

  private func identifiers(_ paragraphs: [String]) throws -> [String: String] {
    let tei = try convert(paragraphs.joined(separator: "\n\n") + "\n").query
    return Dictionary(
      uniqueKeysWithValues: zip(try tei.strings("//t:body//t:p"), try tei.strings("//t:body//t:p/@xml:id")))
  }

  @Test(arguments: [1, 5, 11]) func aParagraphPutInLeavesTheIdentifiersOfAllOthers(_ place: Int) throws {
    let before = try identifiers(paragraphs)
    var more = paragraphs
    more.insert("Something quite new stands here now.", at: place)
    let after = try identifiers(more)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after.count == before.count + 1)
  }

  @Test func aParagraphTakenOutLeavesTheIdentifiersOfAllOthers() throws {
    let before = try identifiers(paragraphs)
    let after = try identifiers(paragraphs.filter { $0 != paragraphs[4] })
    #expect(after.allSatisfy { before[$0.key] == $0.value })
  }

  @Test func everyIdentifierIsANameAndUniqueInAnyScript() throws {
    let texts = [
      "1917 was the year.", "— — —", "Привет, мир и всем!", "日本語の本文です。", "العربية هنا", "İstanbul'da yağmur",
      "ﬁnal ½ ² test",
      "a:b c:d", "👍 fine then", "e\u{301}tat actuel", "xml:id", "𝔄𝔅ℭ letters",
    ]
    let tei = try convert((texts + texts).joined(separator: "\n\n") + "\n").query
    let identifiers = try tei.strings("//@xml:id")
    #expect(Set(identifiers).count == identifiers.count)
    // The line of dashes is a break and has none.
    #expect(try tei.count("//t:body//t:p/@xml:id") + tei.count("//t:body//t:head") >= (texts.count - 1) * 2)
    for identifier in identifiers {
      #expect(identifier.unicodeScalars.first.map { $0 == "_" || $0.properties.isAlphabetic } == true, "\(identifier)")
      #expect(
        identifier.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || "0123456789-._".unicodeScalars.contains($0)
        })
    }
  }

  @Test func aNamesFileKeepsItsIdentifiersAgainstThoseOfTheText() throws {
    let names = """
      <standOff xmlns="http://www.tei-c.org/ns/1.0"><listPlace><place xml:id="document"><placeName>London</placeName>\
      </place></listPlace></standOff>
      """
    let tei = try convert("We are in London now and stay.\n", names: names).query
    #expect(try tei.strings("//t:p/t:placeName/@ref") == ["#document"])
    #expect(try tei.count("//*[@xml:id='document']") == 1)
  }
}
