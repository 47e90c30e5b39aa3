import TEI
import Testing

@Suite("PartialDate")
struct PartialDateTests {
  @Test(
    "is written and read as TEI's `@when` has it",
    arguments: [
      (PartialDate(year: 1917, month: 11, day: 28), "1917-11-28"), (PartialDate(year: 1917, month: 1), "1917-01"),
      (PartialDate(year: 1917), "1917"), (PartialDate(month: 11, day: 8), "--11-08"), (PartialDate(month: 2), "--02"),
      (PartialDate(day: 3), "---03"), (PartialDate(year: 987, month: 5, day: 5), "0987-05-05"),
      (PartialDate(year: -43, month: 3, day: 15), "-0043-03-15"), (PartialDate(year: 12_345), "12345"),
      (PartialDate(year: 1900, month: 2, day: 29), "1900-02-29"), (PartialDate(month: 2, day: 29), "--02-29"),
    ])
  func iso(date: PartialDate, text: String) {
    #expect(date.iso == text)
    #expect(PartialDate(iso: text) == date)
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "17", "917", "1917-", "1917-1", "1917-1-1", "1917-13", "1917-00", "1917-11-32", "1917-11-00", "1917-11-28 ",
      " 1917", "1917-11-28T00:00", "1917/11/28", "28.11.1917", "--1", "--11-", "--13", "---32", "---", "----1", "+1917",
      "1917-11-28-01", "١٩١٧", "１９１７", "123456", "-", "19l7", "today",
    ])
  func notADate(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test(
    "is not read where no calendar has the day",
    arguments: ["1917-02-30", "1917-04-31", "1917-02-29", "--02-30", "--06-31"]
  )
  func noSuchDay(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test("is not read from a year with a needless zero, which XML Schema does not allow")
  func leadingZero() {
    #expect(PartialDate(iso: "01917") == nil)
  }

  @Test("gives the day only where all of it is known and the calendar has it")
  func date() {
    #expect(PartialDate(year: 1917, month: 11, day: 19).date(in: .julian)?.dayNumber == 2_421_565)
    #expect(PartialDate(year: 1917, month: 11).date(in: .julian) == nil)
    #expect(PartialDate(month: 11, day: 19).date(in: .julian) == nil)
    #expect(PartialDate(year: 1900, month: 2, day: 29).date(in: .gregorian) == nil)
    #expect(PartialDate(year: 1900, month: 2, day: 29).date(in: .julian) != nil)
  }
}
