public import Diagnostics
internal import Files
internal import XMLCore

/// Reads catalogs, and those that they name, each once.
public struct CatalogReader {
  /// How many files are read at most, unless a caller says otherwise: catalogs may name each other.
  public static let standardLimit = 256
  private let limit: Int
  private var seen: Set<FileIdentity> = []
  private var catalog = Catalog()
  /// What is wrong in catalogs that others name; those that the user named are failures.
  private var diagnostics: [Diagnostic] = []

  private init(limit: Int) { self.limit = limit }

  /// The catalogs at `paths` as one, those named first before the others.
  ///
  /// - Parameter limit: how many files are read at most.
  /// - Throws: a `DiagnosticError` where one of `paths` cannot be read or is none.
  public static func read(
    _ paths: [String], limit: Int = standardLimit
  ) throws -> (catalog: Catalog, warnings: [Diagnostic]) {
    var reader = CatalogReader(limit: limit)
    for path in paths { try reader.read(path) }
    return (reader.catalog, reader.diagnostics)
  }

  private static let namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog"

  private mutating func read(_ path: String) throws {
    guard seen.count < limit else {
      throw Diagnostic(
        .error, "catalog.too-many", "more than \(limit) catalogs name each other", at: Place(file: path),
        help: "allow more with --max-catalogs")
    }
    // One that names itself, by whatever way, is read once.
    if let identity = FileIdentity(path), !seen.insert(identity).inserted { return }
    let document = try Document(parsing: try InputFile.read(path, limit: 64 << 20), file: path)
    guard let root = document.root, root.name == "catalog", root.namespace == Self.namespace else {
      throw Diagnostic(
        .fatal, "catalog.none", "`\(path)` is no XML catalog", at: document.root?.place ?? Place(file: path),
        help: "its outermost element is `catalog` in the namespace \(Self.namespace)")
    }
    read(root, base: Self.folder(path), path)
  }

  private mutating func read(_ element: Node, base: String, _ path: String) {
    let base = element.xml("base").map { Self.target($0, base) } ?? base
    for child in element.elements where child.namespace == Self.namespace {
      func add(_ kind: Catalog.Entry.Kind, _ key: String, _ target: String) {
        guard let key = child[key], let target = child[target] else { return }
        catalog.entries.append(.init(kind: kind, key: key, target: Self.target(target, base)))
      }
      switch child.name {
      case "group": read(child, base: base, path)
      case "uri": add(.uri, "name", "uri")
      case "system": add(.system, "systemId", "uri")
      case "public": add(.publicID, "publicId", "uri")
      case "rewriteURI": add(.rewriteURI, "uriStartString", "rewritePrefix")
      case "rewriteSystem": add(.rewriteSystem, "systemIdStartString", "rewritePrefix")
      case "uriSuffix": add(.uriSuffix, "uriSuffix", "uri")
      case "systemSuffix": add(.systemSuffix, "systemIdSuffix", "uri")
      // A catalog for names of one kind may answer for the others as well: it knows them or it does not.
      case "nextCatalog", "delegateURI", "delegateSystem", "delegatePublic":
        if let next = child["catalog"] { follow(Self.target(next, base), from: child.place) }
      default: break
      }
    }
  }

  private mutating func follow(_ path: String, from place: Place) {
    guard !path.contains("://") else {
      diagnostics.append(
        Diagnostic(.warning, "catalog.remote", "the catalog `\(path)` is not read: it is no file", at: place))
      return
    }
    do {
      try read(path)
    } catch let error as any DiagnosticError {
      diagnostics += error.diagnostics.map { problem in
        Diagnostic(.warning, "catalog.next", "the catalog `\(path)` is left out: \(problem.message)", at: place)
      }
    } catch {
      return
    }
  }

  private static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// A reference as a path, or as the URI that it is.
  private static func target(_ reference: String, _ base: String) -> String {
    if reference.hasPrefix("file://") { return String(reference.dropFirst(7)) }
    if reference.hasPrefix("file:/") { return String(reference.dropFirst(5)) }
    return reference.hasPrefix("/") || reference.contains("://") ? reference : base + reference
  }
}
