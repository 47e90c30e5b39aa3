/// The numbers that heads write in words: `CHAPTER ONE`, `Zweiter Aufzug`, `Article premier`.
enum OrdinalNumber {
  /// Whether a word says which part it is; `last` and `only` do, too.
  static func contains(_ word: WordHash) -> Bool { values[word] != nil }

  /// The number in figures, where the word names one.
  static func figures(of word: WordHash) -> String? {
    values[word].flatMap { $0 > 0 ? String($0) : nil }
  }

  private static let values: WordTable<Int> = {
    let words = [
      """
      last letzter letzte dernier dernière последнее последняя последний единственное único única unico unica unique
      einziger einzige
      """,
      "first one erster erste erstes premier première primo prima primero primera первое первая первый",
      """
      second two zweiter zweite zweites seconde deuxième secondo seconda segundo segunda второе вторая второй
      """,
      "third three dritter dritte drittes troisième terzo terza tercero tercera третье третья третий третия",
      """
      fourth four vierter vierte viertes quatrième quarto quarta cuarto cuarta четвертое четвертая четвёртое четвёртая
      четвертый четвёртый
      """,
      "fifth five fünfter fünfte fünftes cinquième quinto quinta пятое пятая пятый",
      "sixth six sechster sechste sechstes sixième sesto sesta sexto sexta шестое шестая шестой",
      "seventh seven siebenter siebter siebente siebte septième settimo settima séptimo séptima седьмое седьмая седьмой",
      "eighth eight achter achte huitième ottavo ottava octavo octava восьмое восьмая восьмой",
      "ninth nine neunter neunte neuvième nono nona noveno novena девятое девятая девятый",
      "tenth ten zehnter zehnte dixième decimo decima décimo décima десятое десятая десятый",
      "eleventh eleven elfter elfte onzième undicesimo undécimo одиннадцатая",
      "twelfth twelve zwölfter zwölfte douzième dodicesimo duodécimo двенадцатая",
      "thirteen dreizehnter treizième", "fourteen vierzehnter", "fifteen fünfzehnter", "sixteen sechzehnter",
      "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return WordTable(
      words.enumerated().flatMap { number, words in
        words.split(whereSeparator: \.isWhitespace).map { (String($0), number) }
      })
  }()
}
