public import Diagnostics

/// What a conversion gives: the TEI, what was noticed, and every tag with the rule that made it.
public struct Conversion: Sendable {
  /// The TEI document in UTF-8.
  public let xml: [UInt8]
  public let diagnostics: [Diagnostic]
  /// The markup laid over the source.
  public let spans: [Span]
  public let source: SourceText

  /// How often each element was recognised, the most frequent first.
  public var counts: [(element: String, count: Int)] {
    var counts: [String: Int] = [:]
    for span in spans { counts[span.element, default: 0] += 1 }
    return counts.map { (element: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.element) < ($0.count, $1.element) }
  }

  /// A line for each tag: its place in the source, the element, the rule, how sure it is and what spoke for it.
  public var explanation: [String] {
    spans.sorted { ($0.range.lowerBound, $0.level) < ($1.range.lowerBound, $1.level) }.map { span in
      let certainty = span.certainty == .high ? "" : " (\(span.certainty.rawValue) certainty)"
      let evidence = span.evidence.map { ": \($0)" } ?? ""
      return "\(source.place(of: span.range)): <\(span.element)> by \(span.rule.identifier)\(certainty)\(evidence)"
    }
  }
}
