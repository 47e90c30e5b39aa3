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
    var outcome = Outcome.clean
    for schema in lock.schemas {
      if case .here = self.lock.store.state(of: schema) { continue }
      do throws(Diagnostic) {
        let bytes =
          SchemaDownload.isRemote(schema.source)
          ? try await limits.download.fetch(schema.source)
          : try InputFile.read(schema.source, limit: limits.download.sizeLimit)
        try self.lock.store.keep(bytes, as: schema)
        Console.print("\(schema.name): fetched")
      } catch {
        Console.report([error])
        outcome = .couldNotRun
      }
    }
    try outcome.leave()
  }
}
