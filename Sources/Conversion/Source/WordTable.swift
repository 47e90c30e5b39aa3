/// What stands beside each of some words, looked up by the number made of a word's letters.
///
/// A `Dictionary` of strings does the same at several times the cost: most words of a text are looked up in vain.
struct WordTable<Value: Sendable>: Sendable {
  private let words: [WordHash]
  let values: [Value]
  /// Of each slot the index of its word, or -1; a power of two, and no more than half of it taken.
  private let slots: [Int32]

  /// - Parameter entries: words in small letters; of two that are the same the first counts.
  init(_ entries: [(word: String, value: Value)]) {
    var count = 16
    while count < entries.count * 2 { count *= 2 }
    var slots = [Int32](repeating: -1, count: count)
    var words: [WordHash] = []
    var values: [Value] = []
    for (word, value) in entries {
      let word = WordHash(word)
      var slot = Self.slot(word, count)
      while slots[slot] >= 0, words[Int(slots[slot])] != word { slot = (slot + 1) & (count - 1) }
      guard slots[slot] < 0 else { continue }
      slots[slot] = Int32(words.count)
      words.append(word)
      values.append(value)
    }
    (self.slots, self.words, self.values) = (slots, words, values)
  }

  subscript(word: WordHash) -> Value? {
    var slot = Self.slot(word, slots.count)
    while slots[slot] >= 0 {
      if words[Int(slots[slot])] == word { return values[Int(slots[slot])] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func slot(_ word: WordHash, _ count: Int) -> Int {
    Int(truncatingIfNeeded: word.value ^ word.value >> 32) & (count - 1)
  }
}

/// A set of words, looked up by the numbers made of their letters.
struct WordList: Sendable {
  private let table: WordTable<Bool>

  /// - Parameter words: words in small letters with blanks or line ends between them.
  init(_ words: String) {
    table = WordTable(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }

  func contains(_ word: WordHash) -> Bool { table[word] != nil }
}
