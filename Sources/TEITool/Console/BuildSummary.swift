import Diagnostics
import EditionBuild
import Verification

extension BuildReport {
  /// What was recognised, the proof, the verdict and the files, a line each.
  var summary: String {
    var lines = [source]
    func line(_ title: String, _ text: String) {
      lines.append("  " + title + String(repeating: " ", count: max(1, 13 - title.count)) + text)
    }
    if !findings.isEmpty { line("recognised", findings.map { counted($0.count, $0.noun) }.joined(separator: ", ")) }
    if let proof {
      let verdict = proof.isLossless ? "lossless" : "NOT lossless"
      line(
        verdict,
        proof.isLossless
          ? "all \(counted(proof.sourceCharacters, "character")) in their order; \(proof.account)"
          : counted(proof.differenceCount, "difference"))
      line(isValid ? "valid" : "NOT valid", "against the schema and the rules of tei-edition")
    }
    for output in outputs {
      line(output.isNew ? "wrote" : "unchanged", "\(output.path) (\(size(output.bytes)))")
    }
    let warnings = diagnostics.count { $0.severity == .warning }
    line("warnings", warnings == 0 ? "none" : String(warnings))
    return lines.joined(separator: "\n")
  }

  private func size(_ bytes: Int) -> String {
    bytes < 1_000 ? counted(bytes, "byte") : "\((bytes + 500) / 1_000) kB"
  }
}
