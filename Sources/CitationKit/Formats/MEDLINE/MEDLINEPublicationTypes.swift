/// The kinds of publication in MEDLINE's PT (MeSH's publication types) and in ERIC's.
enum MEDLINEPublicationTypes {
  /// The kind that a record's types make it.
  static func kind(
    of types: [String], hasBookTitle: Bool, hasTitle: Bool, title isBookTitle: Bool
  ) -> ReferenceKind {
    if hasBookTitle { return hasTitle && !isBookTitle ? .chapter : .book }
    var kind: ReferenceKind?
    for type in types {
      let type = type.lowercased()
      if type.hasPrefix("journal article") { return .articleJournal }
      for (prefix, named) in kinds where type.hasPrefix(prefix) { kind = kind ?? named }
    }
    return kind ?? .articleJournal
  }

  /// What the types say besides "Journal Article", in one text.
  static func genre(of types: [String]) -> String? {
    let telling = types.filter { $0 != "Journal Article" && $0 != "Journal Articles" }
    return telling.isEmpty ? nil : telling.joined(separator: "; ")
  }

  /// The types of a reference for writing.
  static func types(of reference: Reference) -> [String] {
    var types: [String] = []
    switch reference.kind {
    case .articleJournal, .article: types.append("Journal Article")
    default: break
    }
    if let genre = reference[.genre] {
      types += genre.split(separator: ";").map(TaggedText.trimmed)
    }
    return types
  }

  private static let kinds: [(String, ReferenceKind)] = [
    ("preprint", .article), ("reports - ", .report), ("technical report", .report),
    ("books", .book), ("dissertation", .thesis), ("academic dissertation", .thesis),
    ("speeches", .paperConference), ("dataset", .dataset), ("patent", .patent),
    ("newspaper article", .articleNewspaper),
  ]
}
