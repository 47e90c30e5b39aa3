/// What libxml2 and libxslt may read by themselves: the built-in files, and one folder where a call grants it.
///
/// Documents are read by the caller and parsed from memory. So all that the libraries would still
/// load on their own is an external entity, a DTD, an import or `document()`; by default they get none of it.
package enum ReadAccess {
  @TaskLocal package static var folder: String?

  /// Lets imports and includes within `folder` be read while `body` runs on this task.
  package static func granting<Result>(folder: String?, _ body: () throws -> Result) rethrows -> Result {
    try $folder.withValue(folder.map(normalized), operation: body)
  }

  static func allows(_ url: String) -> Bool {
    if url.hasPrefix(BuiltinFiles.scheme) { return true }
    guard let folder else { return false }
    let path = url.hasPrefix("file://") ? String(url.dropFirst(7)) : url
    return normalized(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// The path with `.`, `..` and symbolic links resolved; as given where it does not exist.
  private static func normalized(_ path: String) -> String { realPath(path) ?? path }
}
