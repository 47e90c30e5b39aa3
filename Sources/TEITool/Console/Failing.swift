import ArgumentParser
import Diagnostics

/// Runs `body`; what it throws is reported on standard error and ends the tool with exit code 2.
func reportingFailure<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch let error as any DiagnosticError {
    Console.report(error.diagnostics)
    throw ExitCode(Outcome.couldNotRun.rawValue)
  }
}

extension Outcome {
  /// Ends the tool with the exit code of the outcome, if it is not clean.
  func leave() throws {
    if self != .clean { throw ExitCode(rawValue) }
  }
}
