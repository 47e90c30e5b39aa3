/// Writes XML as UTF-8 bytes, escaping what must be escaped and nothing else.
///
/// It adds no white space: what the caller does not write is not there.
public struct XMLWriter {
  public private(set) var bytes: [UInt8] = []
  private var tagIsOpen = false

  public init() {}

  /// Makes room for `count` more bytes at once.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  public mutating func declaration() { raw(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n") }

  public mutating func processingInstruction(_ target: String, _ data: String) {
    closeTag()
    raw("<?\(target) \(data)?>")
  }

  public mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    closeTag()
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    tagIsOpen = true
    for (key, value) in attributes { if let value { attribute(key, value) } }
  }

  /// Adds an attribute to the start tag just written.
  public mutating func attribute(_ name: String, _ value: String) {
    precondition(tagIsOpen, "an attribute belongs to a start tag")
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: "\""): raw("&quot;")
      // White space other than a blank would come back from the parser as a blank (XML 1.0, section 3.3.3).
      case 0x09: raw("&#9;")
      case 0x0A: raw("&#10;")
      case 0x0D: raw("&#13;")
      // No document may have them (XML 1.0, production 2).
      case 0x00..<0x20: raw(byte == 0x0C ? " " : "\u{FFFD}")
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func end(_ name: String) {
    if tagIsOpen {
      raw("/>")
      tagIsOpen = false
    } else {
      raw("</")
      raw(name)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  public mutating func text(_ text: String) {
    if text.isEmpty { return }
    closeTag()
    var text = text
    text.withUTF8 { self.text($0) }
  }

  public mutating func text(_ slice: ArraySlice<UInt8>) {
    if slice.isEmpty { return }
    closeTag()
    slice.withUnsafeBufferPointer { text($0) }
  }

  private mutating func text(_ slice: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for index in slice.indices {
      let byte = slice[index]
      // Letters are most of a text.
      if byte > 0x3E || byte == 0x20 { continue }
      let escape: StaticString
      switch byte {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      // Only `]]>` need be escaped (XML 1.0, section 2.4), but a lone rule is easier to trust.
      case UInt8(ascii: ">"): escape = "&gt;"
      // A parser reads a literal CR as LF (XML 1.0, section 2.11).
      case 0x0D: escape = "&#13;"
      // No document may have them (XML 1.0, production 2); a form feed is white space everywhere else.
      case 0x0C: escape = " "
      case 0x00...0x08, 0x0B, 0x0E..<0x20: escape = "\u{FFFD}"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: slice[clean..<index]))
      bytes.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
      clean = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: slice[clean...]))
  }

  /// XML that is known to be well formed, as it is.
  public mutating func fragment(_ xml: [UInt8]) {
    closeTag()
    bytes.append(contentsOf: xml)
  }

  /// An element that holds only text.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: String? = nil
  ) {
    start(name, attributes)
    if let content { text(content) }
    end(name)
  }

  /// A line break and indentation between elements, where white space means nothing.
  public mutating func line(_ depth: Int = 0) {
    closeTag()
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func closeTag() {
    guard tagIsOpen else { return }
    bytes.append(UInt8(ascii: ">"))
    tagIsOpen = false
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
