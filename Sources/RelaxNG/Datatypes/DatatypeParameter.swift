internal import Diagnostics

/// A `param` of a `data` pattern: a facet's name and value, and where it stands in the schema.
struct DatatypeParameter: Sendable {
  var name: String
  var value: String
  var place: Place?
  /// The namespaces in scope at the `param`, for facets whose values are qualified names.
  var namespaces: [String: String] = [:]
}
