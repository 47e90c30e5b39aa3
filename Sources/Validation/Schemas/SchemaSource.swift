public import Diagnostics

/// Where a schema that a document names was found.
public enum SchemaSource: Sendable, Hashable {
  /// A file; its parts come from its folder.
  case file(path: String, name: String)
  /// A file in the store, with its parts there.
  case stored(path: String, name: String, parts: StoredParts)
  /// One of the tool's own, by its name.
  case builtin(String)
  /// It is not to be had, or not to be used.
  case refused(Diagnostic)
}
