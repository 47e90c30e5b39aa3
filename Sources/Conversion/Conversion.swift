public import Diagnostics

/// What a conversion gives: the TEI, what was noticed, and every tag with the rule that made it.
public struct Conversion: Sendable {
  /// The TEI document in UTF-8.
  public let xml: [UInt8]
  public let diagnostics: [Diagnostic]
  /// The markup laid over the source.
  public let spans: [Span]
  public let source: SourceText
  /// What kind of text it was taken for.
  public let genre: Genre

  /// What was recognised, by the word for one of its kind, in the order of a document.
  public var findings: [(noun: String, count: Int)] {
    let kinds: [(String, (Span) -> Bool)] = [
      ("head", { $0.element == "head" && $0["type"] != nil }),
      ("source citation", { $0.element == "note" && $0["type"] == "source" }),
      ("dateline", { $0.element == "dateline" }),
      ("salute", { $0.element == "salute" }),
      ("paragraph", { $0.element == "p" && $0.level == .block }),
      ("signature", { $0.element == "signed" }),
      ("note", { $0.element == "note" && ($0["place"] == "end" || $0["place"] == "foot") }),
      ("note marker", { $0.element == "ref" }),
      ("date", { $0.element == "date" }),
      ("person", { $0.element == "persName" }),
      ("organisation", { $0.element == "orgName" }),
      ("place", { $0.element == "placeName" }),
    ]
    return kinds.map { noun, belongs in (noun: noun, count: spans.count(where: belongs)) }.filter { $0.count > 0 }
  }

  /// The markup in the order of the text, outer elements first.
  public var spansInOrder: [Span] {
    spans.sorted { ($0.range.lowerBound, $0.level) < ($1.range.lowerBound, $1.level) }
  }

  /// A line for each tag: its place in the source, the element, the rule, how sure it is and what spoke for it.
  public var explanation: [String] {
    (genre.name == "document" ? [] : ["the text is taken for the kind `\(genre.name)`: \(genre.evidence)"])
      + spansInOrder.map { span in
        let certainty = span.certainty == .high ? "" : " (\(span.certainty.rawValue) certainty)"
        let evidence = span.evidence.map { ": \($0)" } ?? ""
        return "\(source.place(of: span.range)): <\(span.element)> by \(span.rule.identifier)\(certainty)\(evidence)"
      }
  }
}
