/// A part of a play that other books do not have, or have elsewhere: `PROLOGVS`, `INDUCTION`, `I.ii` as the head of a
/// scene.
struct PartOfPlay {
  let division: Division

  /// - Parameter level: how deep the parts stand that are beside the acts.
  init?(_ block: Block, _ bytes: [UInt8], level: Int) {
    guard block.lines.count == 1, block.count <= 32 else { return nil }
    if let scene = Self.scene(bytes[block.range]) {
      division = Division(level: HeadWording.chapter, type: "scene", number: scene)
      return
    }
    var words = SmallWords(bytes[block.range], takesDigits: true)
    guard words.next() else { return nil }
    // `Erste Abhandlung.`, as old comedies call their acts; in other books it is a treatise.
    if let number = OrdinalNumber.figures(of: words.hash) {
      guard words.next(), Self.acts.contains(words.hash), !words.next() else { return nil }
      division = Division(level: 3, type: "act", number: number)
      return
    }
    guard let type = Self.parts[words.hash], !words.next() else { return nil }
    division = Division(level: level, type: type, number: nil)
  }

  /// `ii` of `I.ii`.
  private static func scene(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count <= 12, let point = text.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let act = text[..<point]
    var scene = text[(point + 1)...].drop { $0 == 0x20 }
    if scene.last == UInt8(ascii: ".") { scene.removeLast() }
    guard !act.isEmpty, !scene.isEmpty, act.allSatisfy({ "IVX".utf8.contains($0) }),
      scene.allSatisfy({ "ivx".utf8.contains($0) })
    else { return nil }
    return String(decoding: scene, as: UTF8.self)
  }

  private static let acts = WordList("abhandlung handlung abteilung abtheilung")
  private static let parts: WordTable<String> = {
    let table = [
      ("prologue", "prologue prolog prologo prologus prologvs пролог"),
      ("introduction", "introduction induction introitus"),
      ("epilogue", "epilogue epilog épilogue epilogo epílogo epilogus epilogvs эпилог"),
      ("argument", "argument argumentum argvmentvm argumento argomento"),
    ]
    return WordTable(
      table.flatMap { type, words in words.split(separator: " ").map { (String($0), type) } })
  }()
}
