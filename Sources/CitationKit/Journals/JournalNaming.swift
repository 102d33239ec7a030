/// Which of a journal's names is written.
public enum JournalNameForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// The title proper: `Journal of Hematology & Oncology`.
  case full
  /// The ISO 4 abbreviation: `J. Hematol. Oncol.`.
  case iso4
  /// The MEDLINE abbreviation: `J Hematol Oncol`.
  case nlm
  /// The name as it stands.
  case keep
}

extension Journal {
  /// The journal's name in a form; an abbreviation that is not known is made by rule (``ISO4``).
  public func name(_ form: JournalNameForm) -> String {
    switch form {
    case .full, .keep: title
    case .iso4: iso4Abbreviation ?? ISO4.abbreviate(title, for: .iso4)
    case .nlm: nlmAbbreviation ?? ISO4.abbreviate(title, for: .nlm)
    }
  }
}

extension JournalIndex {
  /// How sure a match must be for its name to replace what was written.
  public static let sufficientConfidence = 0.75

  /// A journal's name as it should be written for the name that stands in a text.
  ///
  /// An ambiguous name is kept and reported with the journals it may mean (`J101`); a name that is not
  /// known is kept when the full title is wanted (`J102`) and abbreviated by rule otherwise (`J103`).
  /// An empty text gives an empty text.
  public func name(
    _ text: String, as form: JournalNameForm, at location: SourceLocation? = nil
  ) -> Parsed<String> {
    guard form != .keep else { return Parsed(text) }
    return name(text, resolvedTo: resolve(text), as: form, at: location)
  }

  /// A journal's name as ``name(_:as:at:)`` gives it, for a text that was resolved before.
  public func name(
    _ text: String, resolvedTo resolution: JournalResolution, as form: JournalNameForm,
    at location: SourceLocation? = nil
  ) -> Parsed<String> {
    guard form != .keep, !text.utf8.allSatisfy(\.isASCIIWhitespace) else { return Parsed(text) }
    switch resolution {
    case .match(let match, _) where match.confidence >= Self.sufficientConfidence:
      return Parsed(match.journal.name(form))
    case .match(let match, let others):
      return Parsed(text, diagnostics: [Self.ambiguous(text, [match] + others, location)])
    case .ambiguous(let candidates):
      return Parsed(text, diagnostics: [Self.ambiguous(text, candidates, location)])
    case .unknown:
      return unknown(text, as: form, location)
    }
  }

  private func unknown(
    _ text: String, as form: JournalNameForm, _ location: SourceLocation?
  ) -> Parsed<String> {
    let shown = text.prefix(120)
    if form == .full || text.utf8.count > JournalQuery.maximumCount {
      let finding = Diagnostic(
        .unknownJournal, .note, "the journal “\(shown)” is not known and kept as it is",
        at: location)
      return Parsed(text, diagnostics: [finding])
    }
    let finding = Diagnostic(
      .abbreviatedByRule, .note, "the journal “\(shown)” is not known and abbreviated by rule",
      at: location)
    return Parsed(
      ISO4.abbreviate(text, for: form == .nlm ? .nlm : .iso4), diagnostics: [finding])
  }

  private static func ambiguous(
    _ text: String, _ candidates: [JournalMatch], _ location: SourceLocation?
  ) -> Diagnostic {
    let names = candidates.prefix(4).map { match in
      let number = match.journal.issns.first.map { " (ISSN \($0))" } ?? ""
      return "“\(match.journal.title)”\(number)"
    }
    return Diagnostic(
      .ambiguousJournal, .warning,
      "the journal “\(text.prefix(120))” may be \(names.joined(separator: " or ")) and is kept as "
        + "it is", at: location, help: "write the full title or add the ISSN")
  }
}

extension Diagnostic.Code {
  /// A journal's name that fits several journals, or one not surely enough.
  public static let ambiguousJournal: Self = "J101"
  /// A journal's name that no list has.
  public static let unknownJournal: Self = "J102"
  /// A journal's name that no list has, abbreviated by the rules of ISO 4.
  public static let abbreviatedByRule: Self = "J103"
}
