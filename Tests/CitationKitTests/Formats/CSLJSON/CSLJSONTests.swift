import CitationKit
import Testing

@Suite struct CSLJSONTests {
  private func read(_ text: String) -> Parsed<[Reference]> {
    CSLJSONReader().read(SourceText(text, name: "items.json"))
  }

  private func rewrite(_ text: String) -> String {
    CSLJSONWriter(isIndented: false).write(read(text).output).output
  }

  @Test func readingWhatWasWrittenGivesTheSameReferences() {
    var random = RandomReferences(seed: 7)
    for isIndented in [true, false] {
      let references = (0..<300).map { _ in random.reference() }
      let written = CSLJSONWriter(isIndented: isIndented).write(references)
      let again = read(written.output)
      #expect(again.output.count == references.count)
      let different = zip(references, again.output).enumerated().filter { $1.0 != $1.1 }
      #expect(different.isEmpty, "\(different.first.map { ($0.element.0, $0.element.1) } as Any)")
      #expect(CSLJSONWriter(isIndented: isIndented).write(again.output).output == written.output)
    }
  }

  @Test func anArticleNumberIsShownWherePagesAreAndStaysAnArticleNumber() {
    var reference = Reference(kind: .articleJournal, id: "a")
    reference[.articleNumber] = "e1042"
    let text = CSLJSONWriter(isIndented: false).write([reference]).output
    #expect(text.contains(#""page":"e1042""#) && text.contains(#""number":"e1042""#))
    #expect(read(text).output == [reference])
    reference[.page] = "3-9"
    let both = CSLJSONWriter(isIndented: false).write([reference]).output
    #expect(both.contains(#""page":"3-9""#))
    #expect(read(both).output == [reference])
  }

