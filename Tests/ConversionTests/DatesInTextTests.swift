import Conversion
import Diagnostics
import TEI
import TestSupport
import Testing

/// Dates as they are written in running text, in both calendars, and what TEI holds of them.
@Suite struct DatesInTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let written: String
    /// `when`, `when-custom` and `calendar`, or `from` and `to`.
    let attributes: [String: String]

    var testDescription: String { "\(written) (\(language))" }

    init(_ language: String, _ written: String, _ attributes: [String: String]) {
      self.language = language
      self.written = written
      self.attributes = attributes
    }

    /// A day of the Gregorian calendar.
    init(_ language: String, _ written: String, new when: String) {
      self.init(language, written, ["when": when, "calendar": "#gregorian"])
    }

    /// A day of the Julian calendar.
    init(_ language: String, _ written: String, old custom: String, new when: String) {
      self.init(
        language, written,
        ["when": when, "when-custom": custom, "calendar": "#julian", "datingMethod": "#julian"])
    }
  }

  private static let written: [Case] = [
    Case("en", "28 November 1917", new: "1917-11-28"), Case("en", "November 28, 1917", new: "1917-11-28"),
    Case("en", "28th of November, 1917", new: "1917-11-28"), Case("en", "Nov. 28, 1917", new: "1917-11-28"),
    Case("en", "the 3rd of May 1801", new: "1801-05-03"), Case("en", "May 1801", new: "1801-05"),
    Case("de", "28. November 1917", new: "1917-11-28"), Case("de", "1. März 1920", new: "1920-03-01"),
    Case("fr", "1er mai 1789", new: "1789-05-01"), Case("fr", "14 juillet 1789", new: "1789-07-14"),
    Case("en", "1917-11-28", new: "1917-11-28"),
    // In Russian a day is Julian until 31 January 1918, and everywhere before the calendar of 1582.
    Case("ru", "28 ноября 1917", old: "1917-11-28", new: "1917-12-11"),
    Case("fr", "11 novembre de la malheureuse année 1813", new: "1813-11-11"),
    Case("ru", "30 января 1918", old: "1918-01-30", new: "1918-02-12"),
    Case("ru", "14 февраля 1918", new: "1918-02-14"), Case("ru", "28 ноября 1917 нов. ст.", new: "1917-11-28"),
    Case("en", "15 June 1215", old: "1215-06-15", new: "1215-06-22"), Case("en", "15 June 1583", new: "1583-06-15"),
    Case("en", "11 February 1731 O.S.", old: "1731-02-11", new: "1731-02-22"),
    Case("en", "11 February 1731 (O. S.)", old: "1731-02-11", new: "1731-02-22"),
    Case("en", "11 February 1731, old style", old: "1731-02-11", new: "1731-02-22"),
    Case("en", "22 February 1732 N.S.", new: "1732-02-22"),
    Case("de", "6. Januar 1918 a. St.", old: "1918-01-06", new: "1918-01-19"),
    Case("ru", "26 октября 1917 ст. ст.", old: "1917-10-26", new: "1917-11-08"),
    Case("en", "6/19 January 1918", old: "1918-01-06", new: "1918-01-19"),
    Case("en", "26 October (8 November) 1917", old: "1917-10-26", new: "1917-11-08"),
    Case("en", "October 26 (November 8), 1917", old: "1917-10-26", new: "1917-11-08"),
    Case("ru", "14 (27) августа 1917", old: "1917-08-14", new: "1917-08-27"),
    Case("en", "20 December 1917 (2 January 1918)", old: "1917-12-20", new: "1918-01-02"),
    Case("en", "Sunday, 28 November 1915", new: "1915-11-28"),
    Case("de", "Sonntag, den 28. November 1915", new: "1915-11-28"),
    Case("la", "a. d. XVI Kal. Ianuarias anno 1517", old: "1516-12-17", new: "1516-12-27"),
    Case("la", "Idibus Martiis anno 1518", old: "1518-03-15", new: "1518-03-25"),
    Case("la", "pridie Nonas Maias anno Domini MDXVIII", old: "1518-05-06", new: "1518-05-16"),
    Case(
      "la", "die quinto decimo mensis Maii anno Domini millesimo quingentesimo decimo septimo", old: "1517-05-15",
      new: "1517-05-25"),
    Case("en", "May 3 to June 5, 1918", ["from": "1918-05-03", "to": "1918-06-05"]),
    Case("de", "28. November bis zum 3. Dezember 1917", ["from": "1917-11-28", "to": "1917-12-03"]),
    Case("en", "3–5 May 1801", ["from": "1801-05-03", "to": "1801-05-05", "calendar": "#gregorian"]),
  ]

  @Test(arguments: written) func isReadAsTheDayItWas(_ date: Case) throws {
    let tei = try convert(
      "It was said in the house on \(date.written) that all was well there.\n", language: date.language
    ).query
    let found = "//t:body//t:p/t:date"
    #expect(try tei.count(found) == 1)
    for (name, value) in date.attributes {
      let stated = try tei.string("\(found)/@\(name)")
      #expect(stated == value, "@\(name)")
    }
    if date.attributes["calendar"] == "#gregorian" { #expect(try tei.count("\(found)/@when-custom") == 0) }
  }

  @Test(
    arguments: [
      ("en", "We met on 3 May and went home.", "", ["--05-03"]),
      ("ru", "Мы встретились 3 мая и пошли домой.", "", ["--05-03"]),
      ("ru", "Мы встретились 3 мая, а 5 мая 1880 года разошлись.", "#julian", ["1880-05-17"]),
      // The year stands behind the second day only.
      ("en", "From Tuesday October 4, to Saturday October 8, 1763.", "#gregorian", ["1763-10-04", "1763-10-08"]),
      ("en", "From December 28 to January 3, 1764, all slept.", "#gregorian", []),
      // A scan tore the numbers.
      ("en", "On January 1 8th and November 1 801 and Dec. 22,, 1807.", "#gregorian", ["1807-12-22"]),
      ("en", "It was August 2nd. 1914 then.", "#gregorian", ["1914-08-02"]),
      // Two days as far apart as the calendars, more than once, are one day in both.
      (
        "en", "The treaty of 5-17 June, 1801, and that of 8-19 October, 1782.", "#julian", ["1801-06-17", "1782-10-19"]
      ),
      // `last` is said of a day before the letter's own, which is not known here.
      (
        "en", "On 4 March 1815 it was printed. The tenth day of February last is named.", "#gregorian",
        ["1815-03-04", "--02-10"]
      ),
    ])
  func calendarAndYearAreAsSureAsTheTextIs(_ language: String, _ text: String, _ calendar: String, _ days: [String])
    throws
  {
    let tei = try convert(text + "\n", language: language).query
    #expect(try Set(tei.strings("//t:body//t:date/@calendar")) == (calendar.isEmpty ? [] : [calendar]))
    if !days.isEmpty { #expect(try tei.strings("//t:body//t:date/@when") == days) }
  }

  @Test func aDiaryGoesForward() throws {
    let tei = try convert(
      "Am 8. Januar 1772.\n\nWir reisten früh ab und kamen spät an, und es schneite.\n\nAm 26. November.\n\nWir "
        + "reisten wieder ab, und es schneite auch da.\n\nAm 30. November.\n\nEs schneite immer noch auf die Dächer.\n",
      language: "de"
    ).query
    #expect(try tei.strings("//t:body//t:date/@when") == ["1772-01-08", "1772-11-26", "1772-11-30"])
  }

  @Test func aLetterThatIsAnsweredWasWrittenBefore() throws {
    let tei = try convert(
      """
      Port Mercy, March 13, 1806.

      Sir, I have your letters bearing dates of 3 July and 25 October before me. The next post leaves on 2 May.

      (Signed) A. Harlow
      """
    ).query
    #expect(try tei.strings("//t:p/t:date/@when") == ["1805-07-03", "1805-10-25", "1806-05-02"])
  }

  @Test(
    arguments: [
      "Chapter 12 may be read first.", "In march 1917 soldiers went by.",
      "He paid 28 for the second, 30 for the third.",
      "Call 1917-13-45 or 1999-02-30.", "The May queen and 3 Aprils came.",
      "In May 15 people came.", "May 15 people be saved?", "§ 28 and no. 1917/11",
    ])
  func whatIsNoDateStaysText(_ text: String) throws {
    #expect(try convert("\(text)\n").query.strings("//t:body//t:date") == [])
  }

  @Test func aDayThatTheCalendarDoesNotHaveIsReportedAndNotGuessed() throws {
    let conversion = try convert("It was signed on 30 February 1917 in the hall.\n")
    #expect(conversion.diagnostics("date.no-such-day").map(\.place?.column) == [18])
    #expect(try conversion.query.strings("//t:date/@when") == [])
    #expect(try conversion.query.strings("//t:body//t:date") == ["30 February 1917"])
  }

  @Test func aRoundNumberBeforeThingsIsNoYear() throws {
    let tei = try convert("On December 5, 2000 men marched, and on December 6, 1917 men rested.\n").query
    #expect(try tei.strings("//t:body//t:date") == ["December 5", "December 6, 1917"])
  }

  @Test func aWeekdayThatTheDayWasNotIsReportedWithTheCalendarInWhichItWas() throws {
    let conversion = try convert("It was said on Saturday, 5 November 1853 in the hall.\n") { $0.calendar = .julian }
    let found = conversion.diagnostics("date.weekday-differs")
    #expect(found.map(\.place?.column) == [16])
    #expect(found.first?.help?.contains("Gregorian") == true)
    #expect(
      try convert("It was said on Saturday, 5 November 1853 in the hall.\n").diagnostics("date.weekday-differs") == [])
  }

  @Test func aWeekdayOfTheJulianCalendarMakesADayJulianWhereThatWasInUse() throws {
    let gunpowder = "It was said on Tuesday, 5 November 1605 in the hall.\n"
    let conversion = try convert(gunpowder)
    #expect(try conversion.query.strings("//t:body//t:date/@when-custom") == ["1605-11-05"])
    #expect(try conversion.query.strings("//t:body//t:date/@when") == ["1605-11-15"])
    #expect(conversion.diagnostics("date.weekday-differs") == [])
    // In 1805 England had the Gregorian calendar: the day is odd.
    let later = try convert("It was said on Thursday, 5 November 1805 in the hall.\n")
    #expect(try later.query.strings("//t:body//t:date/@when-custom") == [])
    #expect(later.diagnostics("date.weekday-differs").count == 1)
  }

  @Test func aDayOfTheFrenchRepublicIsGivenInItsCalendarAndInOurs() throws {
    let conversion = try convert("Le conseil fut dissous le 18 brumaire an VIII par ses gardes.\n") {
      $0.language = "fr"
    }
    let query = try conversion.query
    #expect(try query.strings("//t:body//t:date/@when") == ["1799-11-09"])
    #expect(try query.strings("//t:body//t:date/@when-custom") == ["0008-02-18"])
    #expect(try query.strings("//t:body//t:date/@calendar") == ["#republican"])
    #expect(try query.strings("//t:calendar/@xml:id") == ["republican"])
  }

  @Test func aLeapDayOfTheJulianCalendarOnlyIsADayThere() throws {
    let conversion = try convert("It was signed on 29 February 1900 O.S. in the hall.\n")
    #expect(conversion.diagnostics("date.no-such-day") == [])
    #expect(try conversion.query.strings("//t:body//t:date/@when") == ["1900-03-13"])
  }

  @Test func twoDaysThatAreNotTheSameAreReported() throws {
    let conversion = try convert("It was signed on 26 October (9 November) 1917 in the hall.\n")
    #expect(conversion.diagnostics("date.twins-differ").map(\.place?.column) == [18])
  }

  /// `November 19[ 2]` of the appeal was once read as the 19th old style, the 2nd new style.
  @Test(arguments: ["19 November[2]", "November 19[ 2]", "November 19 [2]", "November 19 (2)", "19 November (2)"])
  func aNotesMarkerAfterADateIsNoOtherDay(_ written: String) throws {
    let marker = written.contains("(") ? "(2)" : "[2]"
    let tei = try convert(
      "London, 28 November 1917\n\nIt was put off until \(written) by all.\n\nNotes\n\n\(marker) So they said.\n"
    ).query
    #expect(try tei.strings("//t:p/t:date/@when") == ["1917-11-19"])
    #expect(try tei.strings("//t:p/t:ref/@n") == ["2"])
  }

  @Test func theYearIsThatOfTheNearestDayEvenAcrossNewYear() throws {
    let tei = try convert("London, 28 December 1917\n\nWe meet on January 5 and met on December 3.\n\nThat is all.\n")
      .query
    #expect(try tei.strings("//t:p/t:date/@when") == ["1918-01-05", "1917-12-03"])
    #expect(try tei.strings("//t:p/t:date/@cert") == ["medium", "medium"])
  }

  @Test func withoutAnyYearTheDayIsGivenWithoutOne() throws {
    let tei = try convert("We met on December 3 in the hall.\n").query
    #expect(try tei.strings("//t:p/t:date/@when") == ["--12-03"])
  }

  @Test func theEditionsCalendarIsThatOfDatesThatDoNotSayTheirs() throws {
    let tei = try convert("It was signed on 1 March 1917 and on 14 March 1917 N.S. again.\n") {
      $0.calendar = .julian
    }.query
    #expect(try tei.strings("//t:p/t:date/@when") == ["1917-03-14", "1917-03-14"])
    #expect(try tei.strings("//t:p/t:date/@when-custom") == ["1917-03-01"])
  }
}
