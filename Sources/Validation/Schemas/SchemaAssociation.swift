public import Diagnostics

/// That a document names a schema, and where it does.
public struct SchemaAssociation: Sendable, Hashable {
  /// As it stands in the document.
  public var href: String
  public var kind: SchemaKind
  public var origin: Origin
  public var publicIdentifier: String?
  public var place: Place?

  public enum Origin: Sendable, Hashable {
    /// `<?xml-model?>`.
    case model
    /// `xsi:schemaLocation`.
    case schemaLocation
    /// `<!DOCTYPE>`.
    case doctype
  }

  public init(
    href: String, kind: SchemaKind, origin: Origin, publicIdentifier: String? = nil, place: Place? = nil
  ) {
    self.href = href
    self.kind = kind
    self.origin = origin
    self.publicIdentifier = publicIdentifier
    self.place = place
  }
}
