import Testing

@testable import CitationKit

@Suite struct ReferenceListCutterTests {
  private func cut(_ text: String) -> [String] {
    ReferenceListCutter().cut(SourceText(text)).map(\.text)
  }

  private let shannon =
    "Shannon CE. A mathematical theory of communication. Bell Syst Tech J. 1948;27(3):379-423."
  private let knuth = "Knuth DE. Literate programming. Comput J. 1984;27(2):97-111."
  private let watson =
    "Watson JD, Crick FH. Molecular structure of nucleic acids. Nature. 1953;171(4356):737-738."

  @Test(
    "markers of every style are followed",
    arguments: [
      ["1. ", "2. ", "3. "], ["[1] ", "[2] ", "[3] "], ["1] ", "2] ", "3]"],
      ["(1) ", "(2) ", "(3) "],
      ["1) ", "2) ", "3) "], ["1 ", "2 ", "3 "], ["¹ ", "² ", "³ "], ["1.\t", "2.\t", "3.\t"],
      ["• ", "• ", "• "], ["- ", "- ", "- "], ["[Sha48] ", "[Knu84] ", "[Wat53] "],
      ["17. ", "18. ", "20. "], ["1\n", "2\n", "3\n"],
    ])
  func followsMarkers(_ markers: [String]) {
    let text = zip(markers, [shannon, knuth, watson]).map { $0 + $1 }.joined(separator: "\n")
    #expect(cut(text) == [shannon, knuth, watson])
  }

  @Test func gluesNothingToTheFirstItemButTheHeading() {
    let text =
      "Prose goes before [2].\n\nReferences: 1] \(shannon)\n\n2]\(knuth)\n\nRelated Pages\n"
    #expect(cut(text) == [shannon, knuth])
  }

  @Test func cutsSeveralReferencesOnOneLine() {
    #expect(cut("[1] \(shannon) [2] \(knuth) [3] \(watson)") == [shannon, knuth, watson])
  }

