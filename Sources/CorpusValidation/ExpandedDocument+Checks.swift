internal import Corpus
internal import CorpusChecks
internal import Validation

extension ExpandedDocument {
  /// The document as the checks of the corpus read it.
  var checkedText: CheckedText {
    guard hasIncludes else { return CheckedText(bytes) }
    // Paths from the top, since the document's folder is not where the tool was started.
    let here = FilePlace.current
    return CheckedText(bytes) { offset in
      origin(of: offset).map { $0.hasPrefix("/") ? $0 : FilePlace.join(here, $0) }
    }
  }
}
