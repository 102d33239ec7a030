import CitationKit

/// A record in the words of the gold file: CSL's names, dates as lists of numbers.
struct LibrarianRecord: Decodable, Equatable {
  struct Name: Decodable, Equatable {
    var family: String
    var given: String?

    init(_ name: Contributor.Name) {
      switch name {
      case .person(let person):
        family = person.familyWithParticle
        given = person.given
      case .organization(let organization): family = organization
      case .others: family = "et al."
      }
    }
  }
  struct Issued: Decodable, Equatable {
    var parts: [[Int]]
    enum CodingKeys: String, CodingKey { case parts = "date-parts" }
  }

  var incomplete: Bool?
  var type: String?
  var author: [Name]?
  var title: String?
  var container: String?
  var containerShort: String?
  var issued: Issued?
  var epub: String?
  var volume: String?
  var issue: String?
  var page: String?
  var doi: String?
  var pmid: String?
  var pmcid: String?

  enum CodingKeys: String, CodingKey {
    case incomplete, type, author, title, issued, epub, volume, issue, page
    case container = "container-title"
    case containerShort = "container-title-short"
    case doi = "DOI"
    case pmid = "PMID"
    case pmcid = "PMCID"
  }

  init(_ reference: Reference) {
    let isIncomplete = reference.completeness != .complete
    incomplete = isIncomplete ? true : nil
    // A title alone does not tell what kind of thing it names.
    type = reference.completeness == .titleOnly ? nil : reference.kind.rawValue
    let people = reference.authors.map {
      Name($0.name)
    }
    author = people.isEmpty ? nil : people
    title = reference.title
    container = reference.containerTitle
    containerShort = reference[.containerTitleShort]
    issued = reference.issued?.value.map { date in
      Issued(parts: [date.start, date.end].compactMap { $0 }.map(Self.parts))
    }
    epub = reference.date(.available)?.value?.description
    volume = reference.volume
    issue = reference.issue
    page = reference[.page] ?? reference[.articleNumber]
    doi = reference.doi?.value
    pmid = reference.pmid?.value
    pmcid = reference.pmcid?.value
  }

  private static func parts(_ date: PartialDate) -> [Int] {
    [date.year, date.month, date.day].compactMap { $0 }
  }
}
