/// Decides what a comparison means under a policy: the fifth stage.
///
/// Enough weight makes a duplicate only where nothing contradicts. A field that is unknown contradicts
/// nothing.
public struct DecisionRules: Sendable {
  /// The policy.
  public let policy: DeduplicationPolicy

  /// Rules under a policy.
  public init(_ policy: DeduplicationPolicy) {
    self.policy = policy
  }

  /// Decides about one pair.
  public func decide(_ comparison: RecordComparison) -> PairDecision {
    var weight = policy.weights.total(of: comparison)
    if agreesThroughout(comparison) { weight += policy.completenessBonus }
    var contradictions = contradictions(in: comparison)
    let relation = relation(in: comparison, contradictions)
    if policy.mergesVersions, relation == .versionOf {
      contradictions.subtract([.version, .genre, .place, .year, .identifier])
    }
    var decision = PairDecision(
      tier: .distinct, weight: weight, contradictions: contradictions, relation: relation)
    if contradictions.isEmpty {
      if comparison.isSameThroughout || weight >= policy.mergeThreshold {
        decision.tier = .same
        decision.relation = nil
        return decision
      }
      if weight >= policy.reviewThreshold { decision.tier = .review }
    } else if relation != nil {
      decision.tier = .related
    } else if contradictions.isDisjoint(with: [.title, .titleWords, .authors, .genericTitle]),
      weight >= policy.reviewThreshold
    {
      decision.tier = .review
    }
    return decision
  }

  /// Whether two records that were joined through a third one cannot be one item after all.
  ///
  /// Missing evidence does not separate them, for the third record may supply it.
  public func separates(_ comparison: RecordComparison) -> Bool {
    let decision = decide(comparison)
    if decision.tier == .same { return false }
    if !decision.contradictions.isDisjoint(with: .separating) { return true }
    if comparison.title.relation == .different { return true }
    let differs = comparison[.volume] == .different || comparison[.pages] == .different
    return differs && !decision.contradictions.isDisjoint(with: [.place, .year])
      || comparison.yearDistance > 1 && decision.contradictions.contains(.year)
  }

  /// Whether titles agree, and no field that both records have differs, however few they are.
  private func agreesThroughout(_ comparison: RecordComparison) -> Bool {
    let title = comparison.title
    guard !comparison.isGenericTitle else { return false }
    let isTitleFine =
      title.relation == .same || isReworded(comparison)
      || comparison.lacksPlace && isOneSided(title) && !title.isRecast
        && !title.hasDecisiveDifference && comparison.sharedAuthors >= 2
        && (title.relation == .extended || title.relation == .similar)
    let areAuthorsFine =
      comparison[.authors].isAgreement
      || comparison[.authors] == .unknown && title.relation == .same && title.sharedWords >= 5
      || comparison[.authors] == .partial && title.relation == .same && comparison.lacksPlace
    return isTitleFine && areAuthorsFine
      && ComparedField.allCases.allSatisfy { field in
        switch comparison[field] {
        case .different: false
        case .partial: field == .container || field == .title || field == .authors
        case .unknown, .identical, .equivalent: true
        }
      }
  }

  private func isOneSided(_ title: TitleComparison) -> Bool {
    title.onlyFirst.isEmpty || title.onlySecond.isEmpty
  }

  /// Whether titles differ in one word between records of citation indexes: without volumes and pages
  /// these are told apart by titles and authors only, and they misquote titles.
  private func isReworded(_ comparison: RecordComparison) -> Bool {
    let title = comparison.title
    return comparison.lacksPlace && title.sharedWords >= 4 && !title.hasDecisiveDifference
      && title.onlyFirst.count <= 1 && title.onlySecond.count <= 1 && !title.isRecast
      && (title.relation == .extended || title.relation == .similar)
      && comparison[.authors].isAgreement && comparison.sharedAuthors >= 2
      && comparison[.container] != .different
  }

