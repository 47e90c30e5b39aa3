/// Words for the hour and the time of day, which stand behind the date of an entry: `halb zwölf Uhr mittags`, `le soir`.
enum TimeOfDay {
  static func isNamed(in text: ArraySlice<UInt8>) -> Bool {
    var words = SmallWords(text, takesDigits: false)
    while words.next() {
      if list.contains(words.hash) { return true }
    }
    return false
  }

  private static let list = WordList(
    """
    morning noon afternoon evening night midnight o'clock oclock clock dawn sunset a.m p.m am pm
    uhr morgens mittags nachmittags vormittags abends nachts früh mittag abend nacht mitternacht morgen
    matin midi soir nuit minuit heures heure mattina mattino mezzogiorno sera notte mezzanotte ore ora
    mañana tarde noche mediodía medianoche horas hora утро утром утра вечер вечером вечера ночь ночью ночи полдень полночь
    часов часа час middag avond ochtend uur
    """)
}
