internal import XMLCore

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Test data of others, beside the package or where `TEI_SHARED` says; never part of it.
enum SharedData {
  static let folder: String = {
    if let path = getenv("TEI_SHARED") { return String(cString: path) }
    return #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
      + "/shared"
  }()

  /// The file's content, or `nil` with a word where it is not there.
  static func content(of path: String) -> [UInt8]? {
    if let bytes = fileBytes(folder + "/" + path) { return bytes }
    print("skipped: \(path) is not in the shared data")
    return nil
  }
}
