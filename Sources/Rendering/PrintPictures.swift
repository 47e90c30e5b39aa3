public import Diagnostics
internal import Files
public import XMLCore

/// The pictures that a document names and a folder has.
public struct PrintPictures {
  /// They themselves, for the typesetter.
  public let pictures: [TypstBatch.Picture]

  /// The value of the print stylesheet's parameter `images`.
  public var parameter: String { pictures.map(\.name).joined(separator: " ") }

  /// Looks for `graphic/@url` of `document` in `folder`, and only there.
  ///
  /// - Throws: a `file.*` diagnostic when a picture is there and cannot be read.
  public init(of document: Document, in folder: PictureFolder) throws(Diagnostic) {
    var found: [TypstBatch.Picture] = []
    var seen: Set<String> = []
    for name in Self.names(in: document) where seen.insert(name).inserted {
      guard Self.isPicture(name), let file = folder.file(of: name) else { continue }
      found.append(.init(name: name, bytes: try InputFile.read(file)))
    }
    pictures = found
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
