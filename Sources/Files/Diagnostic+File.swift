internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Diagnostic {
  /// What the system said (`errno`) when `path` was to be read or written.
  static func file(_ error: Int32, _ path: String, doing action: String) -> Diagnostic {
    let (code, reason, help) = explanation(of: error, action)
    let isStream = path == "-"
    let name = isStream ? (action == "read" ? "standard input" : "standard output") : "`\(path)`"
    return Diagnostic(
      .fatal, "file.\(code)", "cannot \(action) \(name): \(reason)",
      at: isStream ? nil : Place(file: path), help: help)
  }

  static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .fatal, "file.too-large", "`\(path)` is larger than the limit of \(limit >> 20) MiB",
      at: Place(file: path), help: "split the file")
  }

  private static func explanation(of error: Int32, _ action: String) -> (String, String, String?) {
    switch error {
    case ENOENT where action == "read":
      ("not-found", "there is no such file", "check the spelling and the folder you are in")
    case ENOENT:
      ("not-found", "its folder does not exist", "make the folder first, or name another with -o")
    case EISDIR: ("is-directory", "it is a folder", "name a file in it")
    case ENOTDIR: ("not-directory", "a part of the path is a file, not a folder", nil)
    case EACCES, EPERM:
      ("no-permission", "you have no permission", "see who owns it with `ls -l`")
    case EROFS: ("read-only", "the disk is read-only", "name another place with -o")
    case ENOSPC, EDQUOT:
      ("disk-full", "the disk is full", "free some space; nothing was overwritten")
    default: ("system", String(cString: strerror(error)), nil)
    }
  }
}
