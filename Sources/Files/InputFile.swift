public import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reading a whole file, with a clear diagnostic for all that can go wrong.
public enum InputFile {
  /// The largest file that is read, in bytes, unless a caller says otherwise: 1 GiB.
  public static let sizeLimit = 1 << 30

  /// The bytes of the file at `path`; `-` is standard input.
  ///
  /// - Throws: a `file.*` diagnostic: not found, a directory, no permission, too large.
  public static func read(
    _ path: String, limit: Int = sizeLimit
  ) throws(Diagnostic) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(errno, path, doing: "read") }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .file(errno, path, doing: "read") }
    if status.st_mode & S_IFMT == S_IFDIR { throw .file(EISDIR, path, doing: "read") }

    var bytes: [UInt8] = []
    var expected = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    if expected > limit { throw .tooLarge(path, limit: limit) }
    while true {
      let wanted = max(expected + 1, 65_536)
      let start = bytes.count
      var got = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
          repeat {
            got = readBytes(descriptor, buffer.baseAddress, wanted)
          } while got < 0 && errno == EINTR
          count = max(got, 0)
        })
      if got < 0 { throw .file(errno, path, doing: "read") }
      if got == 0 { return bytes }
      if bytes.count > limit { throw .tooLarge(path, limit: limit) }
      expected = max(0, expected - (bytes.count - start))
    }
  }

  /// What `path` is on disk.
  public static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
  }

  public enum Kind: Sendable { case missing, file, directory }
}

private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
