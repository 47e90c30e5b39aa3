internal import CLibXML
internal import CLibXMLShims

/// What libxml2 and libxslt may read by themselves: the built-in files, and one folder where a call grants it.
///
/// Documents are read by the caller and parsed from memory. So all that the libraries would still
/// load on their own is an external entity, a DTD, an import or `document()`; by default they get none of it.
package enum ReadAccess {
  @TaskLocal package static var folder: String?
  /// A single file besides, such as a stylesheet itself.
  @TaskLocal private static var file: String?

  /// Lets imports and includes within `folder`, and `file`, be read while `body` runs on this task.
  package static func granting<Result>(
    folder: String?, file: String? = nil, _ body: () throws -> Result
  ) rethrows -> Result {
    // Resolved here, so that what the body asks for is compared with where the folder really is.
    try $folder.withValue(folder.map { realPath($0) ?? $0 }) {
      try $file.withValue(file.map { realPath($0) ?? $0 }, operation: body)
    }
  }

  static func allows(_ url: String) -> Bool {
    if url.hasPrefix(BuiltinFiles.scheme) { return true }
    guard folder != nil || file != nil, let path = resolved(url) else { return false }
    if path == file { return true }
    guard let folder else { return false }
    return path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Why `url` was not read.
  static func reason(against url: String) -> String {
    guard folder != nil || file != nil else { return "external files are never read from a document" }
    if resolved(url) == nil, !url.contains("://") || url.hasPrefix("file:") { return "there is no such file" }
    return folder.map { "it lies outside the folder `\($0)`" } ?? "no folder was named that may be read"
  }

  /// The file that the library would open, with `.`, `..` and symbolic links followed; `nil` if there is none.
  ///
  /// As the library does, the path is tried as it stands, then with its `%2E` and such made characters.
  private static func resolved(_ url: String) -> String? {
    let path = url.hasPrefix("file://") ? String(url.dropFirst(7)) : url
    if let found = realPath(path) { return found }
    guard path.contains("%"), let unescaped = xmlURIUnescapeString(path, 0, nil) else { return nil }
    defer { cxml_free(unescaped) }
    return realPath(String(cString: unescaped))
  }
}
