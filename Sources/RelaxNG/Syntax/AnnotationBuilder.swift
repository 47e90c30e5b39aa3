internal import XMLCore

/// Gathers one foreign element of a schema with all it holds, or only finds its end.
struct AnnotationBuilder {
  private var open: [Annotation.Element] = []
  private var skipped = 0

  var isOpen: Bool { skipped > 0 || !open.isEmpty }

  /// Enters an element that is not kept.
  mutating func skip() { skipped += 1 }

  mutating func start(_ tag: ElementEvent, in reader: EventReader) {
    let namespace = reader.name(tag.name).namespace
    var element = Annotation.Element(Self.name(written: tag.writtenName, namespace))
    for index in 0..<tag.attributeCount {
      element.attributes.append(
        Annotation.Attribute(
          Self.name(tag, index, reader.name(tag.attributeName(index)).namespace),
          String(decoding: tag.attributeValue(index), as: UTF8.self)))
    }
    open.append(element)
  }

  /// Leaves an element; the whole annotation where it was the outermost.
  mutating func end() -> Annotation.Element? {
    if skipped > 0 {
      skipped -= 1
      return nil
    }
    guard let done = open.popLast() else { return nil }
    if open.isEmpty { return done }
    open[open.count - 1].content.append(.element(done))
    return nil
  }

  mutating func characters(_ run: UnsafeBufferPointer<UInt8>) {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    let text = String(decoding: run, as: UTF8.self)
    if case .text(let before)? = open[last].content.last {
      open[last].content[open[last].content.count - 1] = .text(before + text)
    } else {
      open[last].content.append(.text(text))
    }
  }

  mutating func comment(_ text: String) {
    if !open.isEmpty { open[open.count - 1].content.append(.comment(text)) }
  }

  static func name(_ tag: ElementEvent, _ index: Int, _ namespace: String) -> Annotation.Name {
    name(written: tag.writtenAttributeName(index), namespace)
  }

  private static func name(written: String, _ namespace: String) -> Annotation.Name {
    guard let colon = written.firstIndex(of: ":") else { return Annotation.Name(local: written, namespace: namespace) }
    return Annotation.Name(
      prefix: String(written[..<colon]), local: String(written[written.index(after: colon)...]), namespace: namespace)
  }
}
