import ArgumentParser
import Corpus
import Diagnostics
import SchemaStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which lock file pins the schemas.
struct LockOptions: ParsableArguments {
  @Option(
    name: .customLong("lock"),
    help: ArgumentHelp(
      "The lock file; by default tei-schemas.lock here or above, in the repository.", valueName: "file"))
  var path: String?

  func load() throws(Diagnostic) -> SchemaLock {
    let here = FilePlace.current
    return try SchemaLock(path ?? SchemaLock.path(for: here, top: FilePlace.repository(around: here)))
  }

  /// Reads and fetches; the paths in a lock file start from its folder.
  func gathering(_ lock: SchemaLock) -> SchemaGathering { SchemaGathering(folder: FilePlace.folder(of: lock.path)) }

  /// The path of a file as the lock file has it: from its folder on where it lies in that.
  func source(of path: String, _ lock: SchemaLock) -> String {
    guard let real = FilePlace.real(path), let folder = FilePlace.real(FilePlace.folder(of: lock.path)) else {
      return path
    }
    return FilePlace.lies(real, in: folder) ? String(real.dropFirst(folder == "/" ? 1 : folder.count + 1)) : real
  }

  var store: SchemaStore { SchemaStore(environment: ProcessInfo.processInfo.environment) }
}
