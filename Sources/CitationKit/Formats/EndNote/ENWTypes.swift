/// EndNote's reference types, as they stand after %0.
enum ENWTypes {
  /// The kind of a type; `nil` when EndNote has no such type.
  static func kind(of type: String) -> ReferenceKind? { kinds[type.lowercased()] }

  /// The type for a kind.
  static func type(of kind: ReferenceKind) -> String { types[kind] ?? "Generic" }

  private static let rowsByType: [(type: String, kind: ReferenceKind)] =
    rows.split(separator: "\n").compactMap { row in
      let words = row.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let kind = ReferenceKind(rawValue: String(words[0])) else {
        return nil
      }
      return (String(words[1]), kind)
    }

  private static let kinds = Dictionary(
    rowsByType.map { ($0.type.lowercased(), $0.kind) }, uniquingKeysWith: { first, _ in first })

  private static let types = Dictionary(
    rowsByType.map { ($0.kind, $0.type) }, uniquingKeysWith: { first, _ in first })

  /// A kind and a type; a kind is written as its first type.
  private static let rows = """
    article-journal Journal Article
    article-journal Electronic Article
    article-journal Article
    article-magazine Magazine Article
    article-newspaper Newspaper Article
    article Preprint
    book Book
    book Edited Book
    book Electronic Book
    book Catalog
    book Multimedia
    chapter Book Section
    chapter Electronic Book Section
    chapter Chapter
    collection Serial
    collection Serial (Book, Monograph)
    paper-conference Conference Paper
    paper-conference Conference Proceedings
    paper-conference Conference Proceeding
    thesis Thesis
    thesis Dissertation
    report Report
    report Government Document
    report Grant
    standard Standard
    patent Patent
    manuscript Unpublished Work
    manuscript Manuscript
    periodical Journal
    dataset Dataset
    dataset Online Database
    dataset Aggregated Database
    software Computer Program
    webpage Web Page
    webpage Electronic Source
    webpage Electronic Citation
    post-weblog Blog
    personal_communication Personal Communication
    entry-encyclopedia Encyclopedia
    entry-dictionary Dictionary
    pamphlet Pamphlet
    bill Bill
    legal_case Case
    hearing Hearing
    legislation Statute
    regulation Legal Rule or Regulation
    map Map
    graphic Artwork
    figure Figure
    figure Chart or Table
    figure Equation
    motion_picture Film or Broadcast
    motion_picture Audiovisual Material
    motion_picture Video
    song Music
    song Audio
    broadcast Podcast
    interview Interview
    classic Ancient Text
    classic Classical Work
    document Generic
    """
}
