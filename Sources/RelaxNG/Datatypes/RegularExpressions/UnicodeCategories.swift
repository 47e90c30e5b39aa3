/// The general categories that `\p{…}` can name, each a bit (XSD part 2, appendix F.1.1).
enum UnicodeCategories {
  /// The bits of `name`, of one letter or two; `nil` if there is no such category.
  static func bits(of name: some StringProtocol) -> UInt32? {
    var bits: UInt32 = 0
    for (index, category) in names.enumerated() where category == name || name.count == 1 && category.hasPrefix(name) {
      bits |= 1 << UInt32(index)
    }
    return bits == 0 ? nil : bits
  }

  /// The bit of the category that `scalar` has.
  static func bit(of scalar: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(scalar) else { return 0 }
    let index =
      switch scalar.properties.generalCategory {
      case .uppercaseLetter: 0
      case .lowercaseLetter: 1
      case .titlecaseLetter: 2
      case .modifierLetter: 3
      case .otherLetter: 4
      case .nonspacingMark: 5
      case .spacingMark: 6
      case .enclosingMark: 7
      case .decimalNumber: 8
      case .letterNumber: 9
      case .otherNumber: 10
      case .connectorPunctuation: 11
      case .dashPunctuation: 12
      case .openPunctuation: 13
      case .closePunctuation: 14
      case .initialPunctuation: 15
      case .finalPunctuation: 16
      case .otherPunctuation: 17
      case .spaceSeparator: 18
      case .lineSeparator: 19
      case .paragraphSeparator: 20
      case .mathSymbol: 21
      case .currencySymbol: 22
      case .modifierSymbol: 23
      case .otherSymbol: 24
      case .control: 25
      case .format: 26
      case .privateUse: 27
      case .unassigned, .surrogate: 28
      @unknown default: 28
      }
    return 1 << UInt32(index)
  }

  /// In the order of the bits. `Cs` is missing: surrogates are no characters.
  private static let names = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
    "Zs", "Zl", "Zp", "Sm", "Sc", "Sk", "So", "Cc", "Cf", "Co", "Cn",
  ]
}
