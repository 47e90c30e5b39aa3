@_spi(_Unicode) internal import Swift
internal import Validation
internal import XMLCore

/// A document with what is safe to repair repaired.
public struct DocumentRepair: Sendable {
  public private(set) var bytes: [UInt8]
  /// What was done, each once.
  public private(set) var rules: [RepairRule] = []

  /// A document that is not well formed, or not in UTF-8, stays as it is.
  public init(_ original: [UInt8], rules wanted: Set<RepairRule> = Set(RepairRule.allCases)) {
    bytes = original
    guard Self.isUTF8(original), SAXParser().parse(original, into: SAXReceiver()).isEmpty else { return }
    for rule in RepairRule.allCases where wanted.contains(rule) {
      let before = bytes
      switch rule {
      case .byteOrderMark: if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      case .composition: compose()
      case .duplicateModel: removeModels()
      case .finalNewline: endLastLine()
      }
      if bytes != before { rules.append(rule) }
    }
    // What cannot happen must not be written.
    guard rules.isEmpty || SAXParser().parse(bytes, into: SAXReceiver()).isEmpty else {
      bytes = original
      rules = []
      return
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    let declaration = text.prefix(200).prefix { $0 != ">" }.lowercased()
    return !declaration.hasPrefix("<?xml") || !declaration.contains("encoding") || declaration.contains("utf-8")
      || declaration.contains("us-ascii")
  }

  private mutating func compose() {
    guard bytes.contains(where: { $0 >= 0xCC }) else { return }
    var composed = String.UnicodeScalarView()
    // No public API of the standard library composes; Foundation's would bring 30 MB of tables with it.
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc { composed.append(scalar) }
    bytes = Array(String(composed).utf8)
  }

  private mutating func removeModels() {
    // From the last to the first, so that the ranges of those before stay what they are.
    let models = DocumentInstructions.named("xml-model", in: bytes).filter(\.isInProlog)
    for (index, instruction) in models.enumerated().reversed() {
      let text = bytes[instruction.range]
      guard models[..<index].contains(where: { bytes[$0.range] == text }) else { continue }
      var range = instruction.range
      // With its line break, where it has a line to itself.
      let startsLine = range.lowerBound == 0 || bytes[range.lowerBound - 1] == 0x0A
      if startsLine, range.upperBound < bytes.count, bytes[range.upperBound] == 0x0D {
        range = range.lowerBound..<range.upperBound + 1
      }
      if startsLine, range.upperBound < bytes.count, bytes[range.upperBound] == 0x0A {
        range = range.lowerBound..<range.upperBound + 1
      }
      bytes.removeSubrange(range)
    }
  }

  private mutating func endLastLine() {
    guard let last = bytes.last, last != 0x0A, last != 0x0D else { return }
    let first = bytes.firstIndex(of: 0x0A)
    if let first, first > 0, bytes[first - 1] == 0x0D { bytes.append(0x0D) }
    bytes.append(0x0A)
  }
}
