/// What a relative pointer starts from: the document, or what `xml:base` or an inclusion puts in its place.
enum PointerBase: Sendable, Hashable {
  case document
  /// A path, from the document's folder on or from the top.
  case path(String)
  /// Somewhere on the web, where nothing is looked at.
  case elsewhere

  /// The base that an `xml:base` makes of this one (XML Base, section 4).
  func with(_ base: String) -> PointerBase {
    if base.isEmpty { return self }
    switch Reference(base[...]) {
    case .file(let path, _): return resolve(path).map(PointerBase.path) ?? .elsewhere
    case .here: return self
    case .prefixed, .unfit, .elsewhere: return .elsewhere
    }
  }

  /// Whether an identifier alone may be one of another file.
  var isFile: Bool { if case .path(let path) = self { !path.hasSuffix("/") } else { false } }

  /// A relative path as seen from the document's folder; `nil` where it is not on this machine.
  func resolve(_ path: String) -> String? {
    switch self {
    case .document: return path
    case .elsewhere: return nil
    case .path(let base):
      if path.isEmpty { return base }
      let folder = base.lastIndex(of: "/").map { base[...$0] } ?? ""
      return folder + path
    }
  }
}
