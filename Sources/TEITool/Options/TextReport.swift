import Conversion
import Diagnostics
import EditionBuild
import TextEncoding

/// What came of one text, for other programs.
struct TextReport: Encodable {
  struct Encoding: Encodable {
    let name: String
    let certainty: String
    let evidence: String
  }

  struct Kind: Encodable {
    let name: String
    let evidence: String
  }

  /// A tag: what it is laid over, which rule made it and why.
  struct Tag: Encodable {
    let element: String
    let attributes: [String: String]
    let place: Place
    let rule: String
    let certainty: String
    let evidence: String?
  }

  private let source: String
  private let output: String?
  private let outcome: TextConversion.Outcome
  private let encoding: Encoding?
  private let kind: Kind?
  private let found: [String: Int]?
  private let tags: [Tag]?
  private let diagnostics: [Diagnostic]

  /// - Parameter explains: whether each tag is told of.
  init(_ result: TextConversion, explains: Bool) {
    source = result.item.path
    output = result.outcome == .failed || result.output == "-" ? nil : result.output
    outcome = result.outcome
    diagnostics = result.diagnostics.inReadingOrder()
    guard let conversion = result.conversion else {
      (encoding, kind, found, tags) = (nil, nil, nil, nil)
      return
    }
    let reading = conversion.source.reading
    encoding = Encoding(
      name: reading.encoding.name, certainty: reading.certainty.rawValue, evidence: reading.evidence)
    kind = Kind(name: conversion.genre.name, evidence: conversion.genre.evidence)
    found = Dictionary(conversion.findings.map { ($0.noun, $0.count) }, uniquingKeysWith: +)
    tags =
      explains
      ? conversion.spansInOrder.map { span in
        Tag(
          element: span.element,
          attributes: Dictionary(span.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
          place: conversion.source.place(of: span.range), rule: span.rule.identifier,
          certainty: span.certainty.rawValue, evidence: span.evidence)
      } : nil
  }
}
