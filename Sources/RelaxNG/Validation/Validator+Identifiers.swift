internal import Diagnostics

extension Validator {
  /// Says what identifiers were given twice, and what references lead to none.
  ///
  /// - Parameter isWhole: whether the document was read to its end; the identifier of a reference may stand behind.
  func finish(isWhole: Bool) {
    if isFull, let last = findings.last {
      let diagnostic = Diagnostic(
        .note, "relaxng.too-many", "more than \(maximum) problems were found; those after this place are not shown")
      findings.append(Finding(span: last.span, diagnostic: diagnostic))
      return
    }
    for (name, span, first) in ids.doubled {
      let name = String(decoding: name, as: UTF8.self)
      let diagnostic = Diagnostic(
        .error, "relaxng.duplicate-id", "the identifier `\(name)` is given twice",
        notes: [Diagnostic.Note("it is given first here")])
      findings.append(Finding(span: span, diagnostic: diagnostic, noteSpans: [first]))
    }
    guard isWhole else { return }
    for (name, span) in ids.dangling {
      let name = String(decoding: name, as: UTF8.self)
      let known = ids.identifiers.count <= 2_000 ? ids.identifiers.keys.map { String(decoding: $0, as: UTF8.self) } : []
      let diagnostic = Diagnostic(
        .error, "relaxng.dangling-reference", "there is no element with the identifier `\(name)`",
        help: Spelling.suggestion(for: name, among: known.sorted()))
      findings.append(Finding(span: span, diagnostic: diagnostic))
    }
  }
}
