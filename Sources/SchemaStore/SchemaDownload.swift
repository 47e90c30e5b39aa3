public import Diagnostics
internal import Subprocess
internal import SystemPackage

/// Fetches a schema over https, by the program curl, within limits of size and time.
///
/// Only `tei schema add` and `tei schema sync` do so.
public struct SchemaDownload: Sendable {
  /// Bytes.
  public var sizeLimit = 32 << 20
  /// Seconds for all of it.
  public var timeLimit = 60
  /// Whether plain http to this machine is allowed; a lock file of strangers should not ask its services.
  public var allowsLoopback = false

  public init() {}

  /// Whether a reference is one that is fetched, and no path.
  public static func isRemote(_ reference: String) -> Bool {
    reference.hasPrefix("https://") || reference.hasPrefix("http://") || reference.hasPrefix("ftp://")
  }

  /// - Throws: a `download.*` diagnostic: refused, too large, too slow, not found.
  public func fetch(_ url: String) async throws(Diagnostic) -> [UInt8] {
    let protocols = isLoopback(url) ? "=https,http" : "=https"
    guard url.hasPrefix("https://") || isLoopback(url) else {
      throw Diagnostic(
        .fatal, "download.insecure", "`\(url)` is not fetched: only https is",
        help: url.hasPrefix("http://") ? "try https://\(url.dropFirst(7))" : "save the schema and add the file")
    }
    let arguments = [
      // No settings of the user's: they may name proxies with passwords, or output files.
      "--disable", "--globoff", "--fail", "--silent", "--show-error", "--location", "--max-redirs", "5",
      "--proto", protocols, "--proto-redir", protocols, "--max-filesize", "\(sizeLimit)", "--max-time", "\(timeLimit)",
      "--connect-timeout", "\(min(15, timeLimit))", "--user-agent", "tei", "--url", url,
    ]
    do {
      let result = try await Subprocess.run(
        .name("curl"), arguments: Arguments(arguments), environment: .inherit, input: .none,
        // One more than allowed, to tell a file of just that size from a larger one.
        output: .bytes(limit: sizeLimit + 1), error: .string(limit: 1 << 20))
      guard case .exited(let status) = result.terminationStatus, status == 0 else {
        throw failure(result.terminationStatus, url, result.standardError)
      }
      if result.standardOutput.count > sizeLimit { throw tooLarge(url) }
      return result.standardOutput
    } catch let error as Diagnostic {
      throw error
    } catch let error as SubprocessError where "\(error)".contains("limit") {
      throw tooLarge(url)
    } catch {
      throw Diagnostic(
        .fatal, "download.curl", "curl could not be started", notes: [.init("\(error)")],
        help: "install curl, or save the schema and add the file")
    }
  }

  private func tooLarge(_ url: String) -> Diagnostic {
    Diagnostic(
      .fatal, "download.too-large", "`\(url)` is larger than \(sizeLimit >> 20) MiB", help: "allow more with --max-size"
    )
  }

  private func failure(_ status: TerminationStatus, _ url: String, _ words: String) -> Diagnostic {
    let code: Int32 = if case .exited(let code) = status { Int32(code) } else { -1 }
    // The codes are in curl's manual, under EXIT CODES.
    switch code {
    case 1, 3:
      return Diagnostic(
        .fatal, "download.insecure", "`\(url)` leads to something that is not fetched", help: "only https is")
    case 22:
      return Diagnostic(
        .fatal, "download.not-found", "the server does not give `\(url)`", notes: notes(words),
        help: "look at it in a browser")
    case 28:
      return Diagnostic(
        .fatal, "download.too-slow", "`\(url)` did not come within \(timeLimit) seconds",
        help: "try again, or allow more with --max-time")
    case 63: return tooLarge(url)
    default:
      return Diagnostic(
        .fatal, "download.failed", "`\(url)` could not be fetched", notes: notes(words),
        help: "see if this machine has the network")
    }
  }

  private func notes(_ words: String) -> [Diagnostic.Note] {
    words.split(separator: "\n").prefix(1).map { .init(String($0)) }
  }

  /// Whether the URL's host is this machine.
  private func isLoopback(_ url: String) -> Bool {
    guard allowsLoopback, url.hasPrefix("http://") else { return false }
    let authority = url.dropFirst(7).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    // `http://127.0.0.1@example.org/` has its host behind the `@`.
    guard !authority.contains("@"), !authority.contains("\\") else { return false }
    let host =
      authority.hasPrefix("[") ? String(authority.prefix { $0 != "]" }) + "]" : String(authority.prefix { $0 != ":" })
    return ["127.0.0.1", "localhost", "[::1]"].contains(host)
  }
}
