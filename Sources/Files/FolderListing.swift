public import Diagnostics

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files below a folder.
public enum FolderListing {
  /// The paths, relative to `folder` and sorted, of the files below it whose name ends with `suffix`, in any case.
  ///
  /// Files and folders whose name begins with a full stop are left out.
  public static func files(below folder: String, suffix: String) throws(Diagnostic) -> [String] {
    let all: [String]
    do {
      all = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw Diagnostic(
        .fatal, "file.no-permission", "cannot read the folder `\(folder)`", at: Place(file: folder),
        help: "see who owns it with `ls -l`")
    }
    return all.filter { path in
      path.lowercased().hasSuffix(suffix) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        && InputFile.kind(of: "\(folder)/\(path)") == .file
    }.sorted()
  }
}
