internal import Diagnostics
internal import XMLCore

/// An error in a document before its line and column are counted.
struct Finding {
  var span: SourceSpan
  var diagnostic: Diagnostic
  /// The places of the diagnostic's notes, for those that have one.
  var noteSpans: [SourceSpan?] = []
}

extension [Finding] {
  /// The findings as diagnostics, in reading order.
  func diagnostics(in source: PlaceSource, file: String?) -> [Diagnostic] {
    if isEmpty { return [] }
    var spans = map(\.span)
    for finding in self { spans += finding.noteSpans.compactMap { $0 } }
    let places = source.places(of: spans, file: file)
    var next = count
    var diagnostics: [Diagnostic] = []
    for (index, finding) in enumerated() {
      var diagnostic = finding.diagnostic
      diagnostic.place = places[index]
      for (note, span) in finding.noteSpans.enumerated() where span != nil {
        diagnostic.notes[note].place = places[next]
        next += 1
      }
      diagnostics.append(diagnostic)
    }
    return diagnostics.inReadingOrder()
  }
}
