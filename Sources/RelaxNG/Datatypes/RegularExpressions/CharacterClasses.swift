/// Sorts characters into classes that an expression's sets do not tell apart, each character as it is first met.
struct CharacterClasses {
  private let sets: [CharacterSet]
  /// A class for each code point of a page of 256; pages are made as they are needed, page 0 at once.
  private var pages: [Int32]
  private var classes: [UInt16]
  private var memberships: [[UInt64]] = []
  private var classOfMembership: [[UInt64]: UInt16] = [:]
  private static let unknown = UInt16.max

  init(_ sets: [CharacterSet]) {
    self.sets = sets
    pages = [Int32](repeating: -1, count: 0x1100)
    pages[0] = 0
    classes = [UInt16](repeating: Self.unknown, count: 256)
  }

  mutating func number(of scalar: UInt32) -> Int {
    let page = pages[Int(scalar >> 8)]
    if page >= 0 {
      let number = classes[Int(page) << 8 | Int(scalar & 0xFF)]
      if number != Self.unknown { return Int(number) }
    }
    return learn(scalar)
  }

  /// For each set a bit: whether it has the characters of class `number`.
  func membership(of number: Int) -> [UInt64] { memberships[number] }

  private mutating func learn(_ scalar: UInt32) -> Int {
    var page = pages[Int(scalar >> 8)]
    if page < 0 {
      page = Int32(classes.count >> 8)
      pages[Int(scalar >> 8)] = page
      classes.append(contentsOf: repeatElement(Self.unknown, count: 256))
    }
    var membership = [UInt64](repeating: 0, count: (sets.count + 63) / 64)
    for index in sets.indices where sets[index].contains(scalar) { membership[index / 64] |= 1 << UInt64(index % 64) }
    let number = classOfMembership[membership] ?? UInt16(clamping: memberships.count)
    // An expression with 65,535 classes would have to be longer than that many characters.
    guard number != Self.unknown else { return 0 }
    if Int(number) == memberships.count {
      memberships.append(membership)
      classOfMembership[membership] = number
    }
    classes[Int(page) << 8 | Int(scalar & 0xFF)] = number
    return Int(number)
  }
}
