import CitationKit
import Testing

@Suite struct ReferenceDateTests {
  @Test func existsOnlyWhenTheCalendarHasIt() {
    #expect(PartialDate(year: 2024, month: 2, day: 29)?.day == 29)
    #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 1900, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 2020, month: 13) == nil)
    #expect(PartialDate(year: 2020, month: nil, day: 3) == nil)
    #expect(PartialDate(year: Int.max) == nil)
  }

  @Test(
    "EDTF is read and written alike",
    arguments: [
      "2018", "2018-07", "2018-07-04", "-0044-03-15", "0800", "2018-21", "2018-24",
      "2024-01/2024-02",
      "1998/..", "1723~", "1723?", "1723%",
    ])
  func roundTrips(_ edtf: String) throws {
    let date = try #require(ReferenceDate(edtf))
    #expect(date.description == edtf)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "18", "2018-7", "2018-00", "2018-13", "2018-02-30", "2018-07-04-01", "/", "x~", "٢٠١٨",
    ])
  func refuses(_ text: String) {
    #expect(ReferenceDate(text) == nil)
  }

  @Test func ordersByTime() throws {
    let dates = ["2018", "2018-01", "2018-01-02", "2019", "-0044"].compactMap { PartialDate($0) }
    #expect(
      dates.sorted().map(\.description) == ["-0044", "2018", "2018-01", "2018-01-02", "2019"])
  }
}
