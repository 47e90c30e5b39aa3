#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Whether `path` is a program that may be run.
func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }
