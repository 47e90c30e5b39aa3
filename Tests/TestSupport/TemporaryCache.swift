#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The cache of compiled schemas for the programs that a run of the tests starts; gone when the run ends.
public enum TemporaryCache {
  public static let folder: String = {
    atexit { try? FileManager.default.removeItem(atPath: TemporaryCache.path) }
    return path
  }()

  private static let path = "\(environment("TMPDIR") ?? "/tmp")/tei-test-cache-\(getpid())"
}
