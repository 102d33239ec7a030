import CitationKit
import Testing

/// Every field of a reference can be followed to the bytes it was read from.
@Suite struct SourceFieldTests {
  private func fields(_ text: String, _ format: BibliographyFormat) throws -> [[String]] {
    let source = SourceText("\n" + text, name: "x")
    let reader = try #require(format.reader)
    let reference = try #require(reader.read(source).output.last)
    let fields = reference.sourceFields(in: source)
    for field in fields { #expect(source.text(in: field.range) == field.raw) }
    return fields.map { [$0.name, $0.field?.name ?? "", $0.raw] }
  }

  @Test func bibTeXFieldsAreFollowed() throws {
    #expect(
      try fields(
        "@book{a, title = {A}}\n@article{k,\n  Title = {One} # x,\n  journal = \"J\",\n  pages={1--2}\n}",
        .bibtex) == [
          ["key", "id", "k"], ["Title", "title", "{One} # x"],
          ["journal", "container-title", "\"J\""],
          ["pages", "page", "{1--2}"],
        ])
  }

  @Test func tagsAreFollowed() throws {
    #expect(
      try fields("TY  - JOUR\nAU  - Doe, J\nT2  - Nature\nDO  - 10.1000/x\nER  - \n", .ris)
        .filter { !$0[1].isEmpty } == [
          ["AU", "author", "Doe, J"], ["T2", "container-title", "Nature"],
          ["DO", "DOI", "10.1000/x"],
        ])
    #expect(
      try fields("PMID- 29867227\nTI  - A long\n      title.\nFAU - Doe, Jane\n", .nbib)
        .contains(["FAU", "author", "Doe, Jane"]))
  }

  @Test func membersAreFollowed() throws {
    #expect(
      try fields(
        #"[{"id":"a","type":"book"}, {"id": "b", "title":"Emma", "DOI":"10.1000/x"}]"#, .cslJSON)
        == [
          ["id", "id", "\"b\""], ["title", "title", "\"Emma\""], ["DOI", "DOI", "\"10.1000/x\""],
        ])
  }

  @Test func wordsOfFreeTextAreFollowed() throws {
    let found = try fields(
      "1. Knuth DE. Literate programming. Comput J. 1984;27(2):97-111.\n", .text)
    #expect(found.contains(["title", "title", "Literate programming"]))
    #expect(found.contains(["volume", "volume", "27"]))
  }

  @Test func anotherTextHasNoFieldsOfTheReference() throws {
    let source = SourceText("TY  - JOUR\nTI  - A\nER  - \n", name: "x")
    let reference = try #require(RISReader().read(source).output.first)
    #expect(reference.sourceFields(in: SourceText("TY", name: "x")) == [])
    #expect(
      reference.sourceFields(in: SourceText("TY  - JOUR\nTI  - A\nER  - \n", name: "y")) == [])
  }
}
