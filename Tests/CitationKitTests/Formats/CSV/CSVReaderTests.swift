import CitationKit
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    CSVReader().read(SourceText(text, name: "table.csv"))
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func readsATableWithAnyDelimiter(delimiter: String) {
    let rows = [
      ["Title", "Authors", "Publication Year", "Journal/Book", "DOI", "Mood"],
      [
        "\"One, \"\"two\"\"\nand; three\"", "\"Smith, J.; Doe, Jane\"", "2018", "Nature",
        "https://doi.org/10.1000/abc", "fine",
      ],
    ]
    let parsed = read(rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n"))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.output.count == 1)
    let reference = parsed.output[0]
    #expect(reference.kind == .articleJournal)
    #expect(reference.title == "One, \"two\"\nand; three")
    #expect(
      reference.authors.map(\.name) == [
        .person(PersonName(family: "Smith", given: "J.")),
        .person(PersonName(family: "Doe", given: "Jane")),
      ])
    #expect(reference.year == 2018 && reference.containerTitle == "Nature")
    #expect(reference.doi?.value == "10.1000/abc")
    #expect(reference.extra == [ExtraField(name: "Mood", value: "fine")])
  }

  @Test(arguments: [
    ("Griffin DK, Larkin DM, O'Connor RE.", ["Griffin|DK", "Larkin|DM", "O'Connor|RE"]),
    (
      "Wilson, Lauren N. (58975547800); Gardner, Jacob D. (57190394669)",
      ["Wilson|Lauren N.", "Gardner|Jacob D."]
    ),
    ("Yang, Z. and Jiang, B. and Xu, J.", ["Yang|Z.", "Jiang|B.", "Xu|J."]),
    ("Alba Vicente|Josep Sanjuan", ["Vicente|Alba", "Sanjuan|Josep"]),
    ("Björn A. Blomberg; Anna de Vries", ["Blomberg|Björn A.", "de Vries|Anna"]),
    ("Smith, John", ["Smith|John"]), ("Smith, John, Doe, Jane", ["Smith|John", "Doe|Jane"]),
    ("John Smith, Jane Doe", ["Smith|John", "Doe|Jane"]), ("Smith J", ["Smith|J"]),
    ("World Health Organization", ["World Health Organization"]), ("Smith", ["Smith|"]),
    ("Longrich, N.R.\n and Bardet, N.", ["Longrich|N.R.", "Bardet|N."]),
  ])
  func takesListsOfNamesApart(text: String, names: [String]) {
    let parsed = read("title\tauthors\nx\t\"\(text)\"\n")
    let found = parsed.output.first?.authors.map { contributor -> String in
      switch contributor.name {
      case .person(let name): name.familyWithParticle + "|" + (name.given ?? "")
      case .organization(let name): name
      case .others: "…"
      }
    }
    #expect(found == names)
  }

  @Test func joinsYearMonthAndPages() {
    let parsed = read(
      """
      search: dinosaurs; 2024

      key,title,year,month,day,journal,issn,Start Page,End Page,pubmed id
      a,T,2024,2,29,J,="20411723",97,105,PUBMED 21314913
      b,U,2023,Jan-Feb,,J,nan,1,,0
      """)
    #expect(parsed.output.map(\.id) == ["a", "b"])
    #expect(
      parsed.output.map { $0.issued?.value?.description } == ["2024-02-29", "2023-01/2023-02"])
    #expect(parsed.output.map { $0[.page] } == ["97-105", "1"])
    #expect(
      parsed.output.map(\.identifiers) == [
        [Identifier(.issn, "2041-1723"), Identifier(.pmid, "21314913")], [],
      ])
    #expect(parsed.diagnostics.map(\.code) == ["E165"])
    #expect(parsed.output[1].origin?.location.line == 5)
  }

  @Test func keepsRowsWithoutAHeaderAndReportsThem() {
    let parsed = read("Some text,Smith J,2023\n")
    #expect(parsed.output[0].extra.map(\.value) == ["Some text", "Smith J", "2023"])
    #expect(parsed.diagnostics.map(\.code) == ["E167"])
  }

  @Test func goesOnAfterAQuotationMarkThatIsNotClosed() {
    let parsed = read("title,author\n\"One,Smith J\nTwo,Doe J\nThree,Roe J\n")
    #expect(parsed.output.map(\.title) == ["\"One", "Two", "Three"])
    #expect(parsed.diagnostics.map(\.code) == ["E166"])
    #expect(parsed.output[0].origin?.raw == "\"One,Smith J")
  }

  @Test func survivesEveryCutAndManyMutations() {
    let text = """
      title;authors;year;doi;journal;pages;keywords;url\r
      "A ""B"" C";Smith, J.;2001;10.1000/x;"J";1-9;a;http://a.b\r
      ="x";"Doe J, Roe K";c. 1850;;J;;"p;q";|
      """
    let bytes = Array(text.utf8)
    for end in 0..<bytes.count {
      #expect(read(String(decoding: bytes[..<end], as: UTF8.self)).output.count <= 2)
    }
    var random = RandomReferences(seed: 21)
    for _ in 0..<500 {
      var copy = bytes
      for _ in 0...random.next(below: 6) {
        copy[random.next(below: copy.count)] = random.pick(Array("\";,=\n\r\t| aé.&".utf8))
      }
      _ = read(String(decoding: copy, as: UTF8.self))
    }
    let quotes = String(repeating: "\"a\",\"b\n", count: 50_000)
    #expect(read("title,author\n" + quotes).output.count > 0)
  }
}
