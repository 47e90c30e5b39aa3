/// A schema after simplification: what validators of all threads read and none changes.
final class SimplifiedSchema: Sendable {
  let table: PatternTable
  let start: PatternID
  let elements: [Element]
  let nameClasses: [NameClass]
  let datatypes: DatatypePool
  /// The names of elements that the schema can tell apart.
  let elementNames: NameAlphabet
  /// The names of attributes that the schema can tell apart.
  let attributeNames: NameAlphabet
  /// For each letter of `elementNames` the contents of the elements that may have that name.
  let contents: [[PatternID]]
  /// Whether attributes of the types `ID`, `IDREF` and `IDREFS` are followed up.
  let checksIDs: Bool

  /// An `element` pattern: its names and its content.
  struct Element: Sendable {
    var names: NameClassID
    var content: PatternID
  }

  init(_ compilation: Compilation, start: PatternID, reached: [Int], checksIDs: Bool) {
    let nameClasses = compilation.nameClasses
    table = compilation.table
    self.start = start
    elements = compilation.elements.map { Element(names: $0.names, content: $0.content) }
    self.nameClasses = nameClasses.classes
    datatypes = compilation.datatypes
    self.checksIDs = checksIDs
    var attributes: Set<NameClassID> = []
    for node in compilation.table.nodes where node.kind == .attribute { attributes.insert(node.first) }
    attributeNames = NameAlphabet(nameClasses, used: attributes)
    elementNames = NameAlphabet(nameClasses, used: Set(reached.map { compilation.elements[$0].names }))
    var contents = [[PatternID]](repeating: [], count: elementNames.count)
    // A wildcard lets in names that others mention; it tells how to look at an element only where nothing else does.
    for isOpen in [false, true] {
      let named = contents.map { !$0.isEmpty }
      for number in reached {
        let declaration = compilation.elements[number]
        guard nameClasses[declaration.names].isOpen == isOpen else { continue }
        let one = elementNames.single[Int(declaration.names)]
        let letters = one >= 0 ? Int(one)..<Int(one) + 1 : 0..<elementNames.count
        for letter in letters
        where !(isOpen && named[letter]) && elementNames.contains(declaration.names, letter)
          && !contents[letter].contains(declaration.content)
        {
          contents[letter].append(declaration.content)
        }
      }
    }
    self.contents = contents
  }

  /// A schema that was simplified before.
  init(
    table: PatternTable, start: PatternID, elements: [Element], nameClasses: [NameClass], datatypes: DatatypePool,
    elementNames: NameAlphabet, attributeNames: NameAlphabet, contents: [[PatternID]], checksIDs: Bool
  ) {
    self.table = table
    self.start = start
    self.elements = elements
    self.nameClasses = nameClasses
    self.datatypes = datatypes
    self.elementNames = elementNames
    self.attributeNames = attributeNames
    self.contents = contents
    self.checksIDs = checksIDs
  }
}
