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
      last ultimus ultima letzter letzte dernier dernière derniere последнее последняя последний единственное
      único única unico unica unique einziger einzige
      """,
      """
      first one primus erster erste erstes premier première premiere primo prima primero primera первое первая первый
      primvs pierwsza pierwszy första første eerste
      """,
      """
      second two secundus secunda zweiter zweite zweites seconde deuxième deuxieme secondo seconda segundo segunda
      второе вторая второй secvndvs druga drugi andra anden andet tweede
      """,
      """
      third three tertius tertia dritter dritte drittes troisième troisieme terzo terza tercero tercera третье третья
      третий третия tertivs trzecia trzeci tredje derde
      """,
      """
      fourth four quartus vierter vierte viertes quatrième quatrieme quarto quarta cuarto cuarta четвертое четвертая
      четвёртое четвёртая четвертый четвёртый qvartvs czwarta czwarty fjärde fjerde vierde
      """,
      """
      fifth five quintus fünfter fünfte fünftes cinquième cinquieme quinto quinta пятое пятая пятый qvintvs piąta
      piąty femte vijfde
      """,
      """
      sixth six sextus sechster sechste sechstes sixième sixieme sesto sesta sexto sexta шестое шестая шестой szósta
      szósty
      """,
      """
      seventh seven septimus septima siebenter siebter siebente siebte septième septieme settimo settima séptimo
      septimo séptima седьмое седьмая седьмой siódma siódmy
      """,
      """
      eighth eight octavus achter achte huitième huitieme ottavo ottava octavo octava восьмое восьмая восьмой ósma
      ósmy
      """,
      """
      ninth nine nonus neunter neunte neuvième neuvieme nono nona noveno novena девятое девятая девятый dziewiąta
      dziewiąty
      """,
      """
      tenth ten decimus zehnter zehnte dixième dixieme decimo decima décimo décima десятое десятая десятый dziesiąta
      dziesiąty
      """,
      """
      eleventh eleven elfter elfte onzième onzieme undicesimo undécimo одиннадцатая
      """,
      """
      twelfth twelve zwölfter zwölfte douzième douzieme dodicesimo duodécimo двенадцатая
      """,
      """
      thirteen dreizehnter treizième treizieme
      """,
      """
      fourteen vierzehnter
      """,
      """
      fifteen fünfzehnter
      """,
      """
      sixteen sechzehnter
      """,
      "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return WordTable(
      words.enumerated().flatMap { number, words in
        words.split(whereSeparator: \.isWhitespace).map { (String($0), number) }
      })
  }()
}
