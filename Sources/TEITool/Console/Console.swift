import Diagnostics
import Files
import TextEncoding
import Validation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error, and whether a person sits before them.
enum Console {
  static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func error(_ text: String) { write(text + (text.hasSuffix("\n") ? "" : "\n"), to: STDERR_FILENO) }

  /// Reports diagnostics on standard error, or on standard output where they are the result.
  ///
  /// - Parameter encoding: that of the texts, for their excerpts; by default each one's is found out.
  static func report(
    _ diagnostics: [Diagnostic], asResult: Bool = false, quiet: Bool = false, encoding: String? = nil
  ) {
    let descriptor = asResult ? STDOUT_FILENO : STDERR_FILENO
    let shown = quiet ? diagnostics.filter { $0.severity >= .error } : diagnostics
    let reporter = TextReporter(colour: isColourful(descriptor)) { file in
      guard let file, file != "-" else { return nil }
      guard let bytes = try? InputFile.read(file) else { return nil }
      let named = encoding.flatMap { $0 == "auto" ? nil : try? TextEncoding.named($0) }
      return (try? DecodedText(bytes, file: file, encoding: named))?.bytes ?? bytes
    }
    write(reporter.report(shown), to: descriptor)
  }

  /// Whether a person watches standard error.
  static var isInteractive: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) != "dumb" } == true
  }

  /// Writes to standard error without ending the line.
  static func progress(_ text: String) { write(text, to: STDERR_FILENO) }

  /// The result as it is, on standard output.
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Whether standard output may have colours.
  static var isColourful: Bool { isColourful(STDOUT_FILENO) }

  /// A file as an excerpt shows it, in UTF-8; `nil` where it cannot be read.
  static func source(_ file: String) -> [UInt8]? {
    file == "-" ? nil : (try? InputFile.read(file)).map { readable($0, file) }
  }

  /// A document in UTF-8, in whatever encoding it is.
  static func readable(_ bytes: [UInt8], _ file: String?) -> [UInt8] {
    // XML says in which encoding it is; of anything else that is found out.
    if let text = try? DocumentText.inUTF8(bytes, file: file), String(validating: text, as: UTF8.self) != nil {
      return text
    }
    return (try? DecodedText(bytes, file: file))?.bytes ?? bytes
  }

  /// Colour is for terminals only, and for those who did not ask for none (no-color.org).
  private static func isColourful(_ descriptor: Int32) -> Bool {
    let declined = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return isatty(descriptor) == 1 && !declined && !isDumb
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      #if canImport(Glibc)
        let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      #else
        let written = bytes.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
      #endif
      if written < 0, errno == EINTR { continue }
      if written <= 0 {
        // A reader that went away, such as `| head`, wants no more: that is no failure. A full disk is one:
        // half a report must not pass for a whole one.
        if descriptor == STDOUT_FILENO, errno != EPIPE {
          error("error: the report could not be written: \(String(cString: strerror(errno)))")
          exit(Outcome.couldNotRun.rawValue)
        }
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }
}
