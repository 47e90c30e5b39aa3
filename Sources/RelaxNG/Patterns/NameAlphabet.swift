/// The names that a schema can tell apart, as small numbers: each name it mentions, and the rest by namespace.
///
/// What a schema does not mention it treats alike, so the alphabet is finite and the tables of the validator
/// can have a column for each letter.
struct NameAlphabet: Sendable {
  /// Any name of a namespace that the schema does not mention.
  static let other = 0

  private var names: [QualifiedName: Int] = [:]
  private var namespaces: [String: Int] = [:]
  /// A name for each letter; the local name is a space where it stands for the rest of a namespace.
  private(set) var letters = [QualifiedName(namespace: " ", local: " ")]
  /// For each name class of the schema the one letter that it consists of, or -1.
  private(set) var single: [Int32] = []
  /// For each name class the letters in it, as bits; empty where `single` tells.
  private(set) var sets: [[UInt64]] = []

  /// - Parameter used: the name classes that this alphabet is for; others are given no letters.
  init(_ table: NameClassTable, used: Set<NameClassID>) {
    var mentioned: Set<QualifiedName> = []
    var spaces: Set<String> = []
    for id in used { table[id].collect(names: &mentioned, namespaces: &spaces) }
    for name in mentioned.sorted(by: { ($0.namespace, $0.local) < ($1.namespace, $1.local) }) {
      names[name] = letters.count
      letters.append(name)
    }
    for space in spaces.sorted() {
      namespaces[space] = letters.count
      letters.append(QualifiedName(namespace: space, local: " "))
    }
    for (id, names) in table.classes.enumerated() {
      var one: Int32 = -1
      var set: [UInt64] = []
      if used.contains(NameClassID(id)) {
        if case .name(let name) = names {
          one = Int32(self.names[name] ?? 0)
        } else {
          set = [UInt64](repeating: 0, count: (letters.count + 63) / 64)
          for (letter, name) in letters.enumerated() where names.contains(name) {
            set[letter >> 6] |= 1 << UInt64(letter & 63)
          }
        }
      }
      single.append(one)
      sets.append(set)
    }
  }

  /// An alphabet that was made before.
  init(letters: [QualifiedName], single: [Int32], sets: [[UInt64]]) {
    self.letters = letters
    self.single = single
    self.sets = sets
    for (letter, name) in letters.enumerated() where letter > Self.other {
      if name.local == " " { namespaces[name.namespace] = letter } else { names[name] = letter }
    }
  }

  var count: Int { letters.count }

  func letter(of name: QualifiedName) -> Int { names[name] ?? namespaces[name.namespace] ?? Self.other }

  /// Whether the letter is one name and not the rest of a namespace.
  func isName(_ letter: Int) -> Bool { letters[letter].local != " " }

  @inline(__always)
  func contains(_ names: NameClassID, _ letter: Int) -> Bool {
    let one = single[Int(names)]
    if one >= 0 { return Int(one) == letter }
    let set = sets[Int(names)]
    return !set.isEmpty && set[letter >> 6] & (1 << UInt64(letter & 63)) != 0
  }
}
