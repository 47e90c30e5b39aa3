/// Makes mutants of documents; the same seed gives the same mutants.
public struct Mutator {
  var generator: SeededGenerator

  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A mutant of `document`, a well-formed one; mostly with one mutation, each third time with up to six.
  public mutating func mutant(of document: [UInt8]) -> Mutant {
    var mutant = Mutant(bytes: document, mutations: [])
    let count = generator.below(3) == 0 ? 2 + generator.below(5) : 1
    var attempts = 0
    while mutant.mutations.count < count, attempts < 40, !mutant.isBroken {
      attempts += 1
      guard let mutation = generator.pick(Mutation.allCases) else { break }
      // Broken markup ends what a validator can say, so it is kept rare.
      if mutation.breaksMarkup, generator.below(4) > 0 { continue }
      guard let changed = apply(mutation, to: Markup(mutant.bytes)) else { continue }
      mutant.bytes = changed
      mutant.mutations.append(mutation)
    }
    return mutant
  }

  private mutating func apply(_ mutation: Mutation, to markup: Markup) -> [UInt8]? {
    switch mutation {
    case .unknownElement: insert(Array("<unknown>x</unknown>".utf8), in: markup)
    case .strayText: insert(Array(" stray ".utf8), in: markup)
    case .foreignNamespace: insert(Array("<o:p xmlns:o=\"urn:example:office\">x</o:p>".utf8), in: markup)
    case .misplacedElement: misplaceElement(markup)
    case .removedElement: removeElement(markup)
    case .unwrappedElement: unwrapElement(markup)
    case .wrappedElement: wrapElement(markup)
    case .emptiedElement: emptyElement(markup)
    case .renamedElement: renameElement(markup)
    case .misspelledElement: misspellElement(markup)
    case .reorderedElements: reorderElements(markup)
    case .unknownAttribute: addAttribute(Array(" colour=\"red\"".utf8), in: markup)
    case .misplacedAttribute: misplaceAttribute(markup)
    case .misspelledAttribute: misspellAttribute(markup)
    case .missingAttribute: removeAttribute(markup)
    case .doubledAttribute: doubleAttribute(markup)
    case .doubledIdentifier: doubleIdentifier(markup)
    case .badValue: spoilValue(markup)
    case .foreignValue: exchangeValue(markup)
    case .truncation: truncate(markup)
    }
  }
}
