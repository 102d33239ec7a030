import CitationKit
import Foundation
import Testing

/// An article with a list as web pages mangle it: lower-cased, glued to its heading, full stops lost.
@Suite struct DamagedArticleTests {
  private func list(_ fixture: String) throws -> Parsed<ReferenceListParser.Output> {
    let source = SourceText.decode(try PackageFiles.fixture(fixture), name: fixture)
    return ReferenceListParser().parse(source.output)
  }

  @Test func everyFieldOfEveryRecordIsWhatALibrarianReads() throws {
    let expected = try JSONDecoder().decode(
      [LibrarianRecord].self,
      from: Data(try PackageFiles.fixture("text/immune-cells-article.expected.json")))
    let references = ReferenceImporter()
      .read(try PackageFiles.fixture("text/immune-cells-article.txt")).output.references
    #expect(references.count == expected.count)
    for (reference, expected) in zip(references, expected) {
      #expect(LibrarianRecord(reference) == expected)
    }
  }

  @Test func citationsAreMatchedWithTheList() throws {
    let citations = try list("text/immune-cells-article.txt").output.citations
    #expect(citations.cited == [1, 2, 3, 4, 5, 6])
    #expect(citations.uncited == [7])
    #expect(citations.dangling.isEmpty)
  }

  @Test func theTextAsItStoodStaysWithEachReference() throws {
    let bytes = try PackageFiles.fixture("text/immune-cells-article.txt")
    let source = SourceText.decode(bytes, name: "article").output
    for reference in ReferenceListParser().parse(source).output.references {
      let origin = try #require(reference.origin)
      #expect(origin.raw == source.text(in: origin.location.range))
      for span in origin.spans {
        #expect(origin.location.range.contains(span.range.lowerBound))
        #expect(span.range.upperBound <= origin.location.range.upperBound)
      }
    }
  }

  @Test func proseGivesNoReferencesAndItsCitationsDangle() throws {
    let result = try list("text/prose-only.txt")
    #expect(result.output.references.isEmpty)
    #expect(result.output.citations.dangling.map(\.numbers) == [[1]])
    #expect(result.diagnostics.map(\.code) == [.citationDangling])
  }
}
