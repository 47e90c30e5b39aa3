import Diagnostics
import Files
import Validation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Validates many documents, some at a time, and gives the results in the order of the documents.
struct ValidationJobs: Sendable {
  struct Result: Sendable {
    var findings: [Diagnostic] = []
    /// Why the document could not be read.
    var failure: Diagnostic?
  }

  private let paths: [String]
  private let count: Int
  private let schemas: SchemaSet

  init(paths: [String], count: Int?, schemas: SchemaSet) {
    self.paths = paths
    self.count = max(1, min(paths.count, count ?? ProcessInfo.processInfo.activeProcessorCount))
    self.schemas = schemas
  }

  /// The results in the order of `paths`, each as soon as those before it are known.
  var results: AsyncStream<Result> {
    AsyncStream { stream in
      let task = Task {
        var waiting: [Int: Result] = [:]
        var next = 0
        for await (index, result) in unordered {
          waiting[index] = result
          while let result = waiting.removeValue(forKey: next) {
            stream.yield(result)
            next += 1
          }
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }

  private var unordered: AsyncStream<(Int, Result)> {
    AsyncStream { stream in
      let task = Task {
        await withTaskGroup(of: Void.self) { group in
          for worker in 0..<count {
            group.addTask {
              // A validator holds compiled expressions that are not made to be shared.
              let validator = schemas.makeValidator()
              for index in stride(from: worker, to: paths.count, by: count) {
                stream.yield((index, validate(paths[index], validator)))
              }
            }
          }
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }

  private func validate(_ path: String, _ validator: Validator) -> Result {
    do throws(Diagnostic) {
      return Result(findings: validator.validate(try InputFile.read(path), file: path == "-" ? nil : path))
    } catch {
      return Result(failure: error)
    }
  }
}
