internal import Diagnostics

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What the Python driver `print/typst.py` reads from standard input.
struct Job: Encodable {
  struct Item: Encodable {
    let data: String
    let output: String
    let timestamp: Int
  }

  let template: String
  let jobs: [Item]

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Strings and integers always have a JSON form.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

/// What the driver answers for one item.
struct Answer: Decodable {
  let ok: Bool
  let error: String?
  let warnings: [String]?

  /// The answers in the driver's output, a line each.
  static func all(in output: String) -> [Answer] {
    output.split(separator: "\n").compactMap { try? JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
  }

  static let systemFonts = Diagnostic(
    .warning, "typst.system-fonts",
    "the edition's own fonts lack signs of this text; fonts of this system were used as well",
    help: "another machine may set it with other fonts; install the same there")

  var diagnostics: [Diagnostic] {
    guard ok else { return [TypstEngine.failed(error ?? "")] }
    return (warnings ?? []).map { warning in
      if warning.hasPrefix("set with fonts of this system") { return Self.systemFonts }
      return Diagnostic(
        .warning, warning.hasPrefix("no glyph") ? "typst.missing-glyph" : "typst.warning", warning,
        help: warning.hasPrefix("no glyph")
          ? "a font that has it will be used when it is installed (on Debian fonts-symbola, fonts-junicode, fonts-noto-core)"
          : nil)
    }
  }
}
