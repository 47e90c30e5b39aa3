import Conversion
import Diagnostics
import Files
import TEI
import TestSupport
import XMLCore

/// Converts a text written in a test.
func convert(
  _ text: String, language: String = "en", names: String? = nil, change: (inout EditionSettings) -> Void = { _ in }
) throws -> Conversion {
  var settings = EditionSettings()
  settings.language = language
  change(&settings)
  var authority = NameAuthority()
  if let names { authority = try NameAuthority(parsing: Array(names.utf8), file: "names.xml") }
  let source = try SourceText(Array(text.utf8), file: "text.txt")
  return try Converter(settings: settings, authority: authority).convert(source)
}

/// The edition on which everything began.
enum Appeal {
  static func source() throws -> [UInt8] { try InputFile.read(Package.path("Samples/appeal/appeal.txt")) }

  /// Converts it as `tei build` does.
  static func convert() throws -> Conversion {
    let file = Package.path("Samples/appeal/edition.yaml")
    let settings = try EditionSettings(yaml: String(decoding: try InputFile.read(file), as: UTF8.self), file: file)
    let names = Package.path("Samples/appeal/names.xml")
    let authority = try NameAuthority(parsing: try InputFile.read(names), file: names)
    let source = try SourceText(try source(), file: "appeal.txt")
    return try Converter(settings: settings, authority: authority).convert(source)
  }
}

extension Conversion {
  var query: XMLQuery { get throws { try XMLQuery(xml) } }

  func diagnostics(_ code: String) -> [Diagnostic] { diagnostics.filter { $0.code == code } }
}
