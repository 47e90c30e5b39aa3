/// What a value may need to know from the place where it stands, and the room that checking it works in.
///
/// One a thread: it is not to be shared. A class and not a protocol, as with `SAXReceiver`: its methods are
/// overridden by whoever knows the namespaces in scope.
class ValueContext {
  /// The tables that patterns build as they meet values.
  let scratch = DatatypeScratch()

  /// The URI bound to `prefix`, where the empty prefix means the default namespace.
  ///
  /// - Returns: `nil` for a prefix that is not declared, and the empty string for no default namespace.
  func namespace(of prefix: String) -> String? { prefix == "xml" ? "http://www.w3.org/XML/1998/namespace" : nil }

  /// Whether the document's internal subset declares `name` as an unparsed entity.
  func isUnparsedEntity(_ name: String) -> Bool { false }

  /// Whether the document's internal subset declares `name` as a notation.
  func isNotation(_ name: String) -> Bool { false }
}

/// The context of a value in a schema: the namespaces that are in scope there.
final class SchemaValueContext: ValueContext {
  var namespaces: [String: String]

  init(namespaces: [String: String]) { self.namespaces = namespaces }

  override func namespace(of prefix: String) -> String? {
    namespaces[prefix] ?? (prefix.isEmpty ? "" : super.namespace(of: prefix))
  }
}
