import ArgumentParser
import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main enum Main {
  static func main() async {
    do {
      var command = try Tool.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      // ArgumentParser leaves with 64 when it cannot read the arguments; here all that could not run leaves with 2.
      guard Tool.exitCode(for: error) == .validationFailure else { Tool.exit(withError: error) }
      Console.error(Tool.fullMessage(for: error))
      exit(Outcome.couldNotRun.rawValue)
    }
  }
}
