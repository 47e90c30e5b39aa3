#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The package under test.
public enum Package {
  /// Its folder, without a slash at the end.
  public static let folder: String = {
    // This file is Tests/TestSupport/Folders.swift.
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }()

  /// The path of a file in the package.
  public static func path(_ relative: String) -> String { "\(folder)/\(relative)" }
}

/// Test data of others, which is not part of the package: schemas, conformance suites, texts.
public enum Shared {
  /// Where it lies: `TEI_SHARED`, else the folder `shared` beside the package; `nil` where there is none.
  public static let folder: String? = {
    let path = environment("TEI_SHARED") ?? "\(Package.folder)/../shared"
    return access(path, R_OK | X_OK) == 0 ? path : nil
  }()

  /// A file of it, or `nil` where that is absent; good for `.enabled(if:)`.
  public static func path(_ relative: String) -> String? {
    guard let folder, access("\(folder)/\(relative)", R_OK) == 0 else { return nil }
    return "\(folder)/\(relative)"
  }
}

/// The value of an environment variable; `nil` for one that is not set or empty.
public func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}
