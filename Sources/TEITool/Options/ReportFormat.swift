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
  var version = 1
  let diagnostics: [Diagnostic]
  let documents: Int
  let invalid: Int

  init(diagnostics: [Diagnostic], documents: Int, invalid: Int) {
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
