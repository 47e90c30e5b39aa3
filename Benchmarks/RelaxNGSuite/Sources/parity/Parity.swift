import Diagnostics
import Foundation
import ParitySupport
import RelaxNG

/// `parity SHARED [--count N] [--seed N] [--out FOLDER]`: compares the engine with jing's verdicts on the documents
/// of the shared test data, and with jing itself on mutants of them.
@main
struct Parity {
  static func main() throws {
    var shared = "../shared"
    var count = 2_000
    var seed: UInt64 = 1
    var out = FileManager.default.temporaryDirectory.appendingPathComponent("relaxng-mutants").path
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--count": count = arguments.next().flatMap { Int($0) } ?? count
      case "--seed": seed = arguments.next().flatMap { UInt64($0) } ?? seed
      case "--out": out = arguments.next() ?? out
      default: shared = argument
      }
    }
    let oracles = Oracle.all(in: URL(fileURLWithPath: shared))
    guard let jing = Jing(), !oracles.isEmpty else {
      FileHandle.standardError.write(Data("parity: jing or the oracles in `\(shared)` are not there\n".utf8))
      exit(2)
    }
    var mutants = ParityReport()
    for (index, oracle) in oracles.enumerated() {
      let comparison = try SchemaComparison(oracle, jing: jing)
      let originals = try comparison.originals()
      print("== documents, \(oracle.name)")
      show(originals)
      // Half of the mutants are for `tei_all`, which comes first.
      let share = index == 0 ? count - count / 6 * (oracles.count - 1) : count / 6
      let folder = URL(fileURLWithPath: out).appendingPathComponent(oracle.name)
      try comparison.mutants(share, seed: seed, in: folder, report: &mutants)
    }
    print("== mutants")
    show(mutants)
    exit(mutants.verdicts == mutants.documents ? 0 : 1)
  }

  static func show(_ report: ParityReport) {
    print(report.summary, terminator: "")
    for disagreement in report.disagreements {
      print("  \(disagreement.kind.rawValue): \(disagreement.document)")
      list("jing", disagreement.reference)
      list("ours", disagreement.own)
    }
  }

  private static func list(_ who: String, _ findings: [ParityFinding]) {
    for finding in findings.prefix(4) {
      print("    \(who) \(finding.line):\(finding.column) \(finding.message.prefix(150))")
    }
    if findings.count > 4 { print("    \(who) … \(findings.count) in all") }
  }
}
