import ArgumentParser
import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How findings are told.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Findings for other programs.
struct JSONReport: Encodable {
  private let version = 1
  private let diagnostics: [Diagnostic]
  private let documents: Int
  private let invalid: Int
  /// What came of each text, where texts were converted.
  private let texts: [TextReport]?

  /// - Parameters:
  ///   - documents: how many were looked at.
  ///   - invalid: how many of them have errors.
  init(_ diagnostics: [Diagnostic], documents: Int, invalid: Int, texts: [TextReport]? = nil) {
    self.texts = texts
    self.diagnostics = diagnostics
    self.documents = documents
    self.invalid = invalid
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and integers always have a JSON form.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
