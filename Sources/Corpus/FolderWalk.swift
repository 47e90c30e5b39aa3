public import Diagnostics
internal import Files

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files of a folder and of all folders in it, in the order of their names' bytes.
///
/// What begins with a dot is left out. A link to a folder is not followed, so there are no rings; a link to a file in
/// the folder is left out, since the file itself is met; one that leads out of the folder is told of and left out.
public struct FolderWalk {
  public private(set) var files: [String] = []
  public private(set) var diagnostics: [Diagnostic] = []
  private let top: String
  private let isWanted: (_ relative: String) -> Bool

  /// - Parameter isWanted: told a path relative to the folder; asked of files, and of nothing else.
  /// - Throws: a `file.*` diagnostic when the folder itself cannot be read.
  public init(_ folder: String, where isWanted: @escaping (_ relative: String) -> Bool) throws(Diagnostic) {
    self.isWanted = isWanted
    top = FilePlace.real(folder) ?? folder
    var path = folder
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    try walk(path, relative: "", depth: 0)
  }

  private mutating func walk(_ folder: String, relative: String, depth: Int) throws(Diagnostic) {
    // Paths have a limit of 4,096 bytes, so this is one that no folder on disk reaches by chance.
    guard depth < 512 else { return }
    for (name, kind) in try FilePlace.entries(of: folder) where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let below = relative.isEmpty ? name : "\(relative)/\(name)"
      switch kind {
      case .folder:
        do throws(Diagnostic) {
          try walk(path, relative: below, depth: depth + 1)
        } catch {
          diagnostics.append(error)
        }
      case .file where isWanted(below): files.append(path)
      case .link where isWanted(below): judge(link: path)
      default: break
      }
    }
  }

  private mutating func judge(link path: String) {
    guard let target = FilePlace.real(path), !target.hasPrefix(top.hasSuffix("/") ? top : top + "/") else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "corpus.link-outside", "the link leads out of the folder and is not followed",
        at: Place(file: path), help: "name the file itself, if it belongs to the corpus"))
  }
}
