public import Diagnostics
internal import Files
public import XMLCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The pictures that a document names and a folder has, to be put into its web page.
///
/// A page without them names the files, which then have to lie beside it.
public struct PagePictures {
  /// The largest picture that is put into a page, in bytes, unless a caller says otherwise: 8 MiB.
  public static let sizeLimit = 8 << 20

  /// The `data:` address of each picture, by its `graphic/@url`.
  let addresses: [String: String]
  /// A warning for each picture that was not there, or too large; the page names it as if there were no folder.
  public let diagnostics: [Diagnostic]

  /// Looks for `graphic/@url` of `document` in `folder`, and only there; addresses with a scheme are left alone.
  public init(of document: Document, in folder: PictureFolder, limit: Int = sizeLimit) {
    var addresses: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = []
    for name in PrintPictures.names(in: document)
    where !name.isEmpty && !name.contains(":") && seen.insert(name).inserted {
      do {
        addresses[name] = try Self.address(of: name, in: folder, limit)
      } catch {
        diagnostics.append(Self.warning(about: name, error, document))
      }
    }
    self.addresses = addresses
    self.diagnostics = diagnostics
  }

  private static func address(of name: String, in folder: PictureFolder, _ limit: Int) throws(Diagnostic) -> String {
    guard let type = mediaType(of: name) else {
      throw Diagnostic(.warning, "render.picture", "is of no kind that browsers show (png, jpg, gif, svg, webp, avif)")
    }
    guard let file = folder.file(of: name) else {
      throw Diagnostic(.warning, "render.picture", "is not in the folder `\(folder.path)`")
    }
    let bytes = try InputFile.read(file, limit: limit)
    return "data:\(type);base64,\(Data(bytes).base64EncodedString())"
  }

  private static func warning(about name: String, _ error: Diagnostic, _ document: Document) -> Diagnostic {
    let message = error.code == "render.picture" ? "the picture `\(name)` \(error.message)" : error.message
    return Diagnostic(
      .warning, "render.picture", message, at: document.file.map { Place(file: $0) }, notes: error.notes,
      help: "the page names it where it would stand; put it beside the page, or mend graphic/@url")
  }

  private static func mediaType(of name: String) -> String? {
    switch name.split(separator: ".").last?.lowercased() {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "svg": "image/svg+xml"
    case "webp": "image/webp"
    case "avif": "image/avif"
    default: nil
    }
  }
}
