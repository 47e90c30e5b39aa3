/// The characters that a character class or an escape stands for.
final class CharacterSet: Sendable, Hashable {
  /// A part of a class: what it names, or with `\P`, `\D` and the like all but that.
  struct Part: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case range(ClosedRange<UInt32>)
      /// General categories, a bit for each.
      case categories(UInt32)
      case nameStart, namePart, whiteSpace
    }
    var kind: Kind
    var isNegated = false
  }

  let parts: [Part]
  let isNegated: Bool
  /// What a class subtraction takes away.
  let subtracted: CharacterSet?
  private let usesCategories: Bool

  init(_ parts: [Part], isNegated: Bool = false, subtracted: CharacterSet? = nil) {
    self.parts = parts
    self.isNegated = isNegated
    self.subtracted = subtracted
    usesCategories = parts.contains { if case .categories = $0.kind { true } else { false } }
  }

  func contains(_ scalar: UInt32) -> Bool {
    let category = usesCategories ? UnicodeCategories.bit(of: scalar) : 0
    let isThere = parts.contains { part in
      let isOfPart =
        switch part.kind {
        case .range(let range): range.contains(scalar)
        case .categories(let bits): category & bits != 0
        case .whiteSpace: scalar == 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D
        case .nameStart: NameCharacters.isStart(scalar)
        case .namePart: NameCharacters.isPart(scalar)
        }
      return isOfPart != part.isNegated
    }
    guard isThere != isNegated else { return false }
    return subtracted.map { !$0.contains(scalar) } ?? true
  }

  static func == (left: CharacterSet, right: CharacterSet) -> Bool {
    left === right
      || left.parts == right.parts && left.isNegated == right.isNegated && left.subtracted == right.subtracted
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(parts)
    hasher.combine(isNegated)
  }
}
