internal import CorpusChecks
internal import Diagnostics
internal import Reports
internal import Validation

/// A document on its way into the report: what was found, what was left out, and what is still to be known.
struct JudgedDocument: Sendable {
  let path: String
  let index: Int
  var findings: [Finding] = []
  var ignored = 0
  var known = 0
  /// What the document's own instructions leave out, with those that left out something.
  var suppressions: [Suppression] = []
  var used: Set<Int> = []
  /// Which entries of the settings left out something.
  var usedSettings: Set<Int> = []
  var facts: DocumentFacts?
  /// What is told once for all documents that it is true of.
  var general: [Diagnostic] = []
  /// The findings as people read them, where that is wanted.
  var text = ""
  /// Whether it could not be read.
  var isUnreadable = false

  /// Gives the findings from `start` on the places where they really stand.
  mutating func move(_ start: Int, by expanded: ExpandedDocument) {
    let moved = expanded.original(findings[start...].map(\.diagnostic))
    for (index, diagnostic) in zip(findings.indices[start...], moved) { findings[index].diagnostic = diagnostic }
  }
}
