import Testing

@testable import CitationKit

@Suite struct BibTeXWriterTests {
  static func article() -> Reference {
    var reference = Reference(kind: .articleJournal)
    reference.title = "CAR-T cells in HER2-positive & HER2-negative cancer: 5% of <i>E. coli</i>"
    reference.containerTitle = "J Clin Oncol"
    reference.volume = "12"
    reference.issue = "3"
    reference[.page] = "646-74"
    reference[.publisher] = "Wiley"
    reference.contributors = [
      Contributor(
        .person(PersonName(family: "Löwe", given: "Rebecca L")),
        orcid: ORCID("0000-0002-1825-0097")),
      Contributor(
        .person(PersonName(family: "Berg", given: "J", particle: "van den", suffix: "Jr."))),
      Contributor(.organization("WHO and Friends")), Contributor(.others),
    ]
    reference.issued = ReferenceDate("2024-01/2024-02").map { .value($0) }
    reference.setDate(ReferenceDate("2023-12-17").map { .value($0) }, for: .available)
    reference.identifiers = [
      Identifier(.doi, "10.1000/a_b"), Identifier(.pmid, "29867227"),
      Identifier(.pmcid, "PMC6000001"),
    ]
    reference.urls = ["https://example.org/a_b%20c"]
    return reference
  }

  @Test func writesBibTeX() {
    let parsed = BibTeXWriter().write([Self.article()])
    #expect(parsed.diagnostics.isEmpty)
    #expect(
      parsed.output == #"""
        @article{lowe2024cart,
          author = {L{\"o}we, Rebecca L and van den Berg, Jr., J and {WHO and Friends} and others},
          author+an:orcid = {1="0000-0002-1825-0097"},
          title = {{CAR-T} cells in {HER2}-positive \& {HER2}-negative cancer: 5\% of \emph{{E}. coli}},
          journal = {J Clin Oncol},
          volume = {12},
          number = {3},
          pages = {646--674},
          publisher = {Wiley},
          date = {2024-01/2024-02},
          year = {2024},
          month = jan # "--" # feb,
          epub = {2023-12-17},
          doi = {10.1000/a_b},
          pmid = {29867227},
          pmcid = {PMC6000001},
          url = {https://example.org/a_b%20c},
        }

        """#)
  }

  @Test func writesBibLaTeX() {
    let parsed = BibTeXWriter(dialect: .biblatex, indent: 0).write([Self.article()])
    #expect(parsed.diagnostics.isEmpty)
    #expect(
      parsed.output == #"""
        @article{lowe2024cart,
        author = {Löwe, Rebecca L and van den Berg, Jr., J and {WHO and Friends} and others},
        author+an:orcid = {1="0000-0002-1825-0097"},
        title = {{CAR-T} cells in {HER2}-positive \& {HER2}-negative cancer: 5\% of \emph{{E}. coli}},
        journaltitle = {J Clin Oncol},
        volume = {12},
        number = {3},
        pages = {646--674},
        date = {2024-01/2024-02},
        doi = {10.1000/a_b},
        eprint = {29867227},
        eprinttype = {pubmed},
        url = {https://example.org/a_b%20c},
        userf = {publisher = {Wiley}, epub = {2023-12-17}, pmcid = {PMC6000001}},
        }

        """#)
  }

  @Test func writesWhatIsIncompleteAsMisc() {
    var reference = Reference(kind: .articleJournal)
    reference.title = "Only a title"
    #expect(
      BibTeXWriter().write([reference]).output == """
        @misc{onlytitle,
          title = {Only a title},
          entrysubtype = {article-journal},
          key = {Only a title},
        }

        """)
    #expect(
      BibTeXWriter(dialect: .biblatex).write([reference]).output == """
        @misc{onlytitle,
          title = {Only a title},
          entrysubtype = {article-journal},
          date = {XXXX},
        }

        """)
  }

  @Test func keysAreUniqueWhateverTheirCaseAndStable() {
    var first = Self.article()
    first.id = "Lowe2024CART"
    var odd = Self.article()
    odd.id = "10.1000/x(1)"
    let keys = CitationKeys(for: [Self.article(), first, odd, first, Reference()])
    #expect(
      keys.keys == ["lowe2024carta", "Lowe2024CART", "lowe2024cartb", "Lowe2024CARTc", "reference"])
    let parsed = BibTeXWriter().write([first, first])
    #expect(parsed.diagnostics.map(\.code) == [.keyChanged])
  }

  @Test func reportsWhatHasNoPlace() {
    var reference = Self.article()
    reference.identifiers.append(Identifier(.doi, "10.1000/second"))
    reference.extra = [ExtraField(name: "not a name", value: "x")]
    #expect(
      BibTeXWriter().write([reference]).diagnostics.map(\.message) == [
        "lowe2024cart: bibtex has no place for a second DOI, '10.1000/second'",
        "lowe2024cart: bibtex has no place for the field 'not a name' with 'x'",
      ])
  }

  @Test(arguments: BibTeXDialect.allCases)
  func everyKindAndFieldComesBack(dialect: BibTeXDialect) {
    for kind in ReferenceKind.allCases {
      var reference = Self.article()
      reference.kind = kind
      reference.id = "k"
      for variable in Variable.allCases where reference[variable] == nil {
        reference[variable] = "\(variable.name) 1"
      }
      let written = BibTeXWriter(dialect: dialect).write([reference])
      let read = BibTeXReader(dialect: dialect).read(SourceText(written.output))
      var back = read.output.first ?? Reference()
      if kind == .book || kind == .classic {
        back.contributors.sort { $0.role.rawValue < $1.role.rawValue }
      }
      reference.identifiers.sort { $0.value < $1.value }
      back.identifiers.sort { $0.value < $1.value }
      #expect(back.kind == reference.kind)
      for variable in Variable.allCases where variable != .page {
        #expect(back[variable] == reference[variable], "\(kind) \(variable)")
      }
      #expect(back.extra == [] && back.identifiers == reference.identifiers)
      #expect(back.contributors == reference.contributors, "\(kind)")
      #expect(
        back.issued == reference.issued && back.date(.available) == reference.date(.available))
    }
  }

  @Test(arguments: BibTeXDialect.allCases, 1...150)
  func writingWhatWasReadChangesNothing(dialect: BibTeXDialect, seed: Int) {
    var random = RandomReferences(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let references = (0..<3).map { _ in random.reference() }
    let writer = BibTeXWriter(dialect: dialect)
    let reader = BibTeXReader(dialect: dialect)
    let first = reader.read(SourceText(writer.write(references).output))
    #expect(first.output.count == references.count)
    #expect(first.diagnostics.filter { $0.severity > .note } == [])
    let second = reader.read(SourceText(writer.write(first.output).output))
    #expect(second.output == first.output)
  }
}
