public import Diagnostics
internal import Files
internal import XMLCore

/// The folder with the pictures that documents name; nothing outside it is read.
public struct PictureFolder: Sendable {
  /// As the user wrote it.
  let path: String
  private let root: String

  /// - Throws: a `render.images` diagnostic where `path` is no folder.
  public init(_ path: String) throws(Diagnostic) {
    guard InputFile.kind(of: path) == .directory, let root = realPath(path) else {
      let isThere = InputFile.kind(of: path) != .missing
      throw Diagnostic(
        .fatal, "render.images",
        "the pictures cannot be read: \(isThere ? "`\(path)` is no folder" : "there is no folder `\(path)`")",
        help: "name the folder that graphic/@url starts from, or leave --images out")
    }
    self.path = path
    self.root = root.hasSuffix("/") ? root : root + "/"
  }

  /// The file of a picture, or `nil` where the folder has none: an address with a scheme, from the root or with a step
  /// upwards is none of its pictures, nor is what a link leads to outside.
  func file(of name: String) -> String? {
    guard Self.isLocal(name), let file = realPath(root + name), file.hasPrefix(root), InputFile.kind(of: file) == .file
    else { return nil }
    return file
  }

  private static func isLocal(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.contains(":") && !name.contains("\\") && !name.contains(" ")
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        $0 != ".." && $0 != "." && !$0.isEmpty
      }
  }
}
