public import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder of one's own that goes away with the value.
public final class TemporaryFolder {
  public let path: String

  /// - Throws: a `file.*` diagnostic when there is no room or no permission.
  public init() throws(Diagnostic) {
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let parent = wanted.isEmpty ? "/tmp" : wanted
    var template = Array("\(parent)/tei-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(errno, parent, doing: "write") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file into the folder and gives its path. The name may lead through folders, which are made.
  public func write(_ bytes: [UInt8], as name: String) throws(Diagnostic) -> String {
    let file = "\(path)/\(name)"
    for slash in name.indices where name[slash] == "/" {
      let folder = String(name[..<slash])
      guard mkdir("\(path)/\(folder)", 0o700) == 0 || errno == EEXIST else { throw .file(errno, file, doing: "write") }
      if !folders.contains(folder) { folders.append(folder) }
    }
    try OutputFile.write(bytes, to: file)
    names.append(name)
    return file
  }

  private var names: [String] = []
  private var folders: [String] = []

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    for folder in folders.reversed() { rmdir("\(path)/\(folder)") }
    rmdir(path)
  }
}
