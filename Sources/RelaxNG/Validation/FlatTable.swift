/// A growing table of plain values without the checks that an array makes at every access.
struct FlatTable<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  /// Frees the memory; a struct without a deinit, so that its owner calls it.
  func free() { base.deallocate() }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { base[Int(index)] }
    nonmutating set { base[Int(index)] = newValue }
  }

  /// Adds `added` copies of `element` and gives the index of the first.
  mutating func append(_ element: Element, count added: Int = 1) -> Int32 {
    if count + added > capacity {
      capacity = max(capacity * 2, count + added)
      let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
      larger.update(from: base, count: count)
      base.deallocate()
      base = larger
    }
    (base + count).initialize(repeating: element, count: added)
    let index = Int32(count)
    count += added
    return index
  }
}
