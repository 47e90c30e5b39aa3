/// What the declarations at the head of a schema bind prefixes to (compact syntax specification, section 3).
struct CompactNamespaces {
  /// What a prefix or the lack of one means: a namespace, or the one that the including schema gives.
  enum Binding: Hashable {
    case uri(String)
    case inherited
  }

  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let annotations = "http://relaxng.org/ns/compatibility/annotations/1.0"

  private(set) var bindings: [String: Binding] = ["xml": .uri(xml)]
  /// The namespace of elements without a prefix.
  var unprefixed: Binding?
  /// Datatype libraries; `xsd` is known without declaration.
  private(set) var libraries: [String: String] = ["xsd": DatatypeLibraries.xsd]
  private var declaredLibraries: Set<String> = []

  /// - Returns: what is wrong with the declaration, if anything.
  mutating func bind(_ prefix: String, to binding: Binding) -> String? {
    if prefix == "xmlns" { return "`xmlns` cannot be declared as a prefix" }
    if prefix == "xml", binding != .uri(Self.xml) { return "`xml` cannot stand for another namespace than XML's" }
    if case .uri(let uri) = binding {
      if uri == Self.xml, prefix != "xml" { return "only the prefix `xml` can stand for XML's namespace" }
      if uri.hasPrefix("http://www.w3.org/2000/xmlns") {
        return "no prefix can stand for the namespace of declarations"
      }
    }
    if bindings[prefix] != nil, prefix != "xml" { return "the prefix `\(prefix)` is declared twice" }
    bindings[prefix] = binding
    return nil
  }

  mutating func bindLibrary(_ prefix: String, to uri: String) -> String? {
    if prefix == "xsd", uri != DatatypeLibraries.xsd { return "`xsd` always stands for \(DatatypeLibraries.xsd)" }
    guard declaredLibraries.insert(prefix).inserted else { return "the prefix `\(prefix)` is declared twice" }
    libraries[prefix] = uri
    return nil
  }

  /// Whether the outermost element can say the namespace of unprefixed names for all below it.
  var standsAtRoot: String? {
    guard case .uri(let uri) = unprefixed, !bindings.values.contains(.inherited) else { return nil }
    return uri
  }

  /// The prefixes that XML can declare, with their namespaces.
  var declarable: [String: String] {
    bindings.compactMapValues { if case .uri(let uri) = $0, !uri.isEmpty { uri } else { nil } }
  }
}
