import ArgumentParser
import Diagnostics
import Files
import TEI
import Validation

struct SchemaWhich: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "which", abstract: "Says which schemas a document names, and where they are found.")

  @Argument(help: ArgumentHelp("The documents.", valueName: "file"))
  var files: [String]

  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    let finder = try await reportingFailure { try schemas.choose(EditionSettings.Validation(), folders: []).finder }
    var outcome = Outcome.clean
    for file in files {
      let associations = try await reportingFailure {
        DocumentProlog(try InputFile.read(file), file: file).associations
      }
      if associations.isEmpty { Console.print("\(file): names none; it is validated against tei-edition") }
      for association in associations {
        let found: String
        switch finder.find(association, for: file) {
        case .file(let path, let name), .stored(let path, let name, _):
          found = name == path ? path : "\(name) (\(path))"
        case .builtin(let name): found = "built in: \(name)"
        case .refused(let reason):
          outcome = .findings
          found = "\(reason.message)\(reason.help.map { "; \($0)" } ?? "")"
        }
        let place = association.place.map { "\($0)" } ?? file
        Console.print(printable("\(place): \(association.kind.title) \(association.href) -> \(found)"))
      }
    }
    try outcome.leave()
  }
}
