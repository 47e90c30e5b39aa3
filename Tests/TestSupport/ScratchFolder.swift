public import Diagnostics
internal import Files

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder for one test, gone with all that is in it when the value goes.
public final class ScratchFolder: Sendable {
  public let path: String

  public init() throws {
    let parent = environment("TMPDIR") ?? "/tmp"
    path = "\(parent)/tei-test-\(UInt64.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, the folders above it too, and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws(Diagnostic) -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws(Diagnostic) -> String {
    let file = "\(path)/\(name)"
    if let slash = file.lastIndex(of: "/") { try OutputFile.makeFolder(String(file[..<slash])) }
    try OutputFile.write(bytes, to: file)
    return file
  }

  /// Copies a file or a folder of the package into it.
  public func copy(_ relative: String, as name: String) throws {
    try FileManager.default.copyItem(atPath: Package.path(relative), toPath: "\(path)/\(name)")
  }

  public func bytes(_ name: String) throws(Diagnostic) -> [UInt8] { try InputFile.read("\(path)/\(name)") }

  public func text(_ name: String) throws(Diagnostic) -> String { String(decoding: try bytes(name), as: UTF8.self) }

  public func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// The paths of all files below it, sorted.
  public var files: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter {
      InputFile.kind(of: "\(path)/\($0)") == .file
    }.sorted()
  }
}
