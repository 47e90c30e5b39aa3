import TEI
import Testing

@Suite("DateFinder")
struct DateFinderTests {
  /// A text in which `[` and `]` enclose the date that is to be found, and what it says.
  struct Case: Sendable, CustomTestStringConvertible {
    var language: String
    var marked: String
    var expected: String
    init(_ language: String, _ marked: String, _ expected: String = "") {
      (self.language, self.marked, self.expected) = (language, marked, expected)
    }
    var testDescription: String { "\(language): \(marked)" }
  }

  /// What was found: `first`, `..last`, `=twin` and the named calendar.
  static func summary(of date: DateExpression) -> String {
    var text = date.first.iso
    if let last = date.last { text += "..\(last.iso)" }
    if let twin = date.twin { text += "=\(twin.iso)" }
    if let calendar = date.calendar { text += " \(calendar.rawValue)" }
    return text
  }

  static let written: [Case] = [
    Case("en", "on ⟦November 28, 1917⟧, in", "1917-11-28"), Case("en", "⟦28 November 1917⟧.", "1917-11-28"),
    Case("en", "the ⟦28th November, 1917⟧", "1917-11-28"), Case("en", "the ⟦28th of November, 1917⟧", "1917-11-28"),
    Case("en", "⟦Nov. 28, 1917⟧", "1917-11-28"), Case("en", "⟦28 Nov. 1917⟧", "1917-11-28"),
    Case("en", "⟦NOVEMBER 28, 1917⟧", "1917-11-28"), Case("en", "in ⟦November 1917⟧", "1917-11"),
    Case("en", "until ⟦November 19⟧, in", "--11-19"), Case("en", "⟦December 1st⟧?", "--12-01"),
    Case("en", "⟦May 2nd, 1801⟧", "1801-05-02"), Case("en", "⟦Sept. 3d, 1783⟧", "1783-09-03"),
    Case("en", "⟦1 March 1848⟧", "1848-03-01"), Case("en", "on ⟦1917-11-28⟧:", "1917-11-28"),
    Case("en", "⟦28\u{A0}November\u{A0}1917⟧", "1917-11-28"),
    Case("en", "⟦28\u{202F}November\u{2009}1917⟧", "1917-11-28"),
    Case("en", "⟦28\nNovember\n1917⟧", "1917-11-28"), Case("en", "⟦May 5, 987⟧", "0987-05-05"),
    Case("en", "On ⟦December 5⟧, 300 men came", "--12-05"),
    Case("en", "⟦3–5 May 1801⟧", "1801-05-03..1801-05-05"), Case("en", "⟦May 3-5, 1801⟧", "1801-05-03..1801-05-05"),
    Case("en", "⟦3 - 5 May⟧", "--05-03..--05-05"), Case("en", "⟦3 to 5 May 1801⟧", "1801-05-03..1801-05-05"),
    Case("en", "⟦19 November (2 December) 1917⟧", "1917-11-19=1917-12-02"),
    Case("en", "⟦November 19 (December 2), 1917⟧", "1917-11-19=1917-12-02"),
    Case("en", "⟦6/19 January 1917⟧", "1917-01-06=1917-01-19"),
    Case("en", "⟦6 (19) January 1917⟧", "1917-01-06=1917-01-19"),
    Case("en", "⟦31/13 February 1918⟧", "1918-01-31=1918-02-13"),
    Case("en", "⟦25/7 January 1918⟧", "1917-12-25=1918-01-07"),
    Case("en", "⟦January 6/19, 1917⟧", "1917-01-06=1917-01-19"),
    Case("en", "⟦26 October/8 November 1917⟧", "1917-10-26=1917-11-08"),
    Case("en", "⟦25 December 1917/7 January 1918⟧", "1917-12-25=1918-01-07"),
    Case("en", "⟦December 25, 1917 (January 7, 1918)⟧", "1917-12-25=1918-01-07"),
    Case("en", "⟦28 November 1917 (O.S.)⟧", "1917-11-28 julian"),
    Case("en", "⟦28 November 1917, O. S.⟧", "1917-11-28 julian"),
    Case("en", "⟦November 28 [N.S.]⟧", "--11-28 gregorian"),
    Case("en", "⟦28 November 1917 old style⟧", "1917-11-28 julian"),
    Case("en", "⟦28 November 1917 (New Style)⟧", "1917-11-28 gregorian"),
    Case("de", "Berlin, den ⟦28. November 1917⟧", "1917-11-28"), Case("de", "am ⟦3. März 1848⟧ in", "1848-03-03"),
    Case("de", "⟦3. Nov. 1917⟧", "1917-11-03"), Case("de", "im ⟦Jänner 1848⟧", "1848-01"),
    Case("de", "am ⟦1. Mai⟧", "--05-01"),
    Case("de", "⟦3.–5. Mai 1801⟧", "1801-05-03..1801-05-05"),
    Case("de", "vom ⟦3. bis 5. Mai 1801⟧", "1801-05-03..1801-05-05"),
    Case("de", "den ⟦4ten März 1813⟧", "1813-03-04"), Case("de", "am ⟦6. (19.) Januar 1917⟧", "1917-01-06=1917-01-19"),
    Case("de", "⟦28. November 1917 alten Stils⟧", "1917-11-28 julian"),
    Case("fr", "Paris, le ⟦28 novembre 1917⟧", "1917-11-28"), Case("fr", "le ⟦1er mai 1801⟧", "1801-05-01"),
    Case("fr", "le ⟦3 Août 1789⟧", "1789-08-03"), Case("fr", "le ⟦3 aou\u{302}t 1789⟧", "1789-08-03"),
    Case("fr", "⟦19 novembre (2 décembre) 1917⟧", "1917-11-19=1917-12-02"), Case("fr", "en ⟦février 1848⟧", "1848-02"),
    Case("fr", "du ⟦15 au 31 août 1914⟧", "1914-08-15..1914-08-31"), Case("fr", "⟦28 nov. 1917⟧", "1917-11-28"),
    Case("fr", "⟦28 novembre 1917 (vieux style)⟧", "1917-11-28 julian"),
    Case("ru", "⟦28 ноября 1917⟧ г.", "1917-11-28"), Case("ru", "⟦15 (28) ноября 1917⟧ г.", "1917-11-15=1917-11-28"),
    Case("ru", "⟦28-го ноября 1917⟧ года", "1917-11-28"), Case("ru", "⟦24 мая (6 июня) 1905⟧", "1905-05-24=1905-06-06"),
    Case("ru", "⟦6/19 января 1917⟧", "1917-01-06=1917-01-19"), Case("ru", "в ⟦ноябре 1917⟧ г.", "1917-11"),
    Case("ru", "⟦Ноябрь 1917⟧ г.", "1917-11"), Case("ru", "⟦31 мая⟧", "--05-31"),
    Case("ru", "⟦25 декабря 1917 г. (7 января 1918 г.)⟧", "1917-12-25=1918-01-07"),
    Case("it", "il ⟦28 novembre 1917⟧", "1917-11-28"), Case("it", "il ⟦1º maggio 1917⟧", "1917-05-01"),
    Case("es", "el ⟦28 de noviembre de 1917⟧", "1917-11-28"), Case("en-GB", "⟦28 November 1917⟧", "1917-11-28"),
    Case("xx", "⟦28 November 1917⟧", "1917-11-28"),
  ]

