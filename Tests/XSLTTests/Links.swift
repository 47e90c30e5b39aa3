#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func makeLink(to target: String, at path: String) -> Bool { symlink(target, path) == 0 }

func removeLink(_ path: String) { unlink(path) }
