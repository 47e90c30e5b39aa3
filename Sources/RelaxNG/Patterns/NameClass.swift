/// The number of a name class in a `NameClassTable`.
typealias NameClassID = Int32

/// A name with its namespace, `""` for none.
struct QualifiedName: Sendable, Hashable {
  var namespace: String
  var local: String
}

/// A set of names (specification, section 3, `nameClass`, after the simplifications of section 4).
indirect enum NameClass: Sendable, Hashable {
  case name(QualifiedName)
  case namespace(String, except: NameClass?)
  case any(except: NameClass?)
  case choice([NameClass])

  func contains(_ name: QualifiedName) -> Bool {
    switch self {
    case .name(let own): own == name
    case .namespace(let own, let except): own == name.namespace && except?.contains(name) != true
    case .any(let except): except?.contains(name) != true
    case .choice(let members): members.contains { $0.contains(name) }
    }
  }

  /// Whether there is no end to the names it contains.
  var isOpen: Bool {
    switch self {
    case .name: false
    case .namespace, .any: true
    case .choice(let members): members.contains(where: \.isOpen)
    }
  }

  /// All names that it mentions.
  func collect(names: inout Set<QualifiedName>, namespaces: inout Set<String>) {
    switch self {
    case .name(let own):
      names.insert(own)
      namespaces.insert(own.namespace)
    case .namespace(let own, let except):
      namespaces.insert(own)
      except?.collect(names: &names, namespaces: &namespaces)
    case .any(let except): except?.collect(names: &names, namespaces: &namespaces)
    case .choice(let members): for member in members { member.collect(names: &names, namespaces: &namespaces) }
    }
  }

  /// The names it consists of, or `nil` where it is open.
  var names: [QualifiedName]? {
    switch self {
    case .name(let own): return [own]
    case .namespace, .any: return nil
    case .choice(let members):
      var all: [QualifiedName] = []
      for member in members {
        guard let names = member.names else { return nil }
        all += names
      }
      return all
    }
  }

  /// Whether some name is in both.
  ///
  /// It is enough to try the names that either of them mentions, one more of each namespace that they
  /// mention, and one of a namespace that they do not (specification, section 7.3, has the restriction; the
  /// reasoning is that a name class cannot tell names apart which it does not mention).
  func overlaps(_ other: NameClass) -> Bool {
    if case .name(let own) = self { return other.contains(own) }
    if case .name(let own) = other { return contains(own) }
    var names: Set<QualifiedName> = []
    var namespaces: Set<String> = []
    collect(names: &names, namespaces: &namespaces)
    other.collect(names: &names, namespaces: &namespaces)
    // A space stands in no name and in no namespace of a schema.
    namespaces.insert(" ")
    for namespace in namespaces { names.insert(QualifiedName(namespace: namespace, local: " ")) }
    return names.contains { contains($0) && other.contains($0) }
  }
}

/// All name classes of a schema, each once.
struct NameClassTable: Sendable {
  private(set) var classes: [NameClass] = []
  private var numbers: [NameClass: NameClassID] = [:]

  subscript(id: NameClassID) -> NameClass { classes[Int(id)] }

  mutating func intern(_ names: NameClass) -> NameClassID {
    if let known = numbers[names] { return known }
    let id = NameClassID(classes.count)
    classes.append(names)
    numbers[names] = id
    return id
  }
}
