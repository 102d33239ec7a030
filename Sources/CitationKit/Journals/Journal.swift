/// A journal (or another serial) with the names and numbers under which it is known.
///
/// ```swift
/// JournalIndex.builtIn.resolve("ca cancer j clin").match?.journal.title
/// // "CA: A Cancer Journal for Clinicians"
/// ```
public struct Journal: Hashable, Sendable, Codable {
  /// The title proper: no subtitle, no qualifier, no closing full stop.
  public var title: String
  /// The abbreviation of the US National Library of Medicine, without stops: `J Hematol Oncol`.
  public var nlmAbbreviation: String?
  /// The abbreviation by ISO 4, with stops: `J. Hematol. Oncol.`.
  public var iso4Abbreviation: String?
  /// The ISSN of the printed edition, in the form `1234-567X`.
  public var printISSN: String?
  /// The ISSN of the electronic edition, in the form `1234-567X`.
  public var electronicISSN: String?
  /// The number of the journal in the catalogue of the US National Library of Medicine.
  public var nlmID: String?
  /// Earlier titles, and other titles under which the journal is cited.
  public var otherTitles: [String]

  /// Describes a journal.
  public init(
    title: String, nlmAbbreviation: String? = nil, iso4Abbreviation: String? = nil,
    printISSN: String? = nil, electronicISSN: String? = nil, nlmID: String? = nil,
    otherTitles: [String] = []
  ) {
    self.title = title
    self.nlmAbbreviation = nlmAbbreviation
    self.iso4Abbreviation = iso4Abbreviation
    self.printISSN = printISSN
    self.electronicISSN = electronicISSN
    self.nlmID = nlmID
    self.otherTitles = otherTitles
  }

  /// Both ISSNs, the printed edition's first, each once.
  public var issns: [String] {
    guard let printISSN else { return electronicISSN.map { [$0] } ?? [] }
    guard let electronicISSN, electronicISSN != printISSN else { return [printISSN] }
    return [printISSN, electronicISSN]
  }
}
