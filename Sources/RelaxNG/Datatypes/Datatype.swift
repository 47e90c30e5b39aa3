/// A datatype with its parameters, compiled once and shared by all threads.
///
/// Values come as they stand in the document, in UTF-8: white space is the type's own business.
final class Datatype: Sendable {
  /// The name for messages, such as `xsd:date`.
  let name: String
  let idType: IDType
  /// The facets, beginning with those that make the type what it is.
  let facets: [Facet]
  private let space: LexicalSpace
  private let isList: Bool
  private let whiteSpace: WhiteSpace

  init(
    name: String, _ space: LexicalSpace, isList: Bool = false, whiteSpace: WhiteSpace = .collapse,
    idType: IDType = .none, facets: [Facet] = []
  ) {
    self.name = name
    self.space = space
    self.isList = isList
    self.whiteSpace = whiteSpace
    self.idType = idType
    self.facets = facets
  }

  /// Whether a value means something else where other namespaces or entities are declared; verdicts
  /// of such a type must not be remembered by the value alone.
  var dependsOnContext: Bool {
    switch space {
    case .qName, .entity: true
    default: false
    }
  }

  /// Whether there is no value that it refuses.
  var allowsEverything: Bool {
    guard case .text = space else { return false }
    return facets.isEmpty
  }

  /// The type further restricted by `parameters`.
  func restricted(by parameters: [DatatypeParameter]) throws(DatatypeError) -> Datatype {
    if parameters.isEmpty { return self }
    let reader = FacetReader(base: self, family: .of(space, isList: isList))
    var facets = facets
    for parameter in parameters { facets.append(try reader.read(parameter)) }
    return Datatype(name: name, space, isList: isList, whiteSpace: whiteSpace, idType: idType, facets: facets)
  }

  /// Whether `value` belongs to the type.
  func allows(_ value: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> Bool {
    if allowsEverything { return true }
    return whiteSpace.process(value, in: context.scratch) { text in
      isInSpace(text, context) && facets.allSatisfy { allows(text, $0, context) }
    }
  }

  /// The value that `value` stands for, or `nil` if it does not belong to the type.
  func value(of value: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> DatatypeValue? {
    whiteSpace.process(value, in: context.scratch) { text in
      guard isInSpace(text, context), facets.allSatisfy({ allows(text, $0, context) }) else { return nil }
      return isList ? .text(Array(text)) : space.value(of: text, in: context)
    }
  }

  /// Whether `value` belongs to the type and is the same value as `expected`, which this type made.
  func value(_ value: UnsafeBufferPointer<UInt8>, equals expected: DatatypeValue, in context: ValueContext) -> Bool {
    // Of a type whose values are texts, one that equals a value belongs to the type.
    if case .text(let bytes) = expected {
      return whiteSpace.process(value, in: context.scratch) { text in
        text.elementsEqual(bytes) && (!dependsOnContext || isInSpace(text, context))
      }
    }
    return self.value(of: value, in: context) == expected
  }

  private func isInSpace(_ text: UnsafeBufferPointer<UInt8>, _ context: ValueContext) -> Bool {
    guard isList else { return space.allows(text, in: context) }
    var count = 0
    for item in text.split(separator: 0x20) {
      count += 1
      if !space.allows(UnsafeBufferPointer(rebasing: item), in: context) { return false }
    }
    return count > 0
  }

  private func allows(_ text: UnsafeBufferPointer<UInt8>, _ facet: Facet, _ context: ValueContext) -> Bool {
    switch facet {
    case .pattern(let expression): context.scratch.matcher(of: expression).matches(text)
    case .length(let count): length(text) == count
    case .minLength(let count): length(text) >= count
    case .maxLength(let count): length(text) <= count
    case .totalDigits(let count): Decimal(text).map { $0.integer.count + $0.fraction.count <= count } ?? false
    case .fractionDigits(let count): Decimal(text).map { $0.fraction.count <= count } ?? false
    case .bound(let bound, let limit):
      space.value(of: text, in: context).map { bound.allows($0, comparedTo: limit) } ?? false
    }
  }

  /// The length in the units of the type: items, octets or characters (section 4.3.1).
  private func length(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    if isList { return text.isEmpty ? 0 : text.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 } }
    return switch space {
    case .hexBinary: text.count / 2
    case .base64Binary: BinaryText.base64(text)?.count ?? 0
    default: UTF8Scalars.count(text)
    }
  }
}
