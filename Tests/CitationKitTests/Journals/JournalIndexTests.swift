import Testing

@testable import CitationKit

@Suite struct JournalIndexTests {
  @Test(arguments: [
    ("ca cancer j clin", "CA: A Cancer Journal for Clinicians"),
    ("CA: a cancer journal for clinicians", "CA: A Cancer Journal for Clinicians"),
    ("J. Hematol. Oncol.", "Journal of Hematology & Oncology"),
    ("JOURNAL OF HEMATOLOGY AND ONCOLOGY", "Journal of Hematology & Oncology"),
    ("nat med", "Nature Medicine"),
    ("Nature Medecine", "Nature Medicine"),
    ("Anticancer Res., vol. 12", "Anticancer Research"),
    ("Anticancer Research [Internet]", "Anticancer Research"),
    ("Journalofcellscience", "Journal of Cell Science"),
    ("Acta pharmaceutica Sinica. B", "Acta Pharmaceutica Sinica B"),
    ("PNAS", "Proceedings of the National Academy of Sciences of the United States of America"),
    ("Signal Processing, IEEE Transactions on", "IEEE Transactions on Signal Processing"),
    (
      "0027-8424", "Proceedings of the National Academy of Sciences of the United States of America"
    ),
  ])
  func findsTheJournalThatAMessyNameMeans(text: String, title: String) {
    #expect(JournalIndex.builtIn.resolve(text).match?.journal.title == title)
  }

  @Test(arguments: [
    ("Nature Medicine", "Nat Med", "Nat. Med."),
    ("Biomedicines", "Biomedicines", "Biomedicines"),
    ("Acta Pharmaceutica Sinica B", "Acta Pharm Sin B", "Acta Pharm. Sin. B"),
    ("CA: A Cancer Journal for Clinicians", "CA Cancer J Clin", "CA Cancer J. Clin."),
  ])
  func knowsBothAbbreviations(title: String, nlm: String, iso4: String) throws {
    let found = JournalIndex.builtIn.journal(named: title)
    let journal = try #require(found)
    #expect(journal.title == title)
    #expect(journal.name(.nlm) == nlm)
    #expect(journal.name(.iso4) == iso4)
  }

  @Test func everyBuiltInJournalIsFoundByItsOwnTitle() {
    let index = JournalIndex.builtIn
    #expect(index.journals.count > 4_000)
    let lost = index.journals.filter { journal in
      !index.resolve(journal.title).candidates.contains { $0.journal == journal }
    }
    #expect(lost.isEmpty, "\(lost.prefix(5).map(\.title))")
  }

  @Test func everyBuiltInISSNIsValid() {
    let wrong = JournalIndex.builtIn.journals.flatMap(\.issns).filter {
      JournalIndex.canonicalISSN(Array($0.utf8)[...]) != $0
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "", "   ", "...", "12 (3)", "Quarterly of Nothing in Particular", "A", "\u{0}\u{1}",
  ])
  func doesNotInventAJournal(text: String) {
    #expect(JournalIndex.builtIn.resolve(text) == .unknown)
  }

  @Test func leavesJournalsOfOneNameUndecided() {
    let list = JournalList(
      name: "mine",
      journals: [
        Journal(title: "Acta veterinaria", nlmAbbreviation: "Acta Vet Brno"),
        Journal(title: "Acta veterinaria", nlmAbbreviation: "Acta Vet (Beogr)"),
      ])
    let index = JournalIndex([list])
    guard case .ambiguous(let candidates) = index.resolve("Acta Veterinaria") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(candidates.map(\.journal) == list.journals)
    let name = index.name("Acta Veterinaria", as: .nlm)
    #expect(name.output == "Acta Veterinaria")
    #expect(name.diagnostics.map(\.code) == [.ambiguousJournal])
    #expect(index.resolve("Acta Vet (Beograd)").match?.journal == list.journals[1])
  }

  @Test func believesTheUsersListFirst() {
    let mine = Journal(title: "My Nature Medicine", nlmAbbreviation: "Nat Med", nlmID: "9502015")
    let index = JournalIndex.builtIn(with: [JournalList(name: "mine", journals: [mine])])
    #expect(index.resolve("Nat. Med.").match?.journal == mine)
    #expect(index.resolve("Nat. Med.").match?.list == "mine")
  }

  @Test func abbreviatesAnUnknownJournalByRuleAndSaysSo() {
    let name = JournalIndex([]).name("Journal of Applied Nothing", as: .iso4)
    #expect(name.output == "J. Appl. Nothing")
    #expect(name.diagnostics.map(\.code) == [.abbreviatedByRule])
    #expect(JournalIndex([]).name("Nothing", as: .keep) == Parsed("Nothing"))
  }

  @Test func survivesAnyText() {
    var random = SeededGenerator(seed: 7)
    let index = JournalIndex.builtIn
    for journal in index.journals.prefix(400) {
      var bytes = Array(journal.title.utf8)
      for _ in 0..<3 where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: Array("([.:-, ".utf8), at: place)
        }
      }
      _ = index.resolve(String(decoding: bytes, as: UTF8.self))
    }
    #expect(index.resolve(String(repeating: "journal of ", count: 100_000)) == .unknown)
    let brackets = String(repeating: "(", count: 450) + String(repeating: ")", count: 450)
    #expect(index.resolve(brackets) == .unknown)
  }
}
