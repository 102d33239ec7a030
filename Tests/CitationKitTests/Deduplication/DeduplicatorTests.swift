import CitationKit
import Testing

@Suite struct DeduplicatorTests {
  private static let records = Sample.collection(220)

  /// The clusters as sets of ids, whatever the order.
  private static func clusters(_ result: DeduplicationResult, _ records: [Reference]) -> Set<
    Set<String>
  > {
    Set(result.clusters.map { Set($0.members.map { records[$0].id }) })
  }

  @Test func givesTheSameResultInAnyOrder() {
    let records = Self.records
    let result = Deduplicator().deduplicate(records)
    #expect(result.duplicateClusters.count > 30)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2 {
      let shuffled = records.shuffled(using: &generator)
      let other = Deduplicator().deduplicate(shuffled)
      #expect(Self.clusters(other, shuffled) == Self.clusters(result, records))
      #expect(Set(other.references) == Set(result.references))
    }
  }

  @Test func givesTheSameResultOnAnyNumberOfThreads() async {
    let records = Sample.collection(250)
    let result = Deduplicator().deduplicate(records)
    for width in [1, 2, 5] {
      let other = await Deduplicator().deduplicate(records, width: width)
      #expect(other.clusters == result.clusters)
      #expect(other.references == result.references)
      #expect(other.pairs == result.pairs)
    }
  }

  @Test func findsNothingMoreInItsOwnResult() {
    let once = Deduplicator().deduplicate(Self.records)
    let twice = Deduplicator().deduplicate(once.references)
    #expect(twice.references == once.references)
  }

  @Test func losesNoValueInMerging() throws {
    var first = Sample.record(Sample.title, id: "a", doi: "10.1000/jfo.1")
    first.keywords = ["nests"]
    var second = Sample.record(
      Sample.title, id: "b", authors: ["Weber, A", "Okafor, J"], container: "J Field Ornithol",
      pages: "101", pmid: "1234567")
    second.notes = ["read twice"]
    let result = Deduplicator().deduplicate([first, second])
    let merged = try #require(result.references.first)
    #expect(result.references.count == 1)
    #expect(merged.identifiers.map(\.value).sorted() == ["10.1000/jfo.1", "1234567"])
    #expect(merged.keywords == ["nests"])
    #expect(merged.notes == ["read twice"])
    #expect(merged[.page] == "101-115")
    #expect(merged.containerTitle == "Journal of Field Ornithology")
    let values = try #require(result.clusters.first).values
    #expect(values.contains { $0.field == "page" && $0.value == "101" && !$0.isKept })
    #expect(values.contains { $0.field == "container-title" && $0.value == "J Field Ornithol" })
    #expect(values.contains { $0.field == "id" && $0.value == "a" })
    #expect(values.contains { $0.field == "id" && $0.value == "b" })
  }

  @Test func honoursDecisions() {
    let first = Sample.record(Sample.title, id: "a")
    let second = Sample.record(Sample.title, id: "b")
    let third = Sample.record(
      "Acoustic signals of burrowing owls in winter", id: "c", pages: "9-12")
    var decisions = DeduplicationDecisions()
    decisions.add(.init(RecordKey(first), RecordKey(second), .notDuplicate))
    decisions.add(.init(RecordKey(third), RecordKey(second), .duplicate))
    let result = Deduplicator().deduplicate([first, second, third], decisions: decisions)
    #expect(result.clusters.map(\.members) == [[0], [1, 2]])
  }

  @Test func leavesOutWhatIsKnown() {
    let old = Sample.record(Sample.title, id: "old")
    let again = Sample.record(Sample.title, id: "again", container: "J Field Ornithol")
    let new = Sample.record(
      "Acoustic signals of burrowing owls in winter", id: "new", pages: "9-12")
    let result = Deduplicator().deduplicate([again, new], known: [old])
    #expect(result.references.map(\.id) == ["new"])
    #expect(result.clusters.map(\.known) == [0, nil])
  }

  @Test func countsRecordsForPRISMA() {
    let records = [
      Sample.record(Sample.title, id: "a"),
      Sample.record(Sample.title, id: "b", pages: "101"),
      Sample.record("Acoustic signals of burrowing owls in winter", id: "c", pages: "9-12"),
    ]
    let counts = PRISMACounts(
      Deduplicator().deduplicate(records), labels: ["PubMed", "Embase", "Embase"])
    #expect(counts.identified == 3)
    #expect(counts.duplicatesRemoved == 1)
    #expect(counts.remaining == 2)
    #expect(counts.sources.map(\.name) == ["PubMed", "Embase"])
    #expect(counts.sources.map(\.duplicatesRemoved) == [0, 1])
  }

  @Test func plansAppliesAndUndoes() {
    let records = Self.records
    let result = Deduplicator().deduplicate(records)
    let plan = DeduplicationPlan(result, of: records)
    let applied = plan.apply(to: records)
    #expect(applied.diagnostics.isEmpty)
    #expect(applied.references.count == result.references.count)
    #expect(Set(applied.references) == Set(result.references))
    let restored = applied.undo.apply(to: applied.references)
    #expect(restored.diagnostics.isEmpty)
    #expect(restored.output == records)
  }

  @Test func leavesAloneWhatAPlanWasNotMadeFor() {
    var records = [
      Sample.record(Sample.title, id: "a"), Sample.record(Sample.title, id: "b", pages: "101"),
    ]
    let plan = DeduplicationPlan(Deduplicator().deduplicate(records), of: records)
    records[1].title = "Something else entirely"
    let applied = plan.apply(to: records)
    #expect(applied.references == records)
    #expect(applied.diagnostics.map(\.code) == [.planOutdated])
  }

  @Test func staysBoundedOnOneTitleAndOnOneDOI() {
    let count = 4_000
    let titles = (0..<count).map { index in
      Sample.record(
        "Editorial", id: "\(index)", authors: ["Name\(index % 5_000), A"], year: 1950 + index % 70,
        volume: String(index % 300 + 1), pages: String(index + 2))
    }
    let clock = ContinuousClock()
    let start = clock.now
    let byTitle = Deduplicator().deduplicate(titles)
    #expect(byTitle.references.count == count)
    #expect(byTitle.comparedPairs < count * 60)
    let dois = (0..<count).map { index in
      Sample.record(
        "Observation \(index * 7919 % 100_003) of station \(index)", id: "\(index)",
        pages: String(index + 2), doi: "10.1000/all")
    }
    let byDOI = Deduplicator().deduplicate(dois)
    #expect(byDOI.references.count == count)
    #expect(byDOI.comparedPairs < count * 60)
    #expect(clock.now - start < .seconds(240))
  }

  @Test func survivesRecordsThatSayNothing() {
    let empty = [Reference(), Reference(kind: .book, id: "x"), Reference()]
    #expect(Deduplicator().deduplicate(empty).references.count == 3)
    #expect(Deduplicator().deduplicate([]).references.isEmpty)
    var odd = Reference()
    odd.title = String(repeating: "[(<&;", count: 5_000)
    odd[.page] = String(repeating: "9", count: 4_000)
    odd.volume = String(repeating: "8", count: 4_000)
    #expect(Deduplicator().deduplicate([odd, odd]).references.count <= 2)
  }
}
