internal import Diagnostics

/// Counts what a document's entities grow to before libxml2 puts them in place.
///
/// libxml2's own guard is off with the limits that a long document needs raised (`XML_PARSE_HUGE`), so each
/// entity's full size is worked out where it is declared, and each reference to it is paid for.
struct EntityGrowth {
  var allowance = 0
  private var sizes: [[UInt8]: Int] = [:]
  private var spent = 0

  init(allowance: Int = 0) { self.allowance = allowance }

  mutating func declare(_ name: [UInt8], _ content: UnsafeBufferPointer<UInt8>) {
    // The first declaration counts (XML 1.0, section 4.2).
    guard sizes[name] == nil else { return }
    var size = content.count
    var index = 0
    while index < content.count {
      if content[index] == UInt8(ascii: "&"), let end = content[index...].firstIndex(of: UInt8(ascii: ";")) {
        size = min(size + (sizes[Array(content[(index + 1)..<end])] ?? 0), Int.max / 2)
        index = end
      }
      index += 1
    }
    sizes[name] = size
  }

  /// Pays for one reference; `false` where the allowance is used up.
  mutating func pay(_ name: [UInt8]) -> Bool {
    spent = min(spent + (sizes[name] ?? 0), Int.max / 2)
    return spent <= allowance
  }
}

extension EventReader {
  func declareEntity(_ name: UnsafePointer<UInt8>, _ content: UnsafePointer<UInt8>) {
    entities.declare(bytes(name), UnsafeBufferPointer(start: content, count: bytes(content).count))
  }

  func mayExpandEntity(_ name: UnsafePointer<UInt8>) -> Bool {
    if entities.pay(bytes(name)) { return true }
    stop(
      Diagnostic(
        .error, "xml.entity-loop", "the document's entities grow too large, or refer to each other without end",
        at: Place()))
    return false
  }

  private func bytes(_ name: UnsafePointer<UInt8>) -> [UInt8] {
    var count = 0
    while name[count] != 0 { count += 1 }
    return Array(UnsafeBufferPointer(start: name, count: count))
  }
}
