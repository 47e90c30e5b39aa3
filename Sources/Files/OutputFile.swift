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
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw .file(EISDIR, path, doing: "write")
      case S_IFREG: try replace(target(of: path), by: bytes, path, mode: status.st_mode & 0o7777)
      // A rename would put a plain file in the place of `/dev/null`.
      default: try pourOver(bytes, path)
      }
    } else {
      try replace(path, by: bytes, path, mode: nil)
    }
  }

  private static func replace(
    _ target: String, by bytes: [UInt8], _ path: String, mode: mode_t?
  ) throws(Diagnostic) {
    // A rename asks the folder's permission only.
    if mode != nil, access(target, W_OK) != 0 { throw .file(errno, path, doing: "write") }
    let (descriptor, temporary) = makeTemporary(beside: target)
    guard descriptor >= 0 else { throw .file(errno, path, doing: "write") }
    do throws(Diagnostic) {
      var isOpen = true
      defer { if isOpen { close(descriptor) } }
      try pour(bytes, into: descriptor, path)
      if let mode { fchmod(descriptor, mode) }
      isOpen = false
      guard close(descriptor) == 0, rename(temporary, target) == 0 else {
        throw .file(errno, path, doing: "write")
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func pourOver(_ bytes: [UInt8], _ path: String) throws(Diagnostic) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(errno, path, doing: "write") }
    defer { close(descriptor) }
    try pour(bytes, into: descriptor, path)
  }

  /// A new empty file in the folder of `target`; its short name fits where that of `target` just does.
  private static func makeTemporary(beside target: String) -> (descriptor: Int32, path: String) {
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    var number = 0
    while true {
      let path = "\(folder).tei-\(getpid())-\(number).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      // Another task is at work here, or an earlier run was killed.
      guard descriptor < 0, errno == EEXIST, number < 1_000 else { return (descriptor, path) }
      number += 1
    }
  }

  /// The path with symbolic links followed, so that a link stays one.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
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
}
