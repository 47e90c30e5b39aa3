public import Diagnostics

/// The checks of a corpus that no schema can make, by the codes that reports, settings and `--severity` know them by.
public enum CheckRule: String, Sendable, CaseIterable {
  case duplicateID = "ids.duplicate"
  case duplicateAcross = "ids.duplicate-across"
  case danglingPointer = "pointers.dangling"
  case missingFile = "pointers.no-file"
  case outsidePointer = "pointers.outside"
  case unknownPrefix = "pointers.unknown-prefix"
  case prefixPattern = "pointers.prefix-pattern"
  case unusedWitness = "unused.witness"
  case unusedHand = "unused.hand"
  case unusedPerson = "unused.person"
  case malformedLanguage = "languages.malformed"
  case unknownLanguage = "languages.unknown"
  case missingImage = "images.missing"
  case calendarsDisagree = "calendars.disagree"

  /// How much it weighs if nobody says otherwise; `nil` for one that is off.
  public var severity: Severity? {
    switch self {
    case .duplicateID, .danglingPointer, .missingFile, .malformedLanguage, .calendarsDisagree: .error
    case .outsidePointer, .unknownPrefix, .prefixPattern, .unusedWitness, .unusedHand, .unusedPerson, .unknownLanguage,
      .missingImage:
      .warning
    // Identifiers must be unique in a document; that they are in a corpus is a wish some editions have.
    case .duplicateAcross: nil
    }
  }

  /// What it looks for, in a line.
  public var summary: String {
    switch self {
    case .duplicateID: "an xml:id that stands twice in a document"
    case .duplicateAcross: "an xml:id that stands in two documents"
    case .danglingPointer: "a pointer to an xml:id that is not there, here or in another file"
    case .missingFile: "a pointer to a file that is not there"
    case .outsidePointer: "a pointer to a file outside the corpus's folder, which is not looked at"
    case .unknownPrefix: "a pointer with a prefix that no prefixDef explains"
    case .prefixPattern: "a pointer that is not of the form its prefixDef asks for"
    case .unusedWitness: "a witness that no reading names"
    case .unusedHand: "a hand that nothing was written in"
    case .unusedPerson: "a person in a list whom nothing points to"
    case .malformedLanguage: "a language tag that is none (BCP 47)"
    case .unknownLanguage: "a language tag with a part that is not registered"
    case .missingImage: "an image that is not there"
    case .calendarsDisagree: "a @when and a @when-custom that are not the same day"
    }
  }
}
