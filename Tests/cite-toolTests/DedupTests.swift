import Testing

@Suite struct DedupTests {
  private static func record(_ id: String, _ title: String, doi: String) -> String {
    """
    TY  - JOUR
    ID  - \(id)
    AU  - Knuth, Donald E.
    TI  - \(title)
    T2  - The Computer Journal
    PY  - 1984
    VL  - 27
    IS  - 2
    SP  - 97
    EP  - 111
    DO  - \(doi)
    ER  - 

    """
  }

  private static let literate = record("k1", "Literate programming", doi: "10.1093/comjnl/27.2.97")
  private static let again = record("k2", "Literate Programming.", doi: "10.1093/COMJNL/27.2.97")
  private static let other = record("t1", "The complexity of songs", doi: "10.1145/358027.358042")

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder(["a.ris": Self.literate + Self.other, "b.ris": Self.again])
  }

  @Test func `check ends with 1 when there are duplicates and with 0 when there are none`() throws {
    let folder = try folder()
    #expect(try Tool.run(["dedup", "a.ris", "b.ris", "--check"], in: folder).exitCode == 1)
    #expect(try Tool.run(["dedup", "a.ris", "--check"], in: folder).exitCode == 0)
  }

  @Test func `every record has its cluster, singletons too`() throws {
    let folder = try folder()
    let run = try Tool.run(["dedup", "a.ris", "b.ris", "--clusters", "c.csv"], in: folder)
    #expect(run.exitCode == 0)
    let rows = try folder.text("c.csv").split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.first == ["id", "cluster"])
    let clusters = Dictionary(uniqueKeysWithValues: rows.dropFirst().map { ($0[0], $0[1]) })
    #expect(clusters.keys.sorted() == ["k1", "k2", "t1"])
    #expect(clusters["k1"] == clusters["k2"])
    #expect(clusters["k1"] != clusters["t1"])
  }

  @Test func `what is removed is written and mapped to what is kept`() throws {
    let folder = try folder()
    let run = try Tool.run(
      [
        "dedup", "a.ris", "b.ris", "-o", "u.ris", "--duplicates-output", "d.ris", "--keys-map",
        "k.csv",
      ], in: folder)
    #expect(run.exitCode == 0)
    let unique = try folder.text("u.ris")
    let removed = try folder.text("d.ris")
    #expect(unique.split(separator: "\n").count { $0.hasPrefix("TY") } == 2)
    #expect(removed.split(separator: "\n").count { $0.hasPrefix("TY") } == 1)
    let map = try folder.text("k.csv").split(separator: "\n")
    #expect(map == ["old,kept", "k2,k1"] || map == ["old,kept", "k1,k2"])
  }

  @Test func `what the known library has is left out, and the counts say so`() throws {
    let folder = try folder()
    let run = try Tool.run(
      ["dedup", "a.ris", "--known", "b.ris", "-o", "new.ris", "--prisma"], in: folder)
    #expect(run.exitCode == 0)
    #expect(try folder.text("new.ris").contains("The complexity of songs"))
    #expect(try !folder.text("new.ris").contains("Literate"))
    #expect(
      run.output.split(separator: "\n") == [
        "source\tidentified\tduplicates-removed\tknown-removed\tremaining", "a.ris\t2\t0\t1\t1",
        "total\t2\t0\t1\t1",
      ])
  }
}
