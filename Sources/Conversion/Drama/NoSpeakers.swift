/// Tells what begins many paragraphs as the names of speakers do, and names nobody: `Den 5.`, `HYMN I.`, `AIR II.`
enum NoSpeakers {
  /// Whether a label, in capitals, is a word for a part with its number, or holds figures.
  static func contains(_ key: String) -> Bool {
    let words = key.lowercased().split { !$0.isWordLetter && !$0.isNumber }
    guard let first = words.first else { return false }
    guard words.count > 1 else { return settings.contains(WordHash(first)) }
    // `2ter Bürger` has his figure before the word.
    if words.dropFirst().contains(where: { $0.first?.isNumber == true }) { return true }
    let isNumber = words[1].allSatisfy { "ivxlcdm".contains($0) }
    return isNumber && (songs.contains(WordHash(first)) || HeadWording.type(of: String(first)) != nil)
  }

  /// Whether a name is a word with which speeches begin: `Well.`, `Nein.`, `Да.`
  static func isAnswer(_ key: String) -> Bool {
    let words = key.lowercased().split { !$0.isWordLetter }
    let named = words.count > 1 && articles.contains(WordHash(words[0])) ? words.dropFirst() : words[...]
    return named.contains { answers.contains(WordHash($0)) || articles.contains(WordHash($0)) }
  }

  private static let articles = WordList("the der die das la le el il a un une una ein eine den det en l")

  private static let answers = WordList(
    """
    well no yes ay aye i o oh ah nay sir sirs madam lord god good peace now come so then why what true right stay hold
    alas marry fie hark hush amen pardon never nothing none enough indeed certainly perhaps stop wait look see listen
    here there thanks please not but and if it he she we they you this that my your exit exeunt enter who how when
    where farewell adieu away go very
    nein ja doch gut wohl still halt komm ach gott herr nun genug wie wer warum niemals nie nichts vielleicht freilich
    gewiß gewiss recht leider bitte danke ich er sie es wir ihr du und aber
    oui non eh bon bien soit allons quoi comment monsieur madame seigneur jamais rien hélas assez merci je il elle nous
    vous
    sì si bene bravo addio mai niente signore basta ecco io sí bueno señor nunca nada adiós yo
    да нет ну хорошо что как ничего никогда господи прощайте полно так вот я он она мы вы ты это
    nej nå jo godt bra tack aldrig jag hon han vi jeg hun
    evening morning noon night midnight silence music thunder storm curtain abend morgen mittag nacht mitternacht stille
    schweigen musik vorhang soir matin midi nuit silence musique rideau sera mattina notte silenzio musica noche tarde
    mañana silencio música вечер утро полдень ночь полночь молчание тишина пауза шум музыка занавес
    ita non immo certe nihil bene sic ego tu
    """)

  /// What says where and when a scene is: `SCENE: A street.`
  private static let settings = WordList(
    "scene place time setting schauplatz ort zeit szene scène lieu temps scena luogo tempo escena lugar tiempo место время"
  )
  private static let songs = WordList("air aria arie song lied duet trio chorus no nr note hymn psalm")
}
