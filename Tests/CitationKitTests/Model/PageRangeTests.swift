import CitationKit
import Testing

@Suite struct PageRangeTests {
  @Test func completesAShortenedLastPage() {
    #expect(PageRange("646-74") == PageRange(first: "646", last: "674"))
    #expect(PageRange("S12-9")?.description == "S12-S19")
    #expect(PageRange("539–551")?.description == "539-551")
  }

  @Test func keepsElectronicPages() {
    #expect(PageRange("e1004")?.description == "e1004")
    #expect(PageRange("12, 14-15") == nil)
  }
}