  static let inNumbers: [Case] = [
    Case("de", "Wien, ⟦15. 5. 1862⟧.", "1862-05-15"), Case("de", "⟦15.5.1862⟧", "1862-05-15"),
    Case("de", "⟦3. III. 1801⟧", "1801-03-03"), Case("pl", "⟦15 V 1862⟧", "1862-05-15"),
    Case("ru", "⟦25.X.1917⟧ г.", "1917-10-25"), Case("ru", "⟦25/X 1917⟧", "1917-10-25"),
    Case("ru", "⟦12/25.X.1917⟧", "1917-10-12=1917-10-25"), Case("de", "⟦3./15. 3. 1848⟧", "1848-03-03=1848-03-15"),
    Case("de", "⟦25/7. 1. 1918⟧", "1917-12-25=1918-01-07"), Case("fr", "le ⟦3/5/1900⟧", "1900-05-03"),
    Case("en", "⟦28/11/1917⟧", "1917-11-28"), Case("en", "⟦11/28/1917⟧", "1917-11-28"),
    Case("en", "⟦28-11-1917⟧", "1917-11-28"), Case("en", "(⟦28.11.1917⟧)", "1917-11-28"),
    Case("en", "⟦4/4/1917⟧", "1917-04-04"), Case("it", "Milano, ⟦15 V 1862⟧", "1862-05-15"),
  ]

