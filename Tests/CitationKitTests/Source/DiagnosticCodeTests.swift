import Foundation
import Testing

@Suite struct DiagnosticCodeTests {
  @Test func noCodeStandsForTwoThings() throws {
    let sources = PackageFiles.root.appending(path: "Sources/CitationKit")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var names: [String: [String]] = [:]
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /static let (\w+): Self = "([A-Z][0-9]{3})"/) {
        names[String(match.output.2), default: []].append(String(match.output.1))
      }
    }
    #expect(names.count >= 50)
    #expect(names.filter { $0.value.count > 1 } == [:])
  }
}
