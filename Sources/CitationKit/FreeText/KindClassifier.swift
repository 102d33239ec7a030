/// Tells what kind of thing a reference describes from its fields and the words around them.
struct KindClassifier {
  let text: TokenizedText
  let pieces: [FieldPiece]
  let reference: Reference

  var kind: ReferenceKind {
    let genre = Folding.key(reference[.genre] ?? "")
    if has(.title, "patent") || mentions("patent") && reference[.containerTitle] == nil {
      return .patent
    }
    if isThesis(genre) { return .thesis }
    let container = Folding.key(reference[.containerTitle] ?? "")
    if container.hasPrefix("arxiv") || container.contains("biorxiv")
      || container.contains("medrxiv")
      || container.contains("ssrn") || container.contains("preprints")
    {
      return .article
    }
    if !container.isEmpty { return contained(container) }
    if reference.arxiv != nil { return .article }
    if mentions("software") && mentionsAny(["version", "package", "github"]) { return .software }
    if mentionsAny(["dataset", "zenodo", "figshare", "dryad", "pangaea"]) { return .dataset }
    if isReport(genre) { return .report }
    let hasImprint = reference[.publisher] != nil || reference[.publisherPlace] != nil
    if reference.date(.accessed) != nil, !reference.urls.isEmpty, !hasImprint { return .webpage }
    if !hasImprint, !reference.urls.isEmpty, reference.isbns.isEmpty { return .webpage }
    if reference[.volume] != nil, reference[.page] != nil || reference[.issue] != nil, !hasImprint {
      return .articleJournal
    }
    if isCase { return .legalCase }
    if hasImprint || !reference.isbns.isEmpty || reference[.edition] != nil {
      return reference[.page] != nil && reference.contributors(.editor).isEmpty == false
        ? .chapter : .book
    }
    if reference.pmid != nil || reference.doi != nil { return .articleJournal }
    return .document
  }

  private func contained(_ container: String) -> ReferenceKind {
    let words = Set(container.split(separator: " ").map(String.init))
    let conference = [
      "proceedings", "proc", "conference", "symposium", "workshop", "congress", "meeting",
      "tagung", "congreso", "congresso", "atti", "actes", "simposio", "kongress", "kolloquium",
    ]
    let isSerialProceedings =
      reference[.volume] != nil
      && (words.contains("academy") || words.contains("society") || words.contains("acad")
        || words.contains("soc") || words.contains("natl"))
    if conference.contains(where: words.contains), !isSerialProceedings { return .paperConference }
    let editors = !reference.contributors(.editor).isEmpty
    let imprint = reference[.publisher] != nil || reference[.publisherPlace] != nil
    if words.contains("encyclopedia") || words.contains("encyclopaedia") {
      return .entryEncyclopedia
    }
    if reference[.issue] != nil { return .articleJournal }
    if editors || (imprint && (isAnnouncedByIn || reference[.volume] == nil)) { return .chapter }
    if isAnnouncedByIn, reference[.volume] == nil { return .chapter }
    if newspapers.contains(where: container.contains), reference[.volume] == nil {
      return .articleNewspaper
    }
    return .articleJournal
  }

  private let newspapers = [
    "new york times", "guardian", "washington post", "le monde", "frankfurter allgemeine",
    "suddeutsche zeitung", "wall street journal", "el pais", "die zeit", "der spiegel",
  ]

  /// Whether "In" stands before the container's title.
  private var isAnnouncedByIn: Bool {
    guard let piece = pieces.first(where: { $0.label == .container }) else { return false }
    let before = max(0, piece.tokens.lowerBound - 2)..<piece.tokens.lowerBound
    let editors = pieces.first { $0.label == .editor }?.tokens.lowerBound
    let beforeEditors = editors.map { max(0, $0 - 2)..<$0 } ?? 0..<0
    return [before, beforeEditors].contains { range in
      range.contains {
        text.token($0, is: "in") || text.token($0, is: "dans") || text.token($0, is: "en")
      }
    }
  }

  private func isThesis(_ genre: String) -> Bool {
    let words = [
      "thesis", "dissertation", "diplomarbeit", "habilitation", "tesis", "these", "tese",
    ]
    if words.contains(where: genre.contains) || genre.contains("phd") || genre.contains("ph d") {
      return true
    }
    guard reference[.containerTitle] == nil else { return false }
    let outside = text.tokens.indices.filter { index in
      !pieces.contains { $0.label == .title && $0.tokens.contains(index) }
    }
    return outside.contains { index in
      text.token(index, is: "thesis") || text.token(index, is: "dissertation")
        || text.token(index, is: "diss")
    }
  }

  private func isReport(_ genre: String) -> Bool {
    ["report", "working paper", "bericht", "rapport", "discussion paper"].contains {
      genre.contains($0)
    }
  }

  private var isCase: Bool {
    let title = " " + Folding.key(reference[.title] ?? "") + " "
    return title.contains(" v ") || title.contains(" vs ") && reference.contributors.isEmpty
  }

  private func has(_ label: FieldLabel, _ word: StaticString) -> Bool {
    guard reference.contributors.isEmpty == false else { return false }
    return pieces.contains { $0.label == .genre && $0.tokens.contains { text.token($0, is: word) } }
      && label == .title
  }

  /// Whether a word stands outside of the title.
  private func mentions(_ word: StaticString) -> Bool {
    text.tokens.indices.contains { index in
      text.token(index, is: word)
        && !pieces.contains { $0.label == .title && $0.tokens.contains(index) }
    }
  }

  private func mentionsAny(_ words: [StaticString]) -> Bool { words.contains(where: mentions) }
}
