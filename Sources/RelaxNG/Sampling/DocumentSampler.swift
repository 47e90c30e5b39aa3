/// Makes up documents that a schema allows, so that each of its patterns is used sooner or later.
///
/// ```swift
/// var sampler = DocumentSampler(schema, seed: 1)
/// for _ in 0..<100 { if let document = sampler.next() { print(schema.validate(document.bytes)) } }
/// ```
///
/// Each document heads for the element that was used least so far, and takes at each choice what was taken
/// least; once it has its number of elements it is brought to an end by the shortest way.
public struct DocumentSampler {
  let schema: SimplifiedSchema
  let costs: PatternCosts
  let values = SampleValues()
  var random: SampleRandom
  /// A value of each `data` pattern, for when no other is found.
  let known: [PatternID: String]
  /// How often each pattern was used.
  var uses: [Int]
  /// How many more elements the document at hand may have beyond what it must.
  var room = 0
  private let size: Int
  private let paths: ElementPaths
  var identifiers: [String] = []
  var lacksIdentifier = false
  let prefixes: [String: String]

  /// - Parameters:
  ///   - seed: the same seed gives the same documents.
  ///   - elements: about how many elements a document may have.
  public init(_ schema: Schema, seed: UInt64, elements: Int = 60) {
    let simplified = schema.simplified
    self.schema = simplified
    var random = SampleRandom(seed: seed)
    let values = values
    var known: [PatternID: String] = [:]
    costs = PatternCosts(simplified) { id in
      guard let value = Self.value(of: id, simplified, values, &random) else { return false }
      known[id] = value
      return true
    }
    self.known = known
    self.random = random
    uses = [Int](repeating: 0, count: simplified.table.nodes.count)
    size = elements
    paths = ElementPaths(simplified, costs)
    prefixes = Self.prefixes(simplified)
  }

  /// The next document; `nil` if the schema allows none, or a reference found no identifier to refer to.
  public mutating func next() -> SampleDocument? {
    guard costs[schema.start] < PatternCosts.impossible else { return nil }
    room = Int.random(in: 1...max(size, 1), using: &random)
    identifiers = []
    lacksIdentifier = false
    let target = paths.reachable.min { (uses(of: $0), $0) < (uses(of: $1), $1) }
    var path = target.map { paths.path(to: $0)[...] } ?? []
    var content = SampleContent()
    write(schema.start, to: &content, along: &path)
    guard case .element(let root)? = content.children.first else { return nil }
    var document = SampleDocument(root: root, prefixes: prefixes)
    document.root = referring(document.root)
    return lacksIdentifier ? nil : document
  }

  /// Of the patterns that a document can use, those that the samples so far have used.
  public var coverage: (used: Int, of: Int) {
    var used = 0
    for id in paths.patterns where uses[Int(id)] > 0 { used += 1 }
    return (used, paths.patterns.count)
  }

  private func uses(of element: Int) -> Int { paths.patternsOfElement[element].map { uses[Int($0)] } ?? Int.max }

  /// Every namespace of the schema with a prefix of its own.
  private static func prefixes(_ schema: SimplifiedSchema) -> [String: String] {
    var names: Set<QualifiedName> = []
    var namespaces: Set<String> = [SampleContent.foreign]
    for names_ in schema.nameClasses { names_.collect(names: &names, namespaces: &namespaces) }
    for value in schema.datatypes.values { if case .name(let uri, _) = value.value { namespaces.insert(uri) } }
    var prefixes: [String: String] = [:]
    for (index, uri) in namespaces.sorted().enumerated() where !uri.isEmpty && uri != CompactNamespaces.xml {
      prefixes[uri] = "n\(index)"
    }
    return prefixes
  }

  /// Puts identifiers of the document where references to some were left open.
  private mutating func referring(_ element: SampleDocument.Element) -> SampleDocument.Element {
    var element = element
    for index in element.attributes.indices where element.attributes[index].value.contains(SampleContent.reference) {
      element.attributes[index].value = resolve(element.attributes[index].value)
    }
    for index in element.children.indices {
      switch element.children[index] {
      case .element(let child): element.children[index] = .element(referring(child))
      case .text(let text):
        if text.contains(SampleContent.reference) { element.children[index] = .text(resolve(text)) }
      }
    }
    return element
  }

  private mutating func resolve(_ text: String) -> String {
    guard let identifier = identifiers.randomElement(using: &random) else {
      lacksIdentifier = true
      return text
    }
    return text.replacing(SampleContent.reference, with: identifier)
  }
}
