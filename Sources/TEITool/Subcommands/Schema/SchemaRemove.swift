import ArgumentParser
import Diagnostics
import SchemaStore

struct SchemaRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes a schema out of the lock file.",
    discussion: "The store keeps its bytes: another project may have pinned them.")

  @Argument(help: ArgumentHelp("Its name, as `tei schema list` says it.", valueName: "name"))
  var name: String

  @OptionGroup var lock: LockOptions

  func run() async throws {
    try await reportingFailure {
      var lock = try lock.load()
      guard lock.remove(name) else {
        let names = lock.schemas.map { "`\($0.name)`" }.joined(separator: ", ")
        throw Diagnostic(
          .fatal, "schema.name", "the lock file has no schema `\(name)`",
          help: names.isEmpty ? "it has none at all" : "it has \(names)")
      }
      try lock.write()
    }
  }
}
