internal import Corpus
public import Diagnostics
internal import Files

/// A text of a batch: where it is, and under which name its result goes.
public struct TextItem: Sendable, Hashable {
  /// The path as the user wrote it, or below the folder that the user named; `-` is standard input.
  public let path: String
  /// The path of the result without its ending, below the folder for results.
  public let name: String

  /// The texts that paths lead to: files as they are, folders with every `.txt` below them.
  ///
  /// Names keep the folders below the one that was named; where several paths are named, that one's own name too.
  ///
  /// - Returns: the texts, and warnings of links that lead out of a folder: these are not followed.
  /// - Throws: a diagnostic where a folder has no texts.
  public static func all(at paths: [String]) throws(Diagnostic) -> (items: [TextItem], warnings: [Diagnostic]) {
    var items: [TextItem] = []
    var warnings: [Diagnostic] = []
    for path in paths {
      guard path != "-", InputFile.kind(of: path) == .directory else {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        items.append(TextItem(path: path, name: path == "-" ? "stdin" : stem(file)))
        continue
      }
      let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
      let own = folder.split(separator: "/").last.map(String.init) ?? ""
      let prefix = paths.count > 1 && own != "." && own != ".." && !own.isEmpty ? own + "/" : ""
      let walk = try FolderWalk(folder) { $0.lowercased().hasSuffix(".txt") }
      let files = walk.files
      warnings += walk.diagnostics
      if files.isEmpty {
        throw Diagnostic(
          .fatal, "convert.no-texts", "there is no text in the folder `\(path)`", at: Place(file: path),
          help: "texts are the files that end with .txt; name others one by one")
      }
      // The walk leaves out the folder where that is `.`.
      let start = folder == "." ? 0 : folder.hasSuffix("/") ? folder.count : folder.count + 1
      items += files.map { TextItem(path: $0, name: prefix + stem(String($0.dropFirst(start)))) }
    }
    return (items, warnings)
  }

  private static func stem(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return path }
    return String(path[..<dot])
  }
}
