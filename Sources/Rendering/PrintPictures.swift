public import Diagnostics
internal import Files
public import XMLCore

/// The pictures that a document names and a folder has.
public struct PrintPictures {
  /// They themselves, for the typesetter.
  public let pictures: [TypstBatch.Picture]
  /// A warning for each that is not there; a frame is set in its place.
  public let diagnostics: [Diagnostic]

  /// The value of the print stylesheet's parameter `images`.
  public var parameter: String { pictures.map(\.name).joined(separator: " ") }

  /// Looks for `graphic/@url` of `document` in `folder`, and only there.
  ///
  /// - Throws: a `file.*` diagnostic when a picture is there and cannot be read.
  public init(of document: Document, in folder: PictureFolder) throws(Diagnostic) {
    var found: [TypstBatch.Picture] = []
    var seen: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for name in Self.names(in: document) where !name.isEmpty && !name.contains(":") && seen.insert(name).inserted {
      if Self.isPicture(name), let file = folder.file(of: name) {
        found.append(.init(name: name, bytes: try InputFile.read(file)))
      } else {
        diagnostics.append(Self.warning(about: name, folder, document))
      }
    }
    pictures = found
    self.diagnostics = diagnostics
  }

  private static func warning(about name: String, _ folder: PictureFolder, _ document: Document) -> Diagnostic {
    Diagnostic(
      .warning, "render.picture",
      isPicture(name)
        ? "the picture `\(name)` is not in the folder `\(folder.path)`"
        : "the picture `\(name)` is of no kind that can be printed (png, jpg, gif, svg, webp)",
      at: document.file.map { Place(file: $0) },
      help: "a frame is printed in its place; put it into the folder, or mend graphic/@url")
  }

  static func names(in document: Document) -> [String] {
    guard let root = document.root, let path = try? XPath("//*[local-name() = 'graphic']/@url") else { return [] }
    return (try? path.nodes(at: root).map(\.text)) ?? []
  }

  private static func isPicture(_ name: String) -> Bool {
    let lower = name.lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains { lower.hasSuffix($0) }
  }
}
