public import Diagnostics
internal import Files

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The findings of an old corpus that are known, so that only new ones count.
public struct Baseline: Sendable, Hashable {
  private struct Content: Codable {
    var version: Int
    var findings: [Entry]
  }

  /// The message and the place are for those who read the file; the fingerprint decides.
  private struct Entry: Codable, Hashable {
    var fingerprint: String
    var code: String
    var document: String
    var message: String
  }

  private let known: Set<String>

  /// How many findings it knows.
  public var count: Int { known.count }

  /// Reads a baseline file.
  ///
  /// - Throws: a diagnostic where it is not there or none.
  public init(contentsOf path: String) throws(Diagnostic) {
    let bytes = try InputFile.read(path, limit: 256 << 20)
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)), content.version == 1 else {
      throw Diagnostic(
        .fatal, "baseline.unreadable", "`\(path)` is no baseline of this version", at: Place(file: path),
        help: "write it anew with --write-baseline")
    }
    known = Set(content.findings.map(\.fingerprint))
  }

  public func knows(_ finding: Finding) -> Bool { known.contains(finding.fingerprint) }

  /// The baseline file that knows every error and warning of a report.
  public static func bytes(for report: ValidationReport) -> [UInt8] {
    let entries = report.documents.flatMap { document in
      document.findings.filter { $0.diagnostic.severity >= .warning && canBeKnown($0.diagnostic) }.map { finding in
        Entry(
          fingerprint: finding.fingerprint, code: finding.diagnostic.code, document: document.path,
          message: finding.diagnostic.message)
      }
    }
    // In an order that a change of one document changes little of.
    let sorted = entries.sorted {
      ($0.document, $0.code, $0.message, $0.fingerprint) < ($1.document, $1.code, $1.message, $1.fingerprint)
    }
    return Array((json(Content(version: 1, findings: sorted)) + "\n").utf8)
  }

  /// What is no XML, or not there, is never an old acquaintance.
  public static func canBeKnown(_ diagnostic: Diagnostic) -> Bool {
    !diagnostic.code.hasPrefix("file.") && (!diagnostic.code.hasPrefix("xml.") || diagnostic.code == "xml.duplicate-id")
  }
}