  static let inWords: [Case] = [
    Case(
      "en", "this ⟦third day of September, in the year of our Lord one thousand seven hundred and eighty-three⟧, and",
      "1783-09-03"),
    Case("en", "on the ⟦twenty-first of May, 1801⟧", "1801-05-21"), Case("en", "the ⟦fourth of July⟧", "--07-04"),
    Case("en", "the ⟦thirtieth day of April, nineteen hundred and seventeen⟧", "1917-04-30"),
    Case("en", "the ⟦3d day of March, A.D. 1812⟧", "1812-03-03"), Case("en", "⟦May the 5th, 1802⟧", "1802-05-05"),
    Case("en", "⟦May the twenty-first⟧", "--05-21"), Case("en", "⟦May first, 1917⟧", "1917-05-01"),
    Case("en", "⟦3 May in the year 1812⟧", "1812-05-03"), Case("en", "⟦3 May, eighteen twelve⟧", "1812-05-03"),
    Case("de", "am ⟦dritten Mai 1801⟧", "1801-05-03"), Case("de", "am ⟦einundzwanzigsten März⟧", "--03-21"),
    Case("de", "am ⟦3. Mai im Jahre 1812⟧", "1812-05-03"), Case("fr", "le ⟦premier mai 1900⟧", "1900-05-01"),
    Case("fr", "le ⟦3 mai de l’an de grâce mil sept cent quatre-vingt-trois⟧", "1783-05-03"),
    Case("fr", "⟦3 mai de l'an mil huit cent quinze⟧", "1815-05-03"),
    Case("it", "il ⟦primo maggio 1860⟧", "1860-05-01"),
    Case("es", "a ⟦19 de marzo de mil ochocientos doce⟧", "1812-03-19"),
    Case("es", "el ⟦19 de marzo del año de 1812⟧", "1812-03-19"),
    Case("ru", "⟦двадцать пятого октября 1917⟧", "1917-10-25"),
  ]

