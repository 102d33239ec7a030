import Testing

@testable import CitationKit

@Suite struct ReferenceDateParsingTests {
  static let dates: [(String, String)] = [
    ("2018", "2018"), ("2018 Jul", "2018-07"), ("2018 jul 5", "2018-07-05"),
    ("2018 Jan-Feb", "2018-01/2018-02"), ("2018 Spring", "2018-21"), ("Winter 2019", "2019-24"),
    ("1998 Dec-1999 Jan", "1998-12/1999-01"), ("2001 Nov 15-30", "2001-11-15/2001-11-30"),
    ("2015 Jan 12-Feb 3", "2015-01-12/2015-02-03"), ("1998-1999", "1998/1999"),
    ("1998-99", "1998/1999"), ("1999-00", "1999/2000"), ("2018-07", "2018-07"),
    ("2004-22", "2004-22"), ("1923-24", "1923/1924"), ("2018-07-04", "2018-07-04"),
    ("2018-07-04T12:00:00Z", "2018-07-04"), ("2020/01/15 06:00", "2020-01-15"),
    ("2020/01/15/", "2020-01-15"), ("2018/07//", "2018-07"), ("1998//", "1998"), ("1998/", "1998"),
    ("2020///Summer", "2020-22"), ("2020///Jan-Feb", "2020-01/2020-02"), ("2020///season", "2020"),
    ("2014/06/31/", "2014-06"), ("2014/13/45/", "2014"), ("20180704", "2018-07-04"),
    ("201807", "2018-07"), ("30 Mar 2022", "2022-03-30"), ("MAR 30, 2022", "2022-03-30"),
    ("March 30th, 2022", "2022-03-30"), ("15–30 Nov 2001", "2001-11-15/2001-11-30"),
    ("04.07.2018", "2018-07-04"), ("30/03/2022", "2022-03-30"), ("03/30/2022", "2022-03-30"),
    ("03/04/2022", "2022"), ("07/2018", "2018-07"), ("4-Jul-2018", "2018-07-04"),
    ("2018年7月4日", "2018-07-04"), ("c. 1850", "1850~"), ("1850?", "1850?"), ("[1984]", "1984"),
    ("4. März 2011", "2011-03-04"), ("5 août 1999", "1999-08-05"),
    ("2 de mayo de 2008", "2008-05-02"),
    ("1er janvier 2010", "2010-01-01"), ("12 мая 2015", "2015-05-12"), ("Oktober 2003", "2003-10"),
    ("2nd Quarter 2012", "2012-04/2012-06"), ("2012 Fourth Quarter", "2012-10/2012-12"),
    ("Nov-Jan 2019", "2018-11/2019-01"), ("Jan/Feb/Mar 2018", "2018-01/2018-03"),
    ("2018 Sept", "2018-09"), ("Friday, 6 May 2005", "2005-05-06"),
  ]

  @Test(arguments: dates) func `a date is read as databases write it`(text: String, edtf: String) {
    #expect(ReferenceDate(parsing: text)?.description == edtf)
  }

  @Test(arguments: ["", "in press", "0000//", "0", "12", "Spring", "2018 Suppl 2", "n.d.", "12:30"])
  func `what is no date is refused`(text: String) {
    #expect(ReferenceDate(parsing: text) == nil)
  }

  @Test func `a year stated apart completes a day and month`() {
    #expect(ReferenceDate(parsing: "SEP 28", year: 2009)?.description == "2009-09-28")
    #expect(ReferenceDate(parsing: "NOV-DEC", year: 2009)?.description == "2009-11/2009-12")
    #expect(ReferenceDate(parsing: "SPR", year: 2009)?.description == "2009-21")
  }

  @Test func `any text is read or refused, and what is read reads back`() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("0123456789/-–. ,?~[]JanFebSpringQ年月:".unicodeScalars)
    for _ in 0..<4_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<14, using: &generator) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      guard let date = ReferenceDate(parsing: String(text)) else { continue }
      #expect(ReferenceDate(date.description) == date, "\(text)")
    }
  }
}
