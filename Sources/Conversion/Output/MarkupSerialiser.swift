internal import Diagnostics
internal import XMLCore

/// Walks the text once and writes every character of it once, with the tags of the spans between them.
///
/// Nothing else writes text of the source. So no character can be lost, doubled or moved, whatever the rules did.
struct MarkupSerialiser {
  private let bytes: [UInt8]
  private let spans: [Span]
  private let standIns: [StandIn]

  /// - Parameters:
  ///   - spans: in any order; one that crosses another is left out, and told of in `crossing`.
  ///   - standIns: in their order; what is written instead of some bytes.
  init(_ spans: [Span], over bytes: [UInt8], standIns: [StandIn] = []) {
    self.bytes = bytes
    self.standIns = standIns
    self.spans = spans.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.range.lowerBound, -a.range.upperBound, a.level, left.offset)
        < (b.range.lowerBound, -b.range.upperBound, b.level, right.offset)
    }.map(\.element)
  }

  /// Writes the text from the first span to the last.
  ///
  /// - Returns: the spans that were left out because they cross others.
  func write(to writer: inout XMLWriter) -> [Span] {
    var open: [Span] = []
    var crossing: [Span] = []
    var position = spans.first?.range.lowerBound ?? 0
    var waiting = standIns[...].drop { $0.range.lowerBound < position }
    /// Writes the bytes from `position` on, with what stands in for some of them.
    func write(upTo end: Int, _ writer: inout XMLWriter) {
      while let next = waiting.first, next.range.lowerBound < end {
        // Among marks that an element stands for; that element is closed by now.
        let isBehind = next.range.lowerBound < position
        if !isBehind { writer.text(bytes[position..<next.range.lowerBound]) }
        let standIn = isBehind ? next.forAnywhere : next
        writer.start(standIn.element)
        for attribute in standIn.attributes { writer.attribute(attribute.name, attribute.value) }
        writer.end(standIn.element)
        position = max(position, next.range.upperBound)
        waiting.removeFirst()
      }
      if position < end { writer.text(bytes[position..<end]) }
      position = end
    }
    func close(upTo offset: Int, _ writer: inout XMLWriter) {
      while let last = open.last, last.range.upperBound <= offset {
        let end = last.range.upperBound - last.closing
        if position < end { write(upTo: end, &writer) }
        position = last.range.upperBound
        writer.end(last.element)
        open.removeLast()
      }
    }
    for span in spans {
      close(upTo: span.range.lowerBound, &writer)
      // It begins within marks that another element stands for, or ends behind the one it began in.
      if span.range.lowerBound < position || open.last.map({ span.range.upperBound > $0.range.upperBound }) == true {
        crossing.append(span)
        continue
      }
      write(upTo: span.range.lowerBound, &writer)
      writer.start(span.element)
      for attribute in span.attributes { writer.attribute(attribute.name, attribute.value) }
      position += span.opening
      open.append(span)
    }
    close(upTo: .max, &writer)
    return crossing
  }
}