  @Test func joinsWrappedAndHyphenatedLines() {
    let text = """
      1. Shannon CE. A mathematical theory of commu-
         nication. Bell Syst Tech J. 1948;27(3):
         379-423. https://doi.org/10.1002/
         j.1538-7305.1948.tb01338.x
      2. Knuth DE. Self-
         documenting programs. Comput J. 1984;27(2):97-111.
      """
    #expect(
      cut(text) == [
        "Shannon CE. A mathematical theory of communication. Bell Syst Tech J. 1948;27(3): 379-423."
          + " https://doi.org/10.1002/j.1538-7305.1948.tb01338.x",
        "Knuth DE. Self-documenting programs. Comput J. 1984;27(2):97-111.",
      ])
  }

  @Test func cutsAuthorDateListsByTheirIndents() throws {
    let source = SourceText.decode(try PackageFiles.fixture("text/author-date-list.txt"), name: "a")
    #expect(
      ReferenceListCutter().cut(source.output).map(\.text) == [
        "Darwin, C. (1859). On the origin of species by means of natural selection. London: John Murray.",
        "Knuth, D. E. (1984). Literate programming. The Computer Journal, 27(2), 97–111."
          + " https://doi.org/10.1093/comjnl/27.2.97",
        "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal,"
          + " 27(3), 379–423.",
        "Watson, J. D., & Crick, F. H. C. (1953). Molecular structure of nucleic acids: a structure for"
          + " deoxyribose nucleic acid. Nature, 171(4356), 737–738.",
      ])
  }

  @Test func dropsTheLinksOfWebPages() {
    let text =
      "1. \(shannon) [PubMed] [Google Scholar]\n2. \(knuth)\nCrossref. PubMed.\n3. \(watson)"
    #expect(cut(text) == [shannon, knuth, watson])
  }

  @Test func dropsWhatPageBreaksLeave() {
    let text = """
      References
      1. Shannon CE. A mathematical theory
      SHANNON / BELL SYSTEM TECHNICAL JOURNAL 27 (1948)     381
      of communication. Bell Syst Tech J. 1948;27(3):379-423.
      2. \(knuth)
      """
    #expect(cut(text) == [shannon, knuth])
  }

  @Test func separatesReferencesUnderOneNumber() {
    let text = """
      [1] J. Doe et al., Nature 432, 197 (2004); K. Roe and L. Poe, Phys. Rev. B 44, 896 (2007).
      [2] A. Noe, Phys. Rev. Lett. 11, 12 (2001).
      """
    #expect(
      cut(text) == [
        "J. Doe et al., Nature 432, 197 (2004)", "K. Roe and L. Poe, Phys. Rev. B 44, 896 (2007).",
        "A. Noe, Phys. Rev. Lett. 11, 12 (2001).",
      ])
  }

  @Test func findsNoReferenceInAnyOfFiftyParagraphs() throws {
    let bytes = try PackageFiles.fixture("text/prose-paragraphs.txt")
    let paragraphs = String(decoding: bytes, as: UTF8.self).split(separator: "\n\n")
    #expect(paragraphs.count == 50)
    for paragraph in paragraphs { #expect(cut(String(paragraph)) == [], "\(paragraph)") }
    #expect(cut(String(decoding: bytes, as: UTF8.self)) == [])
  }

  @Test func findsNoReferencesInProse() throws {
    let source = SourceText.decode(try PackageFiles.fixture("text/prose-only.txt"), name: "prose")
    #expect(ReferenceListCutter().cut(source.output) == [])
    #expect(cut("") == [])
    #expect(cut("Contents\n1. Introduction\n2. Methods\n3. Results\n4. Discussion\n") == [])
    #expect(cut("let x = [1, 2, 3]\nfor i in 0..<3 {\n  print(x[i])  // 2024\n}\n") == [])
  }

  @Test func findsNoReferencesInBinaryData() {
    var random = SeededGenerator(seed: 11)
    let bytes = (0..<20_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let source = SourceText.decode(bytes + Array("\n1. \(shannon)\n".utf8), name: "binary").output
    #expect(ReferenceListCutter().cut(source) == [])
  }

  @Test func takesASinglePastedReference() {
    #expect(cut(shannon) == [shannon])
    #expect(cut("12. \(shannon)") == [shannon])
  }

  @Test func tellsWhereEachReferenceStands() {
    let source = SourceText("Text [1].\n\nReferences\n[1] \(shannon)\n[2] \(knuth)\n")
    let cut = ReferenceListCutter().cut(source)
    #expect(cut.map { source.text(in: $0.range) } == [shannon, knuth])
    #expect(cut.map(\.label) == ["[1]", "[2]"])
    #expect(cut.map(\.number) == [1, 2])
  }

  @Test func staysWithinTheTextWhateverItIs() {
    let seeds = [
      "References: 1] \(shannon)\n\n2] \(knuth)\r\n3. \u{C}\n[4 ] \(watson)",
      "<ol>\n<li>\(knuth)</li></ol>",
      "Literatur\n\(shannon)\n   x\n\(watson); \(knuth)",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var bytes = Array(seeds[Int(random.next() % UInt64(seeds.count))].utf8)
      for _ in 0..<Int(random.next() % 8) {
        let at = Int(random.next() % UInt64(max(1, bytes.count)))
        switch random.next() % 3 {
        case 0: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
        case 1 where at < bytes.count: bytes.remove(at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.next() % 20)))
        }
      }
      let source = SourceText.decode(bytes, name: "fuzz").output
      var end = 0
      for reference in ReferenceListCutter().cut(source) {
        #expect(reference.range.lowerBound >= end || reference.range.lowerBound >= 0)
        #expect(reference.range.upperBound <= source.bytes.count)
        end = reference.range.upperBound
        let all = reference.joined.sourceRange(0..<reference.joined.bytes.count)
        #expect(all.lowerBound >= reference.range.lowerBound)
        #expect(all.upperBound <= reference.range.upperBound)
      }
    }
  }

  @Test func readsLongLinesInLinearTime() {
    let long = String(repeating: "word; [1] and 2. x (3) ", count: 40_000)
    #expect(cut(long) == [])
    #expect(cut(String(repeating: "1] ", count: 100_000)).count <= 1)
  }
}
