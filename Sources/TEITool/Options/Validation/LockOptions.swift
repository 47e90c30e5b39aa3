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

  var store: SchemaStore { SchemaStore(environment: ProcessInfo.processInfo.environment) }
}