  @Test func writesAnArticleAsCitationProcessorsExpectIt() {
    var reference = Reference(kind: .articleJournal)
    reference[.title] = "On <i>E. coli</i>"
    reference[.volume] = "12"
    reference.contributors = [
      Contributor(.person(PersonName(family: "Torre", given: "R", particle: "de la"))),
      Contributor(.organization("WHO")),
    ]
    reference.setDate(ReferenceDate(year: 2024, month: 3).map { .value($0) }, for: .issued)
    reference.add(Identifier(.doi, "10.1000/abc"))
    reference.add(Identifier(.issn, "0028-0836"))
    reference.add(Identifier(.issn, "1476-4687"))
    let text = CSLJSONWriter().write([reference]).output
    #expect(
      text == """
        [
          {
            "id": "1",
            "type": "article-journal",
            "title": "On <i>E. coli</i>",
            "volume": "12",
            "author": [{"family": "Torre", "given": "R", "non-dropping-particle": "de la"}, \
        {"literal": "WHO"}],
            "issued": {"date-parts": [[2024, 3]]},
            "DOI": "10.1000/abc",
            "ISSN": "0028-0836, 1476-4687",
            "custom": {"CitationKit": {"id": ""}}
          }
        ]

        """)
    #expect(CSLJSONWriter().write([]).output == "[]\n")
  }

  @Test(arguments: [
    (#"{"date-parts":[["2018","07",4]]}"#, "2018-07-04"),
    (#"{"date-parts":[[2018,11],[2019,1]]}"#, "2018-11/2019-01"),
    (#"{"date-parts":[[2018]],"season":"2"}"#, "2018-22"),
    (#"{"date-parts":[[2018,21]]}"#, "2018-21"), (#"{"date-parts":[[2018]],"circa":1}"#, "2018~"),
    (#"{"date-parts":[[-44,3,15]]}"#, "-0044-03-15"), (#"{"raw":"1998/.."}"#, "1998/.."),
    (#"{"date-parts":[2018,5]}"#, "2018-05"), (#""2018-05""#, "2018-05"), ("2018", "2018"),
    (#"{"date-parts":[[2018,null,null]]}"#, "2018"),
  ])
  func readsDatesInAllTheirSpellings(json: String, edtf: String) {
    let parsed = read(#"[{"id":"a","issued":\#(json)}]"#)
    #expect(parsed.output.first?.issued?.value?.description == edtf)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func keepsADateThatDoesNotExistAsText() {
    let parsed = read(
      #"[{"issued":{"date-parts":[[2018,2,30]]}},{"issued":{"literal":"in press"}}]"#)
    #expect(parsed.output.map(\.issued) == [.text("2018-2-30"), .text("in press")])
    #expect(parsed.diagnostics.map(\.code) == ["E143"])
  }

  @Test func givesBackWhatOtherProgramsWrote() {
    let items = [
      #"[{"id":"a","type":"book","title":"<span class=\"nocase\">DNA</span>","volume":"3"}]"#,
      #"[{"id":"12","type":"hologram","title":"x"}]"#,
      #"[{"id":"a","type":"book","chair":[{"family":"Doe"}],"custom":{"zotero":{"n":[1,null]}}}]"#,
      #"[{"id":"a","type":"book","author":[{"literal":"WHO","ORCID":"https://orcid.org/0000-0002-1825-0097"}]}]"#,
      #"[{"id":"a","type":"article-journal","custom":{"M3":"Article","page":"1"}}]"#,
    ]
    for item in items { #expect(rewrite(item) == item + "\n") }
  }

  @Test func takesFieldsOutOfANotesFirstLines() {
    let parsed = read(
      #"[{"id":"a","note":"DOI: 10.1000/abc\nPMID: 29867227\noriginal-date: 1901\nSeen: twice"}]"#)
    let reference = parsed.output[0]
    #expect(reference.doi?.value == "10.1000/abc")
    #expect(reference.pmid?.value == "29867227")
    #expect(reference.date(.original) == ReferenceDate(year: 1901).map { .value($0) })
    #expect(reference.notes == ["Seen: twice"])
  }

  @Test func readsArraysWrappersSingleItemsAndLines() {
    let item = #"{"id":"a","title":"x"}"#
    for text in [
      "[\(item),\(item)]", #"{"items":[\#(item),\#(item)]}"#, "\(item)\n\(item)\n",
      #"{"a":[1,{"b":2}],"references":[\#(item),\#(item)],"c":3}"#, "[\(item),\(item),]",
    ] {
      let parsed = read(text)
      #expect(parsed.output.map(\.id) == ["a", "a"], "\(text)")
      #expect(parsed.diagnostics.isEmpty, "\(text)")
    }
    #expect(read(item).output.map(\.title) == ["x"])
  }

  @Test func keepsADamagedItemAndReadsTheNext() {
    let text = """
      [
        {"id": "a", "title": "x"},
        {"id": "b", "title": "unclosed, "volume": 1},
        {"id": "c", "author": [{"family": "D"}, {"family": oops}], "volume": "2"},
        {"title": "d", "id": "d"},
        {"id": "e", "title": "never closed"
      """
    let parsed = read(text)
    #expect(parsed.output.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(parsed.diagnostics.map(\.code) == ["E140", "E140", "E140"])
    #expect(parsed.diagnostics.map { $0.location?.line } == [3, 4, 6])
    #expect(parsed.output[1].origin?.raw == #"{"id": "b", "title": "unclosed, "volume": 1}"#)
    #expect(parsed.output[4].title == "never closed")
  }

  @Test func survivesNestingOfAnyDepth() {
    for unit in ["[", "{\"a\":", "[{\"a\":"] {
      let parsed = read(String(repeating: unit, count: 100_000))
      #expect(parsed.diagnostics.count == 1)
    }
  }

  @Test func survivesEveryCutAndManyMutations() {
    var random = RandomReferences(seed: 99)
    let references = (0..<6).map { _ in random.reference() }
    let bytes = Array(CSLJSONWriter().write(references).output.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let parsed = read(String(decoding: bytes[..<end], as: UTF8.self))
      #expect(parsed.output.count <= references.count)
    }
    for _ in 0..<400 {
      var copy = bytes
      for _ in 0...random.next(below: 4) {
        copy[random.next(below: copy.count)] = random.pick(Array("{}[]\",:\\\n1a".utf8))
      }
      _ = CSLJSONWriter().write(read(String(decoding: copy, as: UTF8.self)).output)
    }
  }
}
