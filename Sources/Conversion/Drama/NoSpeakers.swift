/// Tells what begins many paragraphs as the names of speakers do, and names nobody: `Den 5.`, `HYMN I.`, `AIR II.`
enum NoSpeakers {
  /// Whether a label, in capitals, is a word for a part with its number, or holds figures.
  static func contains(_ key: String) -> Bool {
    let words = key.lowercased().split { !$0.isWordLetter && !$0.isNumber }
    guard let first = words.first else { return false }
    guard words.count > 1 else { return settings.contains(WordHash(first)) }
    if words.contains(where: { $0.first?.isNumber == true }) { return true }
    let isNumber = words[1].allSatisfy { "ivxlcdm".contains($0) }
    return isNumber && (songs.contains(WordHash(first)) || HeadWording.type(of: String(first)) != nil)
  }

  /// What says where and when a scene is: `SCENE: A street.`
  private static let settings = WordList(
    "scene place time setting schauplatz ort zeit szene scène lieu temps scena luogo tempo escena lugar tiempo место время"
  )
  private static let songs = WordList("air aria arie song lied duet trio chorus no nr note hymn psalm")
}
