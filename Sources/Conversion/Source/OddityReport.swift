internal import Diagnostics
internal import TEI
internal import TextEncoding

/// Tells of what cannot stand in XML: once for each kind, with its places.
struct OddityReport {
  private let groups: [(label: String, oddities: [Oddity])]
  private let policy: EditionSettings.ForbiddenCharacters

  init(_ oddities: [Oddity], _ policy: EditionSettings.ForbiddenCharacters) {
    var order: [String] = []
    var groups: [String: [Oddity]] = [:]
    for oddity in oddities {
      if groups[oddity.label] == nil { order.append(oddity.label) }
      groups[oddity.label, default: []].append(oddity)
    }
    self.groups = order.map { ($0, groups[$0] ?? []) }
    self.policy = policy
  }

  func diagnostics(_ index: LineIndex, _ file: String?) -> [Diagnostic] {
    groups.map { label, oddities in
      let isByte = if case .byte = oddities[0].kind { true } else { false }
      let what =
        isByte ? "the byte \(label) stands for no character here" : "the character \(label) cannot stand in XML"
      let count = oddities.count
      let places = oddities.prefix(5).map { index.place(of: $0.offset..<$0.offset + 3, in: file) }
      let kept = policy == .error ? "" : ", and a `\(policy.rawValue)` that names it stands in its place"
      return Diagnostic(
        policy == .error ? .fatal : .warning, isByte ? "source.undecoded-byte" : "source.forbidden-character",
        what + (count > 1 ? " (\(count) times)" : "") + kept, at: places[0],
        notes: places.dropFirst().map { .init("also here", at: $0) },
        help: policy == .error
          ? "put in what it stands for, or have `--forbidden g` put an element in its place"
          : "put in what it stands for, and convert again")
    }
  }
}
