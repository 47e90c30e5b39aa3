import TEI
import Testing

@Suite("CitationReader")
struct CitationReaderTests {
  private func citation(_ text: String) -> Citation {
    let bytes = Array(text.utf8)
    return CitationReader().citation(in: bytes.indices, of: bytes)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var title: String?
    var place: String?
    var year: Int?
    var volume: String?
    var pages: String?
    var testDescription: String { text }
  }

  static let citations = [
    Case(
      text: "Documents of foreign policy of the USSR. M., 1957. T. I. Str. 28-30.",
      title: "Documents of foreign policy of the USSR", place: "M.", year: 1957, volume: "T. I=1",
      pages: "Str. 28-30=28..30"),
    Case(
      text: "Papers Relating to the Foreign Relations, vol. II, pp. 12–15 (Washington, 1932).",
      title: "Papers Relating to the Foreign Relations", place: "Washington", year: 1932, volume: "vol. II=2",
      pages: "pp. 12–15=12..15"),
    Case(
      text: "Akten zur deutschen auswärtigen Politik. Göttingen, 1966. Bd. 3, S. 7.",
      title: "Akten zur deutschen auswärtigen Politik", place: "Göttingen", year: 1966, volume: "Bd. 3=3",
      pages: "S. 7=7"),
    Case(
      text: "Документы внешней политики СССР. М., 1957. Т. I. С. 28—30.", title: "Документы внешней политики СССР",
      place: "М.", year: 1957, volume: "Т. I=1", pages: "С. 28—30=28..30"),
    Case(
      text: "Documents diplomatiques français. Paris, 1929. Tome IV, p. 112.",
      title: "Documents diplomatiques français",
      place: "Paris", year: 1929, volume: "Tome IV=4", pages: "p. 112=112"),
  ]

  @Test("reads title, place, year, volume and pages in several countries' manners", arguments: citations)
  func reads(_ test: Case) {
    let found = citation(test.text)
    func written(_ scope: Citation.Scope?) -> String? {
      scope.map { "\($0.text)=\($0.from)" + ($0.to.map { "..\($0)" } ?? "") }
    }
    #expect(found.title == test.title)
    #expect(found.place == test.place)
    #expect(found.year == test.year)
    #expect(written(found.volume) == test.volume)
    #expect(written(found.pages) == test.pages)
    #expect(found.weight >= CitationReader.threshold)
    #expect(found.range == 0..<test.text.utf8.count)
  }

  @Test(
    "takes the editor out of the title",
    arguments: [
      (
        "Treaties and Acts of the Isles. Edited by Anna Reed. Vol. 2. Loma, 1931.", "Treaties and Acts of the Isles",
        "Anna Reed", 1931
      ),
      (
        "General ed. A. B. Reed,Resolutions of the Isles, vol. 1: 1898-October 1917(ed. C. Penn.)Loma, 1974, pp. 72-3.",
        "Resolutions of the Isles", "A. B. Reed", 1974
      ),
      ("Akten der Inseln. Hrsg. von Anna Ried. Bd. 2. Lom, 1931.", "Akten der Inseln", "Anna Ried", 1931),
    ])
  func takesTheEditor(text: String, title: String, editor: String, year: Int) {
    let found = citation(text)
    #expect(found.title == title)
    #expect(found.editor == editor)
    #expect(found.year == year)
    #expect(found.place?.hasPrefix("Lom") == true)
    #expect(found.pages.map { "\($0.from)–\($0.to ?? "")" } ?? "72–73" == "72–73")
  }

  @Test(
    "takes lines that name a source or an archive for citations",
    arguments: [
      "Source: Public Record Office", "Quelle: Politisches Archiv, Berlin", "Источник: АВП, ф. 4, оп. 1, 1917",
    ])
  func sources(text: String) {
    #expect(citation(text).weight >= CitationReader.threshold)
  }

  @Test(
    "does not take a text's own lines for citations",
    arguments: [
      "", "Appeal of the Soviet government to the governments and peoples of the warring countries",
      "November 28, 1917", "Moscow, 5 May 1801", "V. Ulyanov (N. Lenin)", "We ask them: do they agree?",
      "In 1917 the army of 1,500 men", "To P. 5 of the treaty", "The source of the trouble", "Dear Sir,",
    ])
  func others(text: String) {
    #expect(citation(text).weight < CitationReader.threshold, "\(citation(text).evidence)")
  }

  @Test("keeps to the range it was given")
  func range() {
    let text = "Str. 1. Documents. M., 1957. T. II. Str. 9."
    let bytes = Array(text.utf8)
    let found = CitationReader().citation(in: 8..<35, of: bytes)
    #expect(found.title == "Documents")
    #expect(found.volume?.from == "2")
    #expect(found.pages == nil)
  }
}

@Suite("RomanNumeral")
struct RomanNumeralTests {
  @Test(
    "reads the usual numerals in both cases",
    arguments: [
      ("I", 1), ("iv", 4), ("IX", 9), ("XIV", 14), ("xl", 40), ("XC", 90), ("CD", 400), ("CM", 900), ("MCMXVII", 1917),
      ("MMMCMXCIX", 3999), ("MMMDCCCLXXXVIII", 3888), ("Mcmxvii", 1917),
    ])
  func reads(text: String, value: Int) {
    #expect(RomanNumeral(text)?.value == value)
  }

  @Test(
    "reads nothing else",
    arguments: [
      "", "IIII", "IC", "VX", "IIV", "VV", "MMMM", "IXI", "A", "X1", "Xé", " I", "1", "ⅳ", "XIVXIV", "LL", "\u{9}",
    ])
  func readsNothing(text: String) {
    #expect(RomanNumeral(text) == nil)
  }
}