  private func contradictions(in comparison: RecordComparison) -> Contradiction {
    if comparison.isSameThroughout { return [] }
    var found: Contradiction = []
    let hasSameIdentifier = hasSameIdentifier(comparison)
    if comparison.hasNoticeDifference { found.insert(.notice) }
    judgeTitle(comparison, hasSameIdentifier, into: &found)
    judgeAuthors(comparison, hasSameIdentifier, into: &found)
    judgePlace(comparison, hasSameIdentifier, into: &found)
    judgeYear(comparison, hasSameIdentifier, into: &found)
    judgeIdentifiers(comparison, into: &found)
    if comparison.isGenericTitle, !isIdentified(comparison, hasSameIdentifier) {
      found.insert(.genericTitle)
    }
    if comparison.hasGenreConflict, !hasSameIdentifier, !hasSamePlace(comparison) {
      found.insert(.genre)
    }
    if comparison.isPreprintAndArticle, !hasSameIdentifier { found.insert(.version) }
    if comparison.hasEditionDifference { found.insert(.version) }
    return found
  }

  private func hasSameIdentifier(_ comparison: RecordComparison) -> Bool {
    comparison[.doi] == .identical || comparison[.pmid] == .identical
      || comparison[.identifier] == .identical
  }

  /// Volume and pages are the same, or the pages are and nothing contradicts them.
  private func hasSamePlace(_ comparison: RecordComparison) -> Bool {
    comparison[.pages].isAgreement && comparison[.volume] != .different
      && (comparison[.volume] == .identical || comparison[.container].isAgreement)
  }

  private func judgeTitle(
    _ comparison: RecordComparison, _ hasSameIdentifier: Bool, into found: inout Contradiction
  ) {
    let title = comparison.title
    let isWellPlaced =
      hasSamePlace(comparison) && comparison[.year] != .different
      && comparison[.authors].isAgreement
    if title.hasDecisiveDifference {
      let isConfirmed =
        hasSameIdentifier && comparison[.pages] != .different && comparison[.authors].isAgreement
        && comparison[.volume] != .different
      let isOneSided = title.onlyFirst.isEmpty || title.onlySecond.isEmpty
      let isSameText =
        isWellPlaced && (isOneSided || comparison.isSamePageRange)
        && title.relation != .different
      if !isConfirmed && !isSameText { found.insert(.titleWords) }
    }
    switch title.relation {
    case .same: break
    case .missing:
      if !hasSameIdentifier && !isWellPlaced { found.insert(.title) }
    case .incomparable:
      if !isWellPlaced && !(hasSameIdentifier && comparison[.authors].isAgreement) {
        found.insert(.title)
      }
    case .extended, .similar:
      let isSupported =
        isWellPlaced || hasSameIdentifier
        || comparison[.abstract].isAgreement && comparison[.authors].isAgreement
      let isOneSided = title.onlyFirst.isEmpty || title.onlySecond.isEmpty
      let lost = max(title.onlyFirst.count, title.onlySecond.count)
      let isLong =
        title.relation == .extended
        ? title.sharedWords >= (comparison.sharedAuthors > 1 ? 3 : 4)
        : title.sharedWords >= 4 && lost * 4 <= title.sharedWords
      let isSlight =
        isLong && isOneSided && !title.isRecast && comparison[.authors].isAgreement
        && !title.hasDecisiveDifference
      if !isSupported && !isSlight && !isReworded(comparison) { found.insert(.title) }
    case .different:
      if !(isWellPlaced && hasSameIdentifier) { found.insert(.title) }
    }
  }

  private func judgeAuthors(
    _ comparison: RecordComparison, _ hasSameIdentifier: Bool, into found: inout Contradiction
  ) {
    guard comparison[.authors] == .different else { return }
    let isSupported =
      comparison.title.relation == .same && comparison.title.sharedWords >= 4
      && (hasSameIdentifier || hasSamePlace(comparison) && comparison[.year] == .identical)
    if !isSupported { found.insert(.authors) }
  }

