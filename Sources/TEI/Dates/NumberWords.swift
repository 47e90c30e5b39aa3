/// The numbers in words that dates are made of: days as ordinals, years as cardinals.
enum NumberWords {
  /// Days 1–31 in English, German and Russian, and the first in the Romance languages.
  static let ordinals: [String: Int] = {
    var table: [String: Int] = [
      "premier": 1, "primero": 1, "primo": 1, "primeiro": 1,
    ]
    for (index, word) in english.enumerated() { table[word] = index + 1 }
    (table["twentieth"], table["thirtieth"]) = (20, 30)
    for (index, stem) in german.enumerated() {
      for ending in ["e", "en", "er"] { table[stem + ending] = index + 1 }
    }
    for (index, forms) in russian.enumerated() { table[forms] = index < 20 ? index + 1 : 30 }
    return table
  }()

  static let englishOrdinals: Set<String> = Set(english + ["twentieth", "thirtieth"])

  static let tensBeforeDays: [String: Int] = ["twenty": 20, "thirty": 30, "двадцать": 20, "тридцать": 30]

  private static let english = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
  ]

  private static let german: [String] = {
    let units = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    var stems = [
      "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebent", "acht", "neunt", "zehnt", "elft", "zwölft",
      "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
    ]
    stems += units.map { $0 + "undzwanzigst" }
    return stems + ["dreißigst", "einunddreißigst"]
  }()

  private static let russian = [
    "первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого", "восьмого", "девятого", "десятого",
    "одиннадцатого", "двенадцатого", "тринадцатого", "четырнадцатого", "пятнадцатого", "шестнадцатого", "семнадцатого",
    "восемнадцатого", "девятнадцатого", "двадцатого", "тридцатого",
  ]

  // MARK: Years

  /// The number that a word of French or Spanish names.
  static func romanceCardinal(_ word: String) -> Int? { french[word] ?? spanish[word] }

  /// Words between the numbers: they add nothing.
  static let links: Set<String> = ["and", "et", "y", "e"]

  static func mayBeginYear(_ word: String) -> Bool { cardinals[word].map { $0 >= 10 || $0 == 1 } ?? false }

  static func isPart(_ word: String) -> Bool { cardinals[word] != nil || links.contains(word) }

  /// `one thousand seven hundred and eighty-three`, `nineteen seventeen`, `mil huit cent quinze`, `mil ochocientos doce`.
  static func year(_ words: [String]) -> Int? {
    var total = 0
    var current = 0
    for word in words where !links.contains(word) {
      guard let value = cardinals[word] else { return nil }
      switch value {
      case 1_000:
        total += max(current, 1) * 1_000
        current = 0
      case 100: current = max(current, 1) * 100
      // `quatre-vingt`
      case 20 where current % 100 == 4: current += 76
      default:
        // `eighteen twelve`
        if value >= 10, total == 0, (10...20).contains(current) { current *= 100 }
        current += value
      }
    }
    return total + current
  }

  private static let cardinals = englishCardinals.merging(french) { $1 }.merging(spanish) { $1 }

  private static let englishCardinals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000,
  ]

  private static let french: [String: Int] = [
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100, "mil": 1_000, "mille": 1_000,
  ]

  private static let spanish: [String: Int] = [
    "mil": 1_000,
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "ciento": 100, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
  ]
}
