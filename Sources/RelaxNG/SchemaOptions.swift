/// How a schema is to be understood.
public struct SchemaOptions: Sendable, Hashable {
  /// Whether attributes of the types `ID`, `IDREF` and `IDREFS` are followed up, as RELAX NG DTD Compatibility
  /// has it: in the schema a name must tell the type, in a document an ID is given once and a reference leads to one.
  public var checksIDs: Bool

  public init(checksIDs: Bool = true) { self.checksIDs = checksIDs }
}
