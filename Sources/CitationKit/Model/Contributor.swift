/// Somebody who made a reference's work, and in which role.
public struct Contributor: Hashable, Sendable, Codable {
  /// A contributor's name.
  public enum Name: Hashable, Sendable, Codable {
    /// A person.
    case person(PersonName)
    /// An organisation or a group, its name kept whole.
    case organization(String)
    /// The rest of a list that the source cut short: "et al.", BibTeX's "and others".
    case others
  }

  /// What a contributor did; names as in CSL 1.0.2.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Author.
    case author
    /// Editor.
    case editor
    /// Translator.
    case translator
    /// Editor of the series.
    case collectionEditor = "collection-editor"
    /// Author of the containing book.
    case containerAuthor = "container-author"
    /// Author of the work under review.
    case reviewedAuthor = "reviewed-author"
    /// Author of the original.
    case originalAuthor = "original-author"
    /// Managing editor.
    case editorialDirector = "editorial-director"
    /// Compiler.
    case compiler
    /// Composer.
    case composer
    /// Any further contributor.
    case contributor
    /// Curator.
    case curator
    /// Director of a film.
    case director
    /// Producer.
    case producer
    /// Performer.
    case performer
    /// Host of a programme.
    case host
    /// Guest of a programme.
    case guest
    /// Illustrator.
    case illustrator
    /// Interviewer.
    case interviewer
    /// Recipient of a letter.
    case recipient
    /// Writer of a script.
    case scriptWriter = "script-writer"
    /// Commentator.
    case commentator
    /// Author of annotations.
    case annotator
    /// Author of the introduction.
    case introduction
    /// Author of the foreword.
    case foreword
    /// Author of the afterword.
    case afterword
    /// Holder of a patent.
    case holder
    /// Organiser of an event.
    case organizer
    /// Supervisor of a thesis.
    case supervisor
    /// Investigator of a study who is not an author (MEDLINE's IR).
    case investigator
  }

  /// The name.
  public var name: Name
  /// The role.
  public var role: Role
  /// The researcher's identifier.
  public var orcid: ORCID?
  /// Where the contributor works, as the source has it.
  public var affiliations: [String]

  /// Names a contributor.
  public init(
    _ name: Name, role: Role = .author, orcid: ORCID? = nil, affiliations: [String] = []
  ) {
    self.name = name
    self.role = role
    self.orcid = orcid
    self.affiliations = affiliations
  }

  /// The person's name, when the contributor is a person.
  public var person: PersonName? {
    if case .person(let name) = name { name } else { nil }
  }
}
