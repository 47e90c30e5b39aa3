/// The letters beyond ASCII that a language uses, to weigh one reading of a text against another.
struct LetterStock: Sendable {
  private let letters: Set<UInt32>
  /// The script in which the language is written, if it is known.
  private let script: CharacterTraits.Script?

  /// - Parameter languages: BCP 47 tags; of several, a letter of any will do.
  init(_ languages: [String]) {
    let tags = languages.map { String($0.prefix { $0 != "-" }).lowercased() }
    letters = Set(tags.flatMap { Self.latin[$0] ?? [] })
    script = tags.lazy.compactMap { Self.scripts[$0] }.first ?? (letters.isEmpty ? nil : .latin)
  }

  func contains(_ scalar: UInt32) -> Bool { letters.contains(scalar) }

  func weight(_ scalar: UInt32, _ script: CharacterTraits.Script, isCapital: Bool) -> Float {
    if letters.contains(scalar) { return 0 }
    let foreign: Float = self.script.map { $0 == script ? 0 : $0 == .latin ? -5 : -2 } ?? 0
    return foreign + frequency(scalar, script, isCapital: isCapital)
  }

  private func frequency(_ scalar: UInt32, _ script: CharacterTraits.Script, isCapital: Bool) -> Float {
    let letter =
      Unicode.Scalar(scalar).map { $0.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar } ?? scalar
    let capital: Float = isCapital ? -1.5 : 0
    switch script {
    case .cyrillic:
      return capital
        + (Self.frequentCyrillic.contains(letter)
          ? 0.1
          : (0x430...0x44F).contains(letter) || letter == 0x451
            ? -1.5
            : Self.rareCyrillic.contains(letter) ? -4 : -7)
    case .greek:
      // The accent with diaeresis is rare; in a wrong reading it is frequent.
      return capital + (Self.frequentGreek.contains(letter) ? 0.1 : letter == 0x390 || letter == 0x3B0 ? -4 : -1.5)
    case .hebrew: return Self.frequentHebrew.contains(letter) ? 0.2 : -1
    case .arabic: return -1
    case .eastAsian:
      return (0x3040..<0x3100).contains(letter)
        ? -0.3
        : (0x4E00..<0xA000).contains(letter)
          ? -1.2
          : (0xAC00..<0xD7A4).contains(letter) ? -0.6 : -5
    case .latin:
      return (Self.common.contains(letter) ? -2.5 : Self.central.contains(letter) ? -3.5 : -5) + (isCapital ? -1 : 0)
    case .other, .none: return -7
    }
  }

  private static func set(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  private static let frequentCyrillic = set("оеаинтсрвлкмдпуя")
  private static let rareCyrillic = set("іїєґўђјљњћџѓќѕѣѵѳ")
  private static let frequentGreek = set("αοιετσνηυρπκμλςάέήίόύώ")
  private static let frequentHebrew = set("יוהלאמרבתשנ")
  private static let common = set("áàâäãåæçéèêëíìîïñóòôöõøœúùûüßýÿ")

  private static let central = set("čďěňřšťůžąćęłńśźżőűășțşţğıđ")

  private static let scripts: [String: CharacterTraits.Script] = [
    "ru": .cyrillic, "uk": .cyrillic, "be": .cyrillic, "bg": .cyrillic, "sr": .cyrillic, "mk": .cyrillic,
    "cu": .cyrillic,
    "el": .greek, "grc": .greek, "he": .hebrew, "yi": .hebrew, "ar": .arabic, "fa": .arabic, "ja": .eastAsian,
    "zh": .eastAsian, "ko": .eastAsian,
  ]

  private static let latin: [String: Set<UInt32>] = [
    "en": set("éèêæœöüäïëçñôâà"), "de": set("äöüßÄÖÜ"), "fr": set("àâæçèéêëîïôœùûüÿÀÂÆÇÈÉÊËÎÏÔŒÙÛÜ"),
    "it": set("àèéìíòóùÀÈÉ"), "es": set("áéíñóúü¿¡ÁÉÍÑÓÚ"), "pt": set("ãáàâçéêíõóôúüÃÁÀÂÇÉÊÍÕÓÔÚ"),
    "nl": set("ëéïöèü"), "da": set("æøåéÆØÅ"), "nb": set("æøåéÆØÅ"), "nn": set("æøåéÆØÅ"), "no": set("æøåéÆØÅ"),
    "sv": set("åäöéÅÄÖ"), "fi": set("äöåÄÖ"), "is": set("áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ"), "pl": set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
    "cs": set("áčďéěíňóřšťúůýžÁČĎÉÍŇŘŠŤÚŽÝ"), "sk": set("áäčďéíľĺňóôŕšťúýžÁČĎÉÍĽŇŠŤÚŽ"),
    "hu": set("áéíóöőúüűÁÉÍÓÖŐÚÜŰ"),
    "ro": set("ăâîșşțţĂÂÎȘŞȚŢ"), "tr": set("çğıöşüâîÇĞİÖŞÜ"), "hr": set("čćđšžČĆĐŠŽ"), "sl": set("čšžČŠŽ"),
    "et": set("äöüõšžÄÖÜÕ"), "lv": set("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"), "lt": set("ąčęėįšųūžĄČĘĖĮŠŲŪŽ"),
    "la": set("æœëÆŒéàù"),
    "ca": set("àçèéíïòóúüÀÇÈÉÍÒÓÚ"),
  ]
}