  static let shortenedAndOlder: [Case] = [
    Case("en", "⟦Decr. 25th 1776⟧", "1776-12-25"), Case("en", "⟦Jany 3d 1777⟧", "1777-01-03"),
    Case("en", "⟦8ber 3, 1700⟧", "1700-10-03"), Case("de", "den ⟦3. Octbr. 1801⟧", "1801-10-03"),
    Case("de", "⟦7. Xbr. 1801⟧", "1801-12-07"), Case("de", "⟦8. 7ber 1788⟧", "1788-09-08"),
    Case("fr", "ce ⟦3 7bre 1750⟧", "1750-09-03"), Case("fr", "⟦7 xbre 1750⟧", "1750-12-07"),
    Case("fr", "⟦3 avr. 1900⟧", "1900-04-03"), Case("it", "⟦5 ott. 1801⟧", "1801-10-05"),
    Case("it", "⟦7 febb. 1801⟧", "1801-02-07"),
    Case("es", "⟦7 de dic. de 1801⟧", "1801-12-07"), Case("ru", "⟦7 окт. 1909⟧ г.", "1909-10-07"),
    Case("ru", "⟦3 февр. 1905⟧", "1905-02-03"), Case("ru", "⟦3 апрѣля 1861⟧", "1861-04-03"),
    Case("nl", "Arles, ⟦3 maart 1888⟧", "1888-03-03"), Case("pt", "⟦3 de março de 1888⟧", "1888-03-03"),
    Case("pl", "⟦5 października 1888⟧", "1888-10-05"), Case("cs", "⟦5. října 1888⟧", "1888-10-05"),
    Case("sv", "⟦5 maj 1888⟧", "1888-05-05"), Case("da", "⟦5. oktober 1888⟧", "1888-10-05"),
    Case("uk", "⟦5 жовтня 1888⟧", "1888-10-05"),
    Case("en", "⟦25 February 1647/8⟧", "1648-02-25 julian"), Case("en", "⟦March 3, 1711/12⟧", "1712-03-03 julian"),
    Case("en", "⟦14 Feby. [1819]⟧.", "1819-02-14"), Case("en", "⟦14 March⟧ [12]", "--03-14"),
    Case("en", "⟦3 May 1648⟧/9", "1648-05-03"), Case("en", "⟦JANUARY 1659-60⟧", "1660-01 julian"),
    Case("en", "⟦3 March 1801⟧-02", "1801-03-03"), Case("ru", "⟦Февраля 19 дня 1861⟧ года", "1861-02-19"),
    Case("fr", "le ⟦trente mai de l'an mil huit cent quatorze⟧", "1814-05-30"),
    Case("fr", "le ⟦vingt et un mars 1801⟧", "1801-03-21"),
    Case("es", "⟦diez y ocho de marzo del año de mil ochocientos y doce⟧", "1812-03-18"),
  ]

  static let republican: [Case] = [
    Case("fr", "le ⟦18 brumaire an VIII⟧.", "0008-02-18 republican"),
    Case("fr", "⟦9 thermidor, an 2⟧", "0002-11-09 republican"),
    Case("fr", "Fait le ⟦vingt pluviôse de l’an neuf⟧ de la République", "0009-05-20 republican"),
    Case("fr", "le ⟦18 brumaire⟧", "--02-18 republican"), Case("fr", "en ⟦germinal an III⟧", "0003-07 republican"),
    Case("fr", "le ⟦5e jour complémentaire an VI⟧", "0006-13-05 republican"),
  ]

  static let spans: [Case] = [
    Case("en", "⟦March–June 1917⟧", "1917-03..1917-06"), Case("en", "from ⟦March to May 1917⟧", "1917-03..1917-05"),
    Case("en", "in ⟦March and April 1917⟧", "1917-03..1917-04"), Case("de", "⟦März bis Mai 1848⟧", "1848-03..1848-05"),
    Case("en", "⟦November 1916 to May 1917⟧", "1916-11..1917-05"), Case("ru", "⟦март—май 1917⟧", "1917-03..1917-05"),
    Case("fr", "⟦mars-mai 1801⟧", "1801-03..1801-05"),
  ]

  @Test(
    "finds a date as it is written, with all that belongs to it and nothing more",
    arguments: written + inNumbers + inWords + shortenedAndOlder + republican + spans)
  func finds(_ test: Case) throws {
    let before = test.marked.prefix { $0 != "⟦" }
    let date = test.marked.dropFirst(before.count + 1).prefix { $0 != "⟧" }
    let text = test.marked.filter { $0 != "⟦" && $0 != "⟧" }
    let bytes = Array(text.utf8)
    let found = DateFinder(language: test.language).dates(in: bytes.indices, of: bytes)
    #expect(found.map(Self.summary) == [test.expected])
    let range = try #require(found.first?.range)
    #expect(String(decoding: bytes[range], as: UTF8.self) == String(date))
  }

