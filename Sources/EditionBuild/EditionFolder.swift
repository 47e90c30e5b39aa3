public import Diagnostics
internal import Files
public import Rendering
public import TEI

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder with an `edition.yaml`, its source texts and its files of names.
public struct EditionFolder: Sendable {
  /// The folder's path as the user wrote it.
  public let path: String
  public let settings: EditionSettings
  /// The paths of the source texts.
  public let sources: [String]
  public let authority: NameAuthority
  /// The folder that `images` names.
  public let pictures: PictureFolder?

  /// - Throws: diagnostics of everything that is wrong: no folder, no `edition.yaml`, mistakes in it, no sources.
  public init(_ path: String) throws(EditionFailure) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    do {
      switch InputFile.kind(of: path) {
      case .missing:
        throw Diagnostic(
          .fatal, "edition.no-folder", "there is no folder `\(path)`",
          help: "name a folder that holds an edition.yaml and a text")
      case .file:
        throw Diagnostic(
          .fatal, "edition.not-a-folder", "`\(path)` is a file, not an edition's folder",
          help: "convert a single text with `tei convert \(path)`")
      case .directory: break
      }
      settings = try Self.settings(of: path)
      sources = try Self.sources(of: path, settings)
      authority = try NameAuthority(files: settings.names.map { "\(path)/\($0)" })
      pictures = try settings.images.map { name throws(Diagnostic) in try Self.pictures(name, of: path) }
    } catch {
      throw EditionFailure(error)
    }
  }

  /// Where `tei build` writes.
  public var outputFolder: String { "\(path)/out" }

  private static func settings(of path: String) throws -> EditionSettings {
    let file = "\(path)/edition.yaml"
    if InputFile.kind(of: file) == .missing {
      throw Diagnostic(
        .fatal, "edition.no-settings", "there is no edition.yaml in `\(path)`",
        help: "write one; the shortest is the line `language: en`")
    }
    let yaml = String(decoding: try InputFile.read(file, limit: 10 << 20), as: UTF8.self)
    return try EditionSettings(yaml: yaml, file: file)
  }

  private static func pictures(_ name: String, of path: String) throws(Diagnostic) -> PictureFolder {
    let help = "correct the name under `images`, or leave it out"
    let place = Place(file: "\(path)/edition.yaml")
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      throw Diagnostic(
        .fatal, "edition.images", "the pictures in `\(name)` lie outside the edition's folder", at: place, help: help)
    }
    do {
      return try PictureFolder("\(path)/\(name)")
    } catch {
      throw Diagnostic(.fatal, "edition.images", error.message, at: place, help: help)
    }
  }

  private static func sources(of path: String, _ settings: EditionSettings) throws -> [String] {
    if !settings.sources.isEmpty {
      return try settings.sources.map { name in
        let file = "\(path)/\(name)"
        if InputFile.kind(of: file) != .file {
          throw Diagnostic(
            .fatal, "edition.no-source", "there is no source `\(name)` in `\(path)`",
            at: Place(file: "\(path)/edition.yaml"),
            help: "correct the name under `source`")
        }
        return file
      }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".txt") }.sorted()
    if names.isEmpty {
      throw Diagnostic(
        .fatal, "edition.no-source", "there is no text in `\(path)`",
        help: "put in a file that ends with .txt, or name one under `source` in edition.yaml")
    }
    return names.map { "\(path)/\($0)" }
  }
}

/// Why an edition could not be built.
public struct EditionFailure: DiagnosticError {
  public let diagnostics: [Diagnostic]

  init(_ error: any Error) {
    diagnostics =
      (error as? any DiagnosticError)?.diagnostics
      ?? [Diagnostic(.fatal, "edition.failed", "\(error)")]
  }
}

extension NameAuthority {
  /// Reads several files of names into one.
  public init(files: [String]) throws {
    self.init()
    for file in files {
      let bytes = try InputFile.read(file)
      let isTable = file.lowercased().hasSuffix(".csv") || file.lowercased().hasSuffix(".tsv")
      merge(try isTable ? NameAuthority(table: bytes, file: file) : NameAuthority(parsing: bytes, file: file))
    }
  }
}