  private func judgePlace(
    _ comparison: RecordComparison, _ hasSameIdentifier: Bool, into found: inout Contradiction
  ) {
    let differs = { (field: ComparedField) in comparison[field] == .different }
    if hasSameIdentifier {
      if differs(.volume) && differs(.pages) && differs(.year) { found.insert(.place) }
      return
    }
    if differs(.volume) && !comparison[.pages].isAgreement { found.insert(.place) }
    if differs(.pages) && comparison.title.relation != .same { found.insert(.place) }
    if differs(.issue), comparison[.volume] == .identical, comparison[.pages] == .unknown,
      comparison[.doi] == .unknown
    {
      found.insert(.place)
    }
    if differs(.pages) && comparison[.volume] == .identical && differs(.doi) {
      found.insert(.place)
    }
    if differs(.container) {
      let isInOneIssue =
        comparison[.volume] == .identical && comparison[.issue] == .identical
        && comparison[.year] == .identical && !differs(.pages)
      let isSame = comparison[.pages].isAgreement && comparison[.volume] == .identical
      if !isSame && !isInOneIssue { found.insert(.place) }
    }
    if (differs(.volume) || differs(.pages)) && comparison[.year] == .different {
      found.insert(.place)
    }
  }

  private func judgeYear(
    _ comparison: RecordComparison, _ hasSameIdentifier: Bool, into found: inout Contradiction
  ) {
    guard comparison.yearDistance > 0, !hasSameIdentifier else { return }
    let isPlaced = comparison[.pages].isAgreement && comparison[.volume] != .different
    if comparison.yearDistance > 1 {
      if !(isPlaced && comparison[.volume] == .identical) { found.insert(.year) }
    } else if comparison[.volume] == .different || comparison[.pages] == .different
      || !isOneText(comparison, isPlaced)
    {
      found.insert(.year)
    }
  }

  /// Whether records of neighbouring years are one text for all that is known: an online version and
  /// its issue.
  private func isOneText(_ comparison: RecordComparison, _ isPlaced: Bool) -> Bool {
    comparison[.container].isAgreement || isPlaced || comparison[.abstract].isAgreement
      || comparison[.container] == .unknown && comparison[.authors] == .identical
        && comparison.title.relation == .same && comparison.title.sharedWords >= 5
  }

  private func judgeIdentifiers(_ comparison: RecordComparison, into found: inout Contradiction) {
    if comparison[.pmid] == .different, comparison[.doi] != .identical {
      found.insert(.identifier)
    }
    if comparison[.doi] == .different, comparison[.pmid] != .identical {
      let contradicts: [ComparedField] = [.year, .volume, .pages, .container, .authors]
      if contradicts.contains(where: { comparison[$0] == .different })
        || !hasSamePlace(comparison)
      {
        found.insert(.identifier)
      }
    }
    if comparison.isDOIVersion { found.insert(.version) }
  }

  /// Whether something other than the title identifies an item.
  private func isIdentified(_ comparison: RecordComparison, _ hasSameIdentifier: Bool) -> Bool {
    if hasSameIdentifier && comparison[.pages] != .different { return true }
    return comparison[.pages].isAgreement && comparison[.authors] != .different
      && (comparison[.volume] == .identical
        || comparison[.year] == .identical
          && comparison[.container].isAgreement)
  }

  private func relation(in comparison: RecordComparison, _ found: Contradiction)
    -> PairDecision.Relation?
  {
    let titlesAgree = comparison.title.relation == .same && comparison.title.sharedWords >= 3
    guard titlesAgree || comparison.title.relation == .extended || found.contains(.titleWords)
    else { return nil }
    let authorsAgree = comparison[.authors].isAgreement
    if found.contains(.notice), titlesAgree { return .erratumOf }
    if found.contains(.genericTitle) || comparison[.authors] == .different { return nil }
    if found.contains(.titleWords) {
      return authorsAgree && comparison.title.relation != .different ? .partOf : nil
    }
    guard titlesAgree, authorsAgree else { return nil }
    if found.contains(.version) { return .versionOf }
    if found.contains(.genre) { return .abstractOf }
    if !found.isDisjoint(with: [.year, .place, .identifier]) { return .versionOf }
    return nil
  }
}
