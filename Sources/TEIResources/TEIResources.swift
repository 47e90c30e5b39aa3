internal import CSchemas
internal import CStylesheets
internal import XMLCore

/// The files of `Schemas/` and `Stylesheets/`, which are linked into the program.
///
/// libxml2 and libxslt read them under `tei-builtin:///`, a stylesheet of a user's own too.
public enum TEIResources {
  /// The URL of a built-in file, such as `web/edition.xsl`.
  public static func url(_ path: String) -> String { BuiltinFiles.scheme + path }

  /// The bytes of a built-in file, or `nil` if there is none of that path.
  public static func bytes(_ path: String) -> [UInt8]? { files[path].map { Array($0.bytes) } }

  /// The paths of all built-in files.
  public static var paths: [String] { files.keys.sorted() }

  /// Lets the libraries find the files; call before a built-in stylesheet or schema is loaded.
  public static func register() { _ = registered }

  private static let registered: Void = {
    BuiltinFiles.lookup = { files[$0]?.bytes }
  }()

  /// A constant of the program, which never goes away.
  private struct File: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>
  }

  private static let files: [String: File] = {
    var files: [String: File] = [:]
    var count = 0
    let stylesheets = cstylesheets_files(&count)
    for file in UnsafeBufferPointer(start: stylesheets, count: count) {
      files[String(cString: file.path)] = File(
        bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    let schemas = cschemas_files(&count)
    for file in UnsafeBufferPointer(start: schemas, count: count) {
      files[String(cString: file.path)] = File(
        bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return files
  }()
}
