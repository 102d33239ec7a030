/// Gives the journals of references their names in one form.
///
/// ```swift
/// var reference = Reference(kind: .articleJournal)
/// reference.containerTitle = "j hematol oncol"
/// _ = JournalNamer(.full).name(&reference)
/// reference.containerTitle          // "Journal of Hematology & Oncology"
/// reference[.containerTitleShort]   // "J Hematol Oncol"
/// ```
///
/// A name that may mean several journals is kept and reported (`J101`), unless an ISSN of the reference
/// decides. The name as it was read stays in ``Origin/raw`` where that is kept.
public struct JournalNamer: Sendable {
  /// The form that names are given.
  public var form: JournalNameForm
  /// The journals that are known.
  public var index: JournalIndex

  /// A namer for a form, with the built-in journals unless others are given.
  public init(_ form: JournalNameForm, index: JournalIndex = .builtIn) {
    self.form = form
    self.index = index
  }

  /// Names the journal of one reference, if it has one; what was kept and why is returned.
  ///
  /// For ``JournalNameForm/full`` the short title becomes the MEDLINE abbreviation; for an abbreviated
  /// form both titles become the abbreviation. Books, proceedings and sites are left alone.
  public func name(_ reference: inout Reference) -> [Diagnostic] {
    guard form != .keep, Self.kinds.contains(reference.kind),
      let text = reference[.containerTitle] ?? reference[.containerTitleShort]
    else { return [] }
    if let journal = journal(text, of: reference) {
      let name = journal.name(form)
      reference[.containerTitle] = name
      reference[.containerTitleShort] = form == .full ? journal.name(.nlm) : name
      return []
    }
    let named = index.name(text, as: form, at: reference.origin?.location)
    if named.output != text {
      reference[.containerTitle] = named.output
      reference[.containerTitleShort] = named.output
    }
    return named.diagnostics
  }

  private func journal(_ text: String, of reference: Reference) -> Journal? {
    let resolution = index.resolve(text)
    if let match = resolution.match, match.confidence >= JournalIndex.sufficientConfidence {
      return match.journal
    }
    let issns = Set(reference.issns.map(\.value))
    let sharing = resolution.candidates.filter { !issns.isDisjoint(with: $0.journal.issns) }
    return sharing.count == 1 ? sharing.first?.journal : nil
  }

  private static let kinds: Set<ReferenceKind> = [
    .articleJournal, .articleMagazine, .articleNewspaper, .review, .reviewBook,
  ]
}