  @Test(
    "finds no date where there is none",
    arguments: [
      Case("en", "it may 5 times"), Case("en", "they march 3 miles"), Case("en", "Mayor 5, 1917"), Case("en", "in May"),
      Case("en", "August Bebel"), Case("en", "April"), Case("en", "1917"), Case("en", "28, 1917"), Case("en", ""),
      Case("en", "The 32 Marches"), Case("en", "1917-13-01"), Case("en", "1917-02-30"), Case("en", "555-1917-11-28x"),
      Case("en", "Mayflower 1620"), Case("en", "3/4/1917"), Case("de", "mai 1801"), Case("de", "28. Novembers"),
      Case("fr", "mars et avril"), Case("fr", "marsouin 3"), Case("ru", "мая"), Case("ru", "моря 1917"),
      Case("en", "Maya 12"), Case("en", "Jan Hus, 1415"), Case("en", "The first May morning"),
      Case("en", "In May second thoughts came"), Case("de", "1.2.10.1948"), Case("de", "10.12.1948.5"),
      Case("de", "32. 5. 1862"), Case("de", "31. 2. 1862"), Case("de", "15. 5. 62"), Case("de", "15. 5/1862"),
      Case("de", "A15.5.1862"), Case("it", "5 ago"), Case("it", "5 set di chiavi"), Case("it", "3 mar e monti"),
      Case("fr", "7 sept cent"), Case("fr", "sept mars et neuf avril"),
      Case("fr", "la brumaire"), Case("en", "March and May"),
    ])
  func findsNone(_ test: Case) {
    let bytes = Array(test.marked.utf8)
    #expect(DateFinder(language: test.language).dates(in: bytes.indices, of: bytes).map(Self.summary).isEmpty)
  }

  @Test("finds all dates of a text in their order, none overlapping")
  func many() {
    let text = "From May 3, 1801 to 5 June 1801, again on July 7 and 8 August; see 1802-01-02."
    let bytes = Array(text.utf8)
    let found = DateFinder(language: "en").dates(in: bytes.indices, of: bytes)
    #expect(found.map(Self.summary) == ["1801-05-03..1801-06-05", "--07-07", "--08-08", "1802-01-02"])
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }

  @Test("a day without a year has that of the next day in the same breath")
  func sharedYear() {
    let bytes = Array("on 3 March and 5 April 1918; 3 May and 5 April 1919".utf8)
    let found = DateFinder(language: "en").dates(in: bytes.indices, of: bytes)
    #expect(found.map(Self.summary) == ["1918-03-03", "1918-04-05", "--05-03", "1919-04-05"])
  }

  @Test("looks only at the range it was given")
  func range() {
    let bytes = Array("5 May 1801 and 6 June 1802".utf8)
    #expect(DateFinder(language: "en").dates(in: 2..<10, of: bytes).map(Self.summary) == ["1801-05"])
    #expect(DateFinder(language: "en").dates(in: 11..<21, of: bytes).map(Self.summary) == ["--06-06"])
  }

  @Test("a year set later goes to all parts, and into January with a twin")
  func setYear() {
    var date = DateExpression(
      range: 0..<1, first: PartialDate(month: 12, day: 25), twin: PartialDate(month: 1, day: 7))
    date.setYear(1917)
    #expect(Self.summary(of: date) == "1917-12-25=1918-01-07")
  }

  @Test(
    "does not fall over bytes that are no UTF-8, or dates cut off at the end",
    arguments: ["5 May", "May 5,", "5–", "May ("])
  func cutOff(text: String) {
    for tail in [[], [0xFF], [0xC2], [0xE2, 0x80]] as [[UInt8]] {
      let bytes = Array(text.utf8) + tail
      for end in bytes.indices {
        _ = DateFinder(language: "en").dates(in: 0..<end, of: bytes)
      }
      #expect(
        DateFinder(language: "en").dates(in: bytes.indices, of: bytes).allSatisfy { $0.range.upperBound <= bytes.count }
      )
    }
  }
}
