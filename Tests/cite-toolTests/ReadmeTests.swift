import Testing

/// README.md says what is true.
struct ReadmeTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  private static func text(_ name: String) throws -> String {
    let text = try TemporaryFolder.read(root + "/" + name)
    return try #require(text, "\(name) is missing")
  }

  @Test func `its example is a part of a program that is built and run`() throws {
    let program = try Self.text("Tests/LibraryClient/main.swift")
    let parts = program.split(separator: "// README\n", omittingEmptySubsequences: false)
    try #require(parts.count == 3)
    #expect(try Self.text("README.md").contains("```swift\n" + parts[1] + "```\n"))
  }

  @Test func `the program does its little job`() throws {
    let run = try Tool.run([], program: "library-client")
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(run.output.hasPrefix("Cancer statistics, 2024 https://doi.org/10.3322/caac.21820\n"))
    #expect(run.output.contains("@article{"))
  }

  @Test func `its commands are those that are promised`() throws {
    let lines = try Self.text("README.md").split(separator: "\n")
    #expect(lines.contains("swift test"))
    let job = try #require(lines.first { $0.hasPrefix("swift run -c release cite-tool export ") })
    let words = job.split(separator: " ").dropFirst(4).map(String.init)
    let fixture = try #require(words.first { $0.hasPrefix("fixtures/") })
    let arguments = words.map { $0 == fixture ? Self.root + "/" + $0 : $0 }
    let run = try Tool.run(arguments)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").contains { $0.hasPrefix("@") })
  }

  @Test func `its table of formats is what the tool lists`() throws {
    let readme = try Self.text("README.md")
    let listed = try Tool.run(["formats"]).output.split(separator: "\n").map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let abilities = columns[1].split(separator: ",")
      return "| `\(columns[0])` | \(columns[4]) | \(abilities.contains("read") ? "yes" : "—") "
        + "| \(abilities.contains("write") ? "yes" : "—") "
        + "| \(columns[2].replacing(",", with: ", ")) | \(columns[3].replacing(",", with: ", ")) |"
    }
    let start = try #require(readme.firstRange(of: "| --- | --- | --- | --- | --- | --- |\n"))
    let end = try #require(readme.firstRange(of: "<!-- end of formats -->"))
    let rows = readme[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
    #expect(rows == listed)
  }
}
