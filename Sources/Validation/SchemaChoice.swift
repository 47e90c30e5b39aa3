/// What the documents of a run are validated against.
public enum SchemaChoice: Sendable {
  /// All of them against these, whatever they name themselves.
  case fixed(SchemaSet)
  /// Each against what it names, and against the tool's own schema where it names nothing.
  case byDocument(SchemaFinder, SchemaLibrary)
}
