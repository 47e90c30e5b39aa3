import ArgumentParser
import Diagnostics
import EditionBuild
import Files
import TEI
import TextEncoding

/// What `tei convert` is told about the texts, over what `edition.yaml` says.
struct ConversionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Settings for the header, the names and the rules.", valueName: "edition.yaml"))
  var edition: String?

  @Option(
    help: ArgumentHelp("What kind of text it is: auto, document, letter, drama, verse, prose.", valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp("Persons, organisations and places: TEI files, or tables (.csv).", valueName: "file")
  )
  var names: [String] = []

  @Option(help: ArgumentHelp("The text's language, as a BCP 47 tag.", valueName: "tag"))
  var language: String?

  @Option(help: ArgumentHelp("The calendar of dates that do not say theirs: gregorian, julian.", valueName: "name"))
  var calendar: String?

  @Option(help: ArgumentHelp("The encoding of the texts; by default each one's is found out.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of characters that cannot stand in XML: g, note (an element that names them), error.",
      valueName: "how"),
    transform: { text in
      guard let value = EditionSettings.ForbiddenCharacters(rawValue: text) else {
        throw ValidationError("there are g, note and error, and no `\(text)`")
      }
      return value
    })
  var forbidden: EditionSettings.ForbiddenCharacters?

  /// The settings with the options put over them, and the names.
  func load() throws -> (EditionSettings, NameAuthority) {
    var settings = EditionSettings()
    var folder = "."
    if let edition {
      let yaml = String(decoding: try InputFile.read(edition, limit: 10 << 20), as: UTF8.self)
      settings = try EditionSettings(yaml: yaml, file: edition)
      folder = edition.lastIndex(of: "/").map { String(edition[..<$0]) } ?? "."
    }
    if let profile { settings.profile = profile }
    if let language { settings.language = language }
    if let encoding {
      settings.encoding = encoding
      if encoding != "auto" { _ = try TextEncoding.named(encoding) }
    }
    if let forbidden { settings.forbidden = forbidden }
    if let calendar {
      guard let system = CalendarSystem(unnamed: calendar) else {
        throw Diagnostic(
          .fatal, "usage.calendar", "there is no calendar `\(calendar)` here", help: "there are gregorian and julian")
      }
      settings.calendar = system
    }
    return (settings, try NameAuthority(files: settings.names.map { "\(folder)/\($0)" } + names))
  }
}
