/// Finds the clause that ends a treaty or a charter behind its articles: it belongs to all of them, and not to the last.
struct TestimoniumRecogniser: Recogniser {
  static let clause = Rule(
    "division.testimonium", "`In witness whereof` or its like behind articles: what they signed is the whole")
  static let rules = [clause]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var level: Int?
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      if let division = block.division { level = division.type == "article" ? division.level : nil }
      guard let articles = level, block.role == .unknown, Self.begins(bytes[block.range]) else { continue }
      recognition.blocks[index].division = Division(level: articles, type: "testimonium", number: nil)
      level = nil
    }
  }

  private static func begins(_ text: ArraySlice<UInt8>) -> Bool {
    var words = SmallWords(text.prefix(48), takesDigits: false)
    var hashes: [WordHash] = []
    while hashes.count < 3, words.next() { hashes.append(words.hash) }
    return phrases.contains { hashes.starts(with: $0) }
  }

  private static let phrases: [[WordHash]] = [
    "in witness whereof", "in faith whereof", "in testimony whereof", "in witness of which", "done at", "done in",
    "en foi de", "en témoignage de", "zu urkund dessen", "zur urkund dessen", "zu urkunde dessen", "in fede di",
    "in fede del", "en fe de", "en testimonio de", "en testimonio de lo", "в удостоверение чего",
    "в удостоверение сего",
    "во свидетельство чего", "in quorum fidem", "in fidem quorum", "ten blijke waarvan",
  ].map { $0.split(separator: " ").prefix(3).map { WordHash(String($0)) } }
}
