/// Sorts characters into classes that an expression's sets do not tell apart, each character as it is first met.
final class CharacterClasses {
  private let sets: [CharacterSet]
  /// Which page of 256 classes the code points of each 256 have; -1 for one that is not made yet.
  private let pages: UnsafeMutablePointer<Int32>
  /// The pages one after the other; -1 for a character that was not met yet. It moves as it grows.
  private var classes: UnsafeMutablePointer<Int32>
  /// The same for the characters of ASCII; it stays where it is.
  let ascii: UnsafeMutablePointer<Int32>
  private var pageCount = 0
  private var memberships: [[UInt64]] = []
  private var classOfMembership: [[UInt64]: Int32] = [:]

  init(_ sets: [CharacterSet]) {
    self.sets = sets
    pages = .allocate(capacity: 0x1100)
    pages.initialize(repeating: -1, count: 0x1100)
    classes = .allocate(capacity: 0)
    ascii = .allocate(capacity: 0x80)
    ascii.initialize(repeating: -1, count: 0x80)
  }

  deinit {
    pages.deallocate()
    classes.deallocate()
    ascii.deallocate()
  }

  func number(of scalar: UInt32) -> Int32 {
    let page = pages[Int(scalar >> 8)]
    if page >= 0 {
      let number = classes[Int(page) << 8 | Int(scalar & 0xFF)]
      if number >= 0 { return number }
    }
    return learn(scalar)
  }

  /// For each set a bit: whether it has the characters of class `number`.
  func membership(of number: Int32) -> [UInt64] { memberships[Int(number)] }

  private func page(of scalar: UInt32) -> Int32 {
    let known = pages[Int(scalar >> 8)]
    if known >= 0 { return known }
    let size = pageCount << 8
    let larger = UnsafeMutablePointer<Int32>.allocate(capacity: size + 256)
    larger.update(from: classes, count: size)
    (larger + size).initialize(repeating: -1, count: 256)
    classes.deallocate()
    classes = larger
    let page = Int32(pageCount)
    pages[Int(scalar >> 8)] = page
    pageCount += 1
    return page
  }

  private func learn(_ scalar: UInt32) -> Int32 {
    var membership = [UInt64](repeating: 0, count: (sets.count + 63) / 64)
    for index in sets.indices where sets[index].contains(scalar) { membership[index / 64] |= 1 << UInt64(index % 64) }
    let number = classOfMembership[membership] ?? Int32(memberships.count)
    if Int(number) == memberships.count {
      memberships.append(membership)
      classOfMembership[membership] = number
    }
    // First the page: making it moves `classes`.
    let page = page(of: scalar)
    classes[Int(page) << 8 | Int(scalar & 0xFF)] = number
    if scalar < 0x80 { ascii[Int(scalar)] = number }
    return number
  }
}
