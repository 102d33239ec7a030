import CitationKit
import Foundation
import Testing

/// Five web articles as scraped, held against what a librarian reads out of them.
@Suite struct SeedArticlesTests {
  static let folder = PackageFiles.shared?.appending(path: "seeds")
  static var isAbsent: Bool {
    folder.map { !FileManager.default.fileExists(atPath: $0.appending(path: "gold.json").path) }
      ?? true
  }

  @Test(
    "every field of every record is what a librarian reads",
    .disabled(if: isAbsent, "the articles are not beside the package"))
  func matchesTheLibrarian() throws {
    let folder = try #require(Self.folder)
    let gold = try JSONDecoder().decode(
      [String: [LibrarianRecord]].self,
      from: Data(contentsOf: folder.appending(path: "gold.json")))
    #expect(gold.count == 5)
    for (name, records) in gold.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let result = ReferenceImporter().read(bytes, name: name)
      #expect(result.output.format == .text)
      #expect(result.output.references.map(LibrarianRecord.init) == records, "\(name)")
    }
  }

  @Test(
    "citations are matched with the list, and dangling ones are reported",
    .disabled(if: isAbsent, "the articles are not beside the package"))
  func matchesCitations() throws {
    let folder = try #require(Self.folder)
    func list(_ prefix: String) throws -> Parsed<ReferenceListParser.Output> {
      let name = try #require(
        FileManager.default.contentsOfDirectory(atPath: folder.path).first {
          $0.hasPrefix(prefix) && $0.hasSuffix(".txt")
        })
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return ReferenceListParser().parse(SourceText(text, name: name))
    }
    let cited = try list("001").output.citations
    #expect(cited.cited == [1, 2, 3, 4, 5, 6, 7])
    #expect(cited.uncited == [])
    #expect(cited.dangling == [])
    let dangling = try list("000")
    #expect(dangling.output.citations.dangling.map(\.numbers) == [[1], [2]])
    #expect(dangling.diagnostics.map(\.code) == [.citationDangling, .citationDangling])
    #expect(dangling.diagnostics.map { $0.location?.line } == [27, 38])
  }
}
