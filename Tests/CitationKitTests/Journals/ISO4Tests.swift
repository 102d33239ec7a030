import Testing

@testable import CitationKit

@Suite struct ISO4Tests {
  @Test(arguments: [
    ("Journal of Hematology & Oncology", "J. Hematol. Oncol.", "J Hematol Oncol"),
    ("The Lancet", "Lancet", "Lancet"),
    ("Nature", "Nature", "Nature"),
    ("In Practice", "In Practice", "In Practice"),
    ("Neuro-Oncology Practice", "Neuro-Oncol. Pract.", "Neurooncol Pract"),
    (
      "IEEE Transactions on Signal Processing", "IEEE Trans. Signal Process.",
      "IEEE Trans Signal Process"
    ),
    (
      "Journal of Polymer Science. Part A, Polymer Chemistry", "J. Polym. Sci. A Polym. Chem.",
      "J Polym Sci A Polym Chem"
    ),
    ("Revista Española de Cardiología", "Rev. Esp. Cardiol.", "Rev Esp Cardiol"),
    ("Hepatology (Baltimore, Md.)", "Hepatology", "Hepatology"),
    ("Zhonghua yi xue za zhi", "Zhonghua Yi Xue Za Zhi", "Zhonghua Yi Xue Za Zhi"),
    ("L'Année psychologique", "Année Psychol.", "Annee Psychol"),
  ])
  func abbreviatesByRule(title: String, iso4: String, nlm: String) {
    #expect(ISO4.abbreviate(title) == iso4)
    #expect(ISO4.abbreviate(title, for: .nlm) == nlm)
  }

  @Test func neverMixesTheDialects() {
    for journal in JournalIndex.builtIn.journals {
      let nlm = ISO4.abbreviate(journal.title, for: .nlm)
      #expect(!nlm.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    }
  }

  @Test(arguments: ["", " ", "...", "&", "- -", "\u{301}", "…", "''", "(", "A. ", "—"])
  func keepsWhatHasNoWords(text: String) {
    let once = ISO4.abbreviate(text)
    #expect(ISO4.abbreviate(once) == once)
  }

  @Test func takesGiganticTitles() {
    #expect(!ISO4.abbreviate(String(repeating: "journal-of ", count: 100_000)).isEmpty)
  }
}
