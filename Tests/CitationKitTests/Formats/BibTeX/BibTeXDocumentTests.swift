import Testing

@testable import CitationKit

@Suite struct BibTeXDocumentTests {
  private func kinds(_ text: String) -> [BibTeXDocument.Block.Kind] {
    BibTeXDocument(SourceText(text)).blocks.map(\.kind)
  }

  private func values(_ text: String) -> [[String]] {
    let document = BibTeXDocument(SourceText(text))
    return document.fields.map {
      [document.source.text(in: $0.name), document.source.text(in: $0.value)]
    }
  }

  private func keys(_ text: String) -> [String] {
    let document = BibTeXDocument(SourceText(text))
    return document.blocks.filter { $0.kind == .entry }.map { document.source.text(in: $0.key) }
  }

  @Test func blocksFollowOneAnotherWithoutGaps() throws {
    let bytes = try PackageFiles.fixture("bibtex/oncology.bib")
    let source = SourceText(String(decoding: bytes, as: UTF8.self))
    let document = BibTeXDocument(source)
    #expect(document.text() == String(decoding: bytes, as: UTF8.self))
    #expect(
      document.blocks.map(\.range.lowerBound).dropFirst().elementsEqual(
        document.blocks.map(\.range.upperBound).dropLast()))
    #expect(document.blocks.filter { $0.kind == .entry }.count == 5)
  }

  @Test func replacingOneEntryLeavesAllOtherBytes() {
    let text = "first\r\n@book{a, title={T} }\n\n  text @misc(b,year=1)\tend"
    let document = BibTeXDocument(SourceText(text))
    #expect(
      document.text(replacing: [1: "@book{z}"])
        == "first\r\n@book{z}\n\n  text @misc(b,year=1)\tend")
  }

  @Test func valuesKeepDelimitersMacrosAndNesting() {
    #expect(
      values("@a{k, x = {a{b}c} , y=\"q {\"} r\" # mac # 12, z = 7}") == [
        ["x", "{a{b}c}"], ["y", "\"q {\"} r\" # mac # 12"], ["z", "7"],
      ])
    #expect(values("@a(k, x = {a)b}, y = 1)") == [["x", "{a)b}"], ["y", "1"]])
  }

  @Test func keysMayHoldAlmostAnything() {
    #expect(keys("@a{x/y:z+'w, t=1}@b{é漢, t=1} @c{,t=1}@d(k)") == ["x/y:z+'w", "é漢", "", "k"])
    #expect(keys("@ misc { k , t = 1 }") == ["k"])
    #expect(keys("@book{title = {T}}") == [""])
  }

  @Test func mailAddressesAndCommentsAreText() {
    #expect(kinds("write to me@example.org, not {now}") == [.text])
    #expect(kinds("@comment{@book{k, t=1}}") == [.comment, .text, .entry, .text])
  }

  @Test func biberHidesTheBodyOfAComment() {
    let source = SourceText("@comment{@book{k, t=1}} @misc{m}")
    let hidden = BibTeXDocument(source, comments: .body).blocks.map(\.kind)
    #expect(hidden == [.comment, .text, .entry])
  }

  @Test func aDamagedEntryEndsWhereTheNextBegins() {
    let text = "@a{one, t = {never closed\n@b{two, t = {x}}\n@c{three, t = \"open\n@d{four, t=1}"
    #expect(keys(text) == ["one", "two", "three", "four"])
    let document = BibTeXDocument(SourceText(text))
    #expect(document.text() == text)
    #expect(document.problems.contains { $0.kind == .unclosed && $0.block == 0 })
  }

  @Test func aMissingCommaDoesNotCostAField() {
    #expect(values("@a{k, x = {1}\n y = {2}}") == [["x", "{1}"], ["y", "{2}"]])
    #expect(values("@a{k, x = {1} junk here,\n y = {2}}") == [["x", "{1}"], ["y", "{2}"]])
    #expect(values("@a{k x = {1},, y = {2},}") == [["x", "{1}"], ["y", "{2}"]])
  }

  @Test(.timeLimit(.minutes(1))) func deepAndOpenInputTakesLinearTime() {
    let deep = "@a{k, t = " + String(repeating: "{", count: 100_000)
    let open = String(repeating: "@a{k, t = {x\n", count: 5000)
    let lines = "@a{k,\n" + String(repeating: " t = {x\n", count: 5000)
    let closed = deep + String(repeating: "}", count: 100_001)
    for text in [deep, open, lines, closed, String(repeating: "@", count: 100_000)] {
      #expect(BibTeXDocument(SourceText(text)).text() == text)
      #expect(BibTeXReader().read(SourceText(text)).output.count <= 5000)
    }
  }
}
