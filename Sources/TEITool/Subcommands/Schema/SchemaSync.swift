import ArgumentParser
import Diagnostics
import Files
import SchemaStore

struct SchemaSync: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Fetches the schemas that the lock file pins and this machine lacks.",
    discussion: "Each must be the very bytes that were pinned; what is not is refused, and the others are fetched.")

  @OptionGroup var lock: LockOptions
  @OptionGroup var limits: DownloadOptions

  func run() async throws {
    let lock = try await reportingFailure { () -> SchemaLock in try self.lock.load() }
    var gathering = self.lock.gathering(lock)
    gathering.download = limits.download
    var outcome = Outcome.clean
    for schema in lock.schemas {
      if case .here = self.lock.store.state(of: schema) { continue }
      do {
        for (index, part) in schema.files.enumerated() {
          if case .here = self.lock.store.state(of: part, in: schema) { continue }
          let bytes = try await gathering.read(part.source, partOf: index == 0 ? nil : schema.source)
          try self.lock.store.keep(bytes, as: part, of: schema)
        }
        Console.print("\(schema.name): fetched")
      } catch let error as any DiagnosticError {
        Console.report(error.diagnostics)
        outcome = .couldNotRun
      }
    }
    try outcome.leave()
  }
}
