#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The absolute path without symbolic links, or `nil` where there is no such file.
package func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
