import ArgumentParser
import Diagnostics
import SchemaStore

struct SchemaList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the schemas that the lock file pins, and whether this machine has them.")

  @OptionGroup var lock: LockOptions

  func run() async throws {
    let lock = try await reportingFailure { () -> SchemaLock in try self.lock.load() }
    if lock.schemas.isEmpty { Console.print("no schemas yet; put one in with `tei schema add URL`") }
    for schema in lock.schemas {
      let state =
        switch self.lock.store.state(of: schema) {
        case .here: "here"
        case .absent: "not fetched"
        case .changed: "damaged"
        }
      Console.print(printable("\(schema.name)  \(schema.kind)  \(state)  \(schema.source)"))
      for alias in schema.aliases { Console.print(printable("  also \(alias)")) }
    }
  }
}
