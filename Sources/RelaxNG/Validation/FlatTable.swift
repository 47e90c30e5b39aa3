/// A growing table of plain values, to be held by a `let`.
///
/// An array held by a class is checked for its bounds and for exclusive access at every use, and those checks
/// took a quarter of the validator's time. This table has neither: the numbers that index it come from itself.
struct FlatTable<Element: BitwiseCopyable> {
  private struct Header {
    var base: UnsafeMutablePointer<Element>
    var count: Int
    var capacity: Int
  }

  private let header: UnsafeMutablePointer<Header>

  init(capacity: Int) {
    header = .allocate(capacity: 1)
    header.initialize(to: Header(base: .allocate(capacity: capacity), count: 0, capacity: capacity))
  }

  /// Frees the memory; a struct without a deinit, so that its owner calls it.
  func free() {
    header.pointee.base.deallocate()
    header.deallocate()
  }

  @inline(__always)
  var base: UnsafeMutablePointer<Element> { header.pointee.base }

  @inline(__always)
  var count: Int { header.pointee.count }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { header.pointee.base[Int(index)] }
    nonmutating set { header.pointee.base[Int(index)] = newValue }
  }

  /// Adds `element` at the end.
  @inline(__always)
  func push(_ element: Element) {
    if header.pointee.count == header.pointee.capacity { grow(by: 1) }
    header.pointee.base[header.pointee.count] = element
    header.pointee.count &+= 1
  }

  /// Takes the last element away; `nil` where there is none.
  @inline(__always)
  func pop() -> Element? {
    guard header.pointee.count > 0 else { return nil }
    header.pointee.count &-= 1
    return header.pointee.base[header.pointee.count]
  }

  var isEmpty: Bool { count == 0 }

  var last: Element? { count > 0 ? base[count - 1] : nil }

  func removeAll() { header.pointee.count = 0 }

  /// Adds `added` copies of `element` and gives the index of the first.
  func append(_ element: Element, count added: Int = 1) -> Int32 {
    if count + added > header.pointee.capacity { grow(by: added) }
    let index = count
    (base + index).initialize(repeating: element, count: added)
    header.pointee.count += added
    return Int32(index)
  }

  @inline(never)
  private func grow(by added: Int) {
    let capacity = max(header.pointee.capacity * 2, count + added)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    header.pointee.base = larger
    header.pointee.capacity = capacity
  }
}
