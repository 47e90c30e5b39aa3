public import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writing a whole file or nothing: into a temporary one beside it, then renamed over it.
public enum OutputFile {
  /// Writes `bytes` to `path`; `-` is standard output.
  ///
  /// - Throws: a `file.*` diagnostic: not writable, disk full. The old file is then still there, whole.
  public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    if path == "-" { return try pour(bytes, into: STDOUT_FILENO, path) }
    if InputFile.kind(of: path) == .directory { throw .file(EISDIR, path, doing: "write") }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .file(errno, path, doing: "write") }
    do throws(Diagnostic) {
      try pour(bytes, into: descriptor, path)
      keepMode(of: path, on: descriptor)
      guard close(descriptor) == 0, rename(temporary, path) == 0 else {
        throw .file(errno, path, doing: "write")
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Makes the folder at `path` and those above it that are missing.
  ///
  /// - Throws: a `file.*` diagnostic where that is not allowed or a file is in the way.
  public static func makeFolder(_ path: String) throws(Diagnostic) {
    switch InputFile.kind(of: path) {
    case .directory: return
    case .file: throw .file(ENOTDIR, path, doing: "write")
    case .missing: break
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .file(errno, path, doing: "write") }
  }

  private static func pour(
    _ bytes: [UInt8], into descriptor: Int32, _ path: String
  ) throws(Diagnostic) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw .file(errno, path, doing: "write")
      }
      rest = rest.dropFirst(written)
    }
  }

  private static func keepMode(of path: String, on descriptor: Int32) {
    var status = stat()
    if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
  }
}
