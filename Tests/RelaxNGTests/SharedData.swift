internal import Foundation

/// Test data of others, beside the package or where `TEI_SHARED` says; never part of it.
enum SharedData {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["TEI_SHARED"] { return URL(fileURLWithPath: path) }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
  }()

  /// The file's URL, or `nil` with a word on standard error where it is not there.
  static func file(_ path: String) -> URL? {
    let url = folder.appendingPathComponent(path)
    if FileManager.default.fileExists(atPath: url.path) { return url }
    FileHandle.standardError.write(Data("skipped: \(path) is not in the shared data\n".utf8))
    return nil
  }
}
