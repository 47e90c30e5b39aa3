internal import CLibXML

/// A few local names, to be asked for by the addresses under which a document keeps its names.
struct NameTable {
  private static let mask = 255
  private var slots = [UnsafePointer<xmlChar>?](repeating: nil, count: mask + 1)

  /// - Parameter list: names with blanks between them, at most a hundred.
  init(_ list: UnsafePointer<xmlChar>, in names: xmlDictPtr) {
    var start = list
    var count = 0
    while start.pointee != 0, count < 100 {
      var end = start
      while end.pointee != 0, end.pointee > 0x20 { end += 1 }
      if end > start, let name = xmlDictLookup(names, start, Int32(end - start)) {
        insert(name)
        count += 1
      }
      start = end.pointee == 0 ? end : end + 1
    }
  }

  private mutating func insert(_ name: UnsafePointer<xmlChar>) {
    var slot = Self.slot(of: name)
    while let held = slots[slot] {
      if held == name { return }
      slot = (slot + 1) & Self.mask
    }
    slots[slot] = name
  }

  func contains(_ name: UnsafePointer<xmlChar>?) -> Bool {
    guard let name else { return false }
    var slot = Self.slot(of: name)
    while let held = slots[slot] {
      if held == name { return true }
      slot = (slot + 1) & Self.mask
    }
    return false
  }

  /// Names lie behind one another, each with its length; the lowest bits of their addresses tell them apart best.
  private static func slot(of name: UnsafePointer<xmlChar>) -> Int {
    let address = Int(bitPattern: name)
    return (address ^ address >> 8 ^ address >> 16) & mask
  }
}
