import CitationKit
import Testing

struct FormatRegistryTests {
  @Test func `every name and alias leads to its format, in any case`() {
    for format in BibliographyFormat.known {
      #expect(BibliographyFormat(named: format.rawValue) == format)
      #expect(BibliographyFormat(named: format.rawValue.uppercased()) == format)
      for alias in format.aliases {
        #expect(BibliographyFormat(named: alias) == format, "\(alias) leads elsewhere")
      }
    }
    #expect(BibliographyFormat(named: "csljson") == .cslJSON)
    #expect(BibliographyFormat(named: "bib") == .bibtex)
    #expect(BibliographyFormat(named: "medline") == .nbib)
    #expect(BibliographyFormat(named: "wordperfect") == nil)
  }

  @Test func `names are unique and formats are listed once`() {
    let names = BibliographyFormat.known.flatMap { [$0.rawValue] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func `a file name's extension stands for a format`() {
    #expect(BibliographyFormat(fileName: "refs.BIB") == .bibtex)
    #expect(BibliographyFormat(fileName: "a.b/my export.ris") == .ris)
    #expect(BibliographyFormat(fileName: "folder.ris/readme") == nil)
    #expect(BibliographyFormat(fileName: ".ris") == nil)
    #expect(BibliographyFormat(fileName: "") == nil)
  }

  @Test func `readers and writers stand in the row of their own format or of a dialect of it`() {
    for format in BibliographyFormat.known {
      if let reader = format.reader {
        #expect(Self.isSameFamily(type(of: reader).format, format))
      }
      if let writer = format.writer {
        #expect(Self.isSameFamily(type(of: writer).format, format))
      }
      #expect(format.canRead == (format.reader != nil))
      #expect(format.canWrite == (format.writer != nil))
    }
  }

  private static func isSameFamily(_ first: BibliographyFormat, _ second: BibliographyFormat)
    -> Bool
  {
    first == second || Set([first, second]) == [.bibtex, .biblatex]
  }

  @Test func `what the library writes is recognised without a name`() throws {
    let text = """
      1. Siegel RL, Jemal A. Cancer statistics, 2024. CA Cancer J Clin. 2024;74(1):12-49.
      doi:10.3322/caac.21820
      """
    let references = ReferenceImporter(format: .text).read(text).output.references
    try #require(references.count == 1)
    for format in BibliographyFormat.known {
      guard let writer = format.writer, format.canRead, format != .biblatex else { continue }
      let source = SourceText(writer.write(references).output, name: "<stdin>")
      #expect(BibliographyFormat.detect(source) == format)
    }
  }

  @Test func `prose is free text whatever it is called`() {
    for name in ["<stdin>", "article.txt", "article"] {
      let source = SourceText("The results were published last year [1].", name: name)
      #expect(BibliographyFormat.detect(source) == .text)
    }
    #expect(BibliographyFormat.detect(SourceText("")) == .text)
  }

  @Test func `an unknown format is reported, not read`() {
    let importer = ReferenceImporter(format: BibliographyFormat(rawValue: "wordperfect"))
    let result = importer.read("anything", name: "a.wp")
    #expect(result.output.references == [])
    #expect(result.diagnostics.map(\.code) == [.formatNotReadable])
    #expect(result.diagnostics.first?.location?.description == "a.wp:1:1")
  }
}
