public import Diagnostics

/// Where a schema that a document names was found.
public enum SchemaSource: Sendable, Hashable {
  /// A file, with the folder that its parts may come from; `nil` for one that stands alone.
  case file(path: String, name: String)
  /// One of the tool's own, by its name.
  case builtin(String)
  /// It is not to be had, or not to be used.
  case refused(Diagnostic)
}
