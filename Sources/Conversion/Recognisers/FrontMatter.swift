/// Tells what stands in a book between its title page and its text: a dedication, a note on the edition, a preface.
enum FrontMatter {
  static func begins(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range.prefix(200)], takesDigits: false)
    guard words.next() else { return false }
    // `AVERTISSEMENT DE L'ÉDITEUR.`, `_Note._--The text is that of 1765.`
    if names.contains(words.hash) { return true }
    guard TextShape(block.range, bytes).words > 6 else { return false }
    while words.next() { if dedications.contains(words.hash) { return true } }
    return false
  }

  private static let names = WordList(
    """
    note notice advertisement avertissement avis preface foreword préface vorwort vorrede vorbemerkung avvertenza \
    prefazione prólogo advertencia предисловие dedication widmung
    """)
  private static let dedications = WordList(
    "dedicate dedicated inscribed gewidmet zugeeignet dédié dédie dedicato dedicado")
}
