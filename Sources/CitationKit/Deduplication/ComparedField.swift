/// A field in which records are compared.
public enum ComparedField: String, Hashable, Sendable, Codable, CaseIterable {
  /// The title.
  case title
  /// The authors.
  case authors
  /// The journal, book or conference.
  case container
  /// The year.
  case year
  /// The volume.
  case volume
  /// The issue.
  case issue
  /// The pages or the article number.
  case pages
  /// The DOI.
  case doi
  /// The PubMed id.
  case pmid
  /// Any other identifier of the item.
  case identifier
  /// The ISBN.
  case isbn
  /// The abstract.
  case abstract
}
