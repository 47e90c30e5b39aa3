import CorpusValidation
import Diagnostics
import Files
import Repairs

/// What `tei validate --fix` does: shows what is safe to repair as differences, and writes it where that is asked for.
struct DocumentFixing {
  let severities: SeverityMap
  let writes: Bool
  let quiet: Bool

  /// - Returns: that there are findings, where something is to be repaired and was not written.
  func run(_ documents: [String]) -> Outcome {
    let rules = Set(RepairRule.allCases.filter { severities.level(of: $0.rawValue) != .off })
    var changed = 0
    var outcome = Outcome.clean
    for path in documents where path != "-" {
      do throws(Diagnostic) {
        let original = try InputFile.read(path)
        let repair = DocumentRepair(original, rules: rules)
        guard repair.bytes != original else { continue }
        Console.write(UnifiedDiff.text(from: original, to: repair.bytes, path: path))
        if writes { try OutputFile.write(repair.bytes, to: path) }
        changed += 1
      } catch {
        Console.report([error])
        outcome = .couldNotRun
      }
    }
    if !quiet {
      let verb = writes ? "repaired" : "to repair; write it with --fix --write"
      Console.error(changed == 0 ? "nothing to repair" : "\(counted(changed, "document")) \(verb)")
    }
    return outcome == .clean && changed > 0 && !writes ? .findings : outcome
  }
}
