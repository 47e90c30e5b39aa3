internal import Diagnostics
internal import Files

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Where files really are, and what a folder holds.
public enum FilePlace {
  /// The absolute path without links, or `nil` where there is no such file.
  public static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder that relative paths start from.
  public static var current: String { real(".") ?? "." }

  /// The folder that a path's last name is in; `.` for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether `path` is `folder` or lies in it; both without links.
  public static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// `path` as one would write it from the folder `base`, without `.`, `..` and double slashes.
  public static func join(_ base: String, _ path: String) -> String {
    let joined = path.hasPrefix("/") || base == "." || base.isEmpty ? path : "\(base)/\(path)"
    var names: [Substring] = []
    for name in joined.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." { names.removeLast() } else { names.append(name) }
    }
    let text = names.joined(separator: "/")
    return joined.hasPrefix("/") ? "/" + text : text.isEmpty ? "." : text
  }

  /// The folder above all files of a repository that holds `folder`; `nil` where none does.
  public static func repository(around folder: String) -> String? {
    guard var path = real(folder) else { return nil }
    while true {
      var status = stat()
      if lstat(path == "/" ? "/.git" : "\(path)/.git", &status) == 0 { return path }
      guard path != "/" else { return nil }
      path = Self.folder(of: path)
    }
  }

  enum Kind { case file, folder, link, other }

  static func entries(of folder: String) throws(Diagnostic) -> [(name: String, kind: Kind)] {
    guard let stream = opendir(folder) else { throw .unreadableFolder(folder, errno) }
    defer { closedir(stream) }
    var found: [(name: String, kind: Kind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: found.append((name, .file))
      case S_IFDIR: found.append((name, .folder))
      case S_IFLNK: found.append((name, .link))
      default: found.append((name, .other))
      }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

extension Diagnostic {
  fileprivate static func unreadableFolder(_ path: String, _ error: Int32) -> Diagnostic {
    Diagnostic(
      .fatal, "file.folder", "the folder `\(path)` cannot be read: \(String(cString: strerror(error)).lowercased())",
      at: Place(file: path))
  }
}
