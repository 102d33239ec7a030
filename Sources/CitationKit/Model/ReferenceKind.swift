/// What kind of thing a reference describes: the item types of CSL 1.0.2 (appendix III).
public enum ReferenceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A preprint, working paper or article outside any periodical.
  case article
  /// An article in a scholarly journal.
  case articleJournal = "article-journal"
  /// An article in a magazine.
  case articleMagazine = "article-magazine"
  /// An article in a newspaper.
  case articleNewspaper = "article-newspaper"
  /// A proposed law.
  case bill
  /// A book.
  case book
  /// A radio or television programme.
  case broadcast
  /// A part of a book with its own title.
  case chapter
  /// A classical work.
  case classic
  /// An archival collection.
  case collection
  /// A data set.
  case dataset
  /// Anything else that is written.
  case document
  /// An entry of a database, dictionary or encyclopedia.
  case entry
  /// An entry of a dictionary.
  case entryDictionary = "entry-dictionary"
  /// An entry of an encyclopedia.
  case entryEncyclopedia = "entry-encyclopedia"
  /// An event, such as a conference.
  case event
  /// A figure.
  case figure
  /// A picture or other graphic work.
  case graphic
  /// A legal hearing.
  case hearing
  /// An interview.
  case interview
  /// A court decision.
  case legalCase = "legal_case"
  /// A law or regulation.
  case legislation
  /// An unpublished manuscript.
  case manuscript
  /// A map.
  case map
  /// A film or video.
  case motionPicture = "motion_picture"
  /// A musical score.
  case musicalScore = "musical_score"
  /// A pamphlet.
  case pamphlet
  /// A paper in conference proceedings.
  case paperConference = "paper-conference"
  /// A patent.
  case patent
  /// A performance.
  case performance
  /// A whole periodical, or an issue of one.
  case periodical
  /// A letter, e-mail or conversation.
  case personalCommunication = "personal_communication"
  /// A post on a forum or social network.
  case post
  /// A post on a blog.
  case postWeblog = "post-weblog"
  /// Administrative orders.
  case regulation
  /// A report.
  case report
  /// A review of something.
  case review
  /// A review of a book.
  case reviewBook = "review-book"
  /// Software.
  case software
  /// A song or sound recording.
  case song
  /// A speech or presentation.
  case speech
  /// A standard.
  case standard
  /// A thesis or dissertation.
  case thesis
  /// A treaty.
  case treaty
  /// A web page or site.
  case webpage
}
