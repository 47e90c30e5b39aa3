/// The names of elements and attributes as small integers, found by the addresses of their interned parts.
///
/// libxml2 keeps each name once in its dictionary, so two equal names have one address, and a table of
/// addresses takes the place of comparing characters.
final class NameTable {
  private(set) var count = 0
  private var keys: [(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?)] = []
  /// Behind a pointer, so that a look-up is not checked for exclusive access.
  private let hot: UnsafeMutablePointer<Hot>

  private struct Hot {
    var slots: UnsafeMutablePointer<Slot>
    var mask: Int
  }

  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var id: Int32
  }

  init() {
    hot = .allocate(capacity: 1)
    hot.initialize(to: Hot(slots: Self.emptySlots(1024), mask: 1023))
  }

  deinit {
    hot.pointee.slots.deallocate()
    hot.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(local: nil, namespace: nil, id: 0), count: count)
    return slots
  }

  @inline(__always)
  private static func hash(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Int {
    let bits = UInt(bitPattern: local) &+ UInt(bitPattern: namespace) &* 31
    return Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The number of the name; a new one where it was not seen before.
  @inline(__always)
  func id(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Int32 {
    let (slots, mask) = (hot.pointee.slots, hot.pointee.mask)
    var index = Self.hash(local, namespace) & mask
    while let found = slots[index].local {
      if found == local, slots[index].namespace == namespace { return slots[index].id }
      index = (index &+ 1) & mask
    }
    return insert(local, namespace)
  }

  @inline(never)
  private func insert(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Int32 {
    if (count + 1) * 2 > hot.pointee.mask {
      hot.pointee.slots.deallocate()
      hot.pointee.mask = (hot.pointee.mask + 1) * 4 - 1
      hot.pointee.slots = Self.emptySlots(hot.pointee.mask + 1)
      for (id, key) in keys.enumerated() { place(key.local, key.namespace, Int32(id)) }
    }
    let id = Int32(count)
    keys.append((local, namespace))
    place(local, namespace, id)
    count += 1
    return id
  }

  private func place(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, _ id: Int32) {
    let (slots, mask) = (hot.pointee.slots, hot.pointee.mask)
    var index = Self.hash(local, namespace) & mask
    while slots[index].local != nil { index = (index + 1) & mask }
    slots[index] = Slot(local: local, namespace: namespace, id: id)
  }

  func local(_ id: Int) -> UnsafePointer<UInt8> { keys[id].local }

  func namespace(_ id: Int) -> UnsafePointer<UInt8>? { keys[id].namespace }
}
