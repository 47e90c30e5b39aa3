internal import Corpus
internal import Diagnostics
internal import Files
internal import Reports

/// Makes findings of what was found in a document, by the policy.
struct DocumentFilter: Sendable {
  let policy: ValidationPolicy
  /// The codes of checks that are not made, of which nobody can say whether there is anything to ignore.
  var unasked: Set<String> = []

  /// Adds `diagnostics` to `document`.
  func add(_ diagnostics: [Diagnostic], of bytes: [UInt8], to document: inout JudgedDocument) {
    guard !diagnostics.isEmpty else { return }
    var fingerprints = Fingerprints(document: DocumentIdentity.name(of: document.path), bytes: bytes)
    let ignores = policy.ignores.indices.filter { index in
      policy.ignores[index].files?.matches(FilePlace.join(".", document.path)) ?? true
    }
    for diagnostic in diagnostics.inReadingOrder() {
      guard let diagnostic = policy.severities.applied(to: diagnostic) else { continue }
      if let index = document.suppressions.firstIndex(where: { $0.covers(diagnostic) }) {
        for (index, suppression) in document.suppressions.enumerated() where suppression.covers(diagnostic) {
          document.used.insert(index)
        }
        document.used.insert(index)
        document.ignored += 1
        continue
      }
      let matching = ignores.filter { CodePattern(policy.ignores[$0].code).matches(diagnostic.code) }
      if !matching.isEmpty, CodePattern.canBeChanged(diagnostic.code) {
        document.usedSettings.formUnion(matching)
        document.ignored += 1
        continue
      }
      let finding = fingerprints.finding(diagnostic)
      if Baseline.canBeKnown(diagnostic), policy.baseline?.knows(finding) == true {
        document.known += 1
        continue
      }
      document.findings.append(finding)
    }
  }

  /// Tells of the document's instructions that left out nothing; call when all was added.
  func addUnused(of bytes: @autoclosure () -> [UInt8], to document: inout JudgedDocument) {
    let idle = document.suppressions.indices.filter { index in
      !document.used.contains(index) && !unasked.contains(where: document.suppressions[index].code.matches)
    }
    guard !idle.isEmpty else { return }
    let found = idle.map { index in
      let suppression = document.suppressions[index]
      let code = suppression.code.text
      return Diagnostic(
        .warning, "ignore.unused",
        code.isEmpty ? "the instruction names no code to ignore" : "there is no `\(code)` to ignore here",
        at: suppression.place,
        help: code.isEmpty
          ? "write the code of the finding: <?tei-ignore pointers.dangling?>" : "take the instruction out")
    }
    document.suppressions = []
    add(found, of: bytes(), to: &document)
  }
}

/// What a document is called wherever the tool is started: its path in the repository.
enum DocumentIdentity {
  static func name(of path: String) -> String {
    guard path != "-", let real = FilePlace.real(path),
      let top = FilePlace.repository(around: FilePlace.folder(of: path)),
      FilePlace.lies(real, in: top)
    else { return FilePlace.join(".", path) }
    return String(real.dropFirst(top == "/" ? 1 : top.count + 1))
  }
}
