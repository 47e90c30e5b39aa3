internal import TEI

/// The dedication of a book on a page by itself.
enum DedicationPage {
  /// `TO MY WIFE`, a page by itself before the first chapter, is none of its heads.
  static func setApart(_ heads: inout [(index: Int, division: Division?)], _ recognition: Recognition) {
    let bytes = recognition.bytes
    let found = heads.indices.filter { position in
      var words = SmallWords(bytes[recognition.blocks[heads[position].index].range.prefix(24)], takesDigits: false)
      return words.next() && Self.addresses.contains(words.hash)
    }
    guard found.count == 1, let position = found.first, position + 1 < heads.count, heads[position].division == nil,
      (1..<40).contains(heads[position].index), heads[position + 1].index == heads[position].index + 1
    else { return }
    let block = recognition.blocks[heads[position].index]
    let next = recognition.blocks[heads[position + 1].index]
    guard block.gap > 2, next.gap > 2, block.count <= 60, TextShape(block.range, bytes).words > 1,
      let level = heads[(position + 1)...].lazy.compactMap(\.division?.level).first
    else { return }
    heads[position].division = Division(level: level, type: "dedication", standsAlone: true)
    heads[position + 1].division?.standsAlone = true
  }

  private static let addresses = WordList("to für dem à al a alla til посвящается")
}
