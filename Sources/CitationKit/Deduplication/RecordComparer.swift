/// Compares two records field by field: the third stage.
public struct RecordComparer: Sendable {
  /// What is known about the collection that the records belong to.
  public let statistics: CollectionStatistics

  /// A comparer for the records of one collection.
  public init(_ statistics: CollectionStatistics) {
    self.statistics = statistics
  }

  /// Compares two records; the result is the same whichever comes first, but for the words that only
  /// one title has.
  public func compare(_ first: RecordFeatures, _ second: RecordFeatures) -> RecordComparison {
    var result = RecordComparison()
    result.isSameThroughout = first.fingerprint == second.fingerprint
    compareTitles(first, second, into: &result)
    let authors = AuthorComparer.compare(first.authors, second.authors)
    result[.authors] = authors.level
    result.sharedAuthors = authors.shared
    result[.container] = ContainerComparer.compare(
      first.container, second.container, statistics: statistics)
    if result[.container] == .different, first.issn != 0, first.issn == second.issn {
      result[.container] = .equivalent
    }
    compareNumbers(first, second, into: &result)
    result[.pages] = PagesComparer.compare(first.pages, second.pages)
    result.lacksPlace =
      first.volume == 0 && second.volume == 0 && first.pages.start == 0 && second.pages.start == 0
      && first.doi == 0 && second.doi == 0 && first.pmid == 0 && second.pmid == 0
    result.isSamePageRange =
      first.pages.start == second.pages.start && first.pages.end == second.pages.end
      && first.pages.end > first.pages.start
    compareIdentifiers(first, second, into: &result)
    if first.hasAbstract && second.hasAbstract {
      result[.abstract] = Self.compareAbstracts(first.abstract, second.abstract)
    }
    compareGenres(first, second, into: &result)
    result.hasEditionDifference =
      first.edition != second.edition && first.edition != 0 && second.edition != 0
    return result
  }

  private func compareTitles(
    _ first: RecordFeatures, _ second: RecordFeatures, into result: inout RecordComparison
  ) {
    let elsewhere = WordsElsewhere(first, second)
    result.title = TitleComparer.compare(
      first.title, second.title, statistics: statistics, elsewhere: elsewhere)
    if result.title.relation != .same, first.otherTitle != nil || second.otherTitle != nil {
      for a in [first.title, first.otherTitle].compactMap({ $0 }) {
        for b in [second.title, second.otherTitle].compactMap({ $0 }) {
          let other = TitleComparer.compare(
            a, b, statistics: statistics, elsewhere: elsewhere)
          if other.relation == .same { result.title = other }
        }
      }
    }
    if result.title.level == .different, first.title.isBracketed || second.title.isBracketed {
      // A translation into English may word the title otherwise than another does.
      result.title.level = .unknown
      result.title.relation = .incomparable
    }
    result[.title] = result.title.level
    result.hasNoticeDifference = first.title.notice != second.title.notice
    result.isGenericTitle =
      first.title.isGeneric || second.title.isGeneric || statistics.isRecurring(first.title.hash)
      || statistics.isRecurring(second.title.hash)
  }

  private func compareNumbers(
    _ first: RecordFeatures, _ second: RecordFeatures, into result: inout RecordComparison
  ) {
    if first.year != 0, second.year != 0 {
      result.yearDistance = abs(Int(first.year) - Int(second.year))
      result[.year] =
        switch result.yearDistance {
        case 0: .identical
        case 1: .partial
        default: .different
        }
    }
    if first.volume != 0, second.volume != 0 {
      result[.volume] = first.volume == second.volume ? .identical : .different
      // Volume and issue changed places, or one database counts issues as volumes.
      if first.volume == second.issue || first.issue == second.volume, result[.volume] == .different
      {
        result[.volume] = .unknown
      }
    }
    if first.issue != 0, second.issue != 0, statistics.isIssueInformative {
      result[.issue] = first.issue == second.issue ? .identical : .different
    }
  }

  private func compareIdentifiers(
    _ first: RecordFeatures, _ second: RecordFeatures, into result: inout RecordComparison
  ) {
    if first.doi != 0, second.doi != 0 {
      if first.doi == second.doi {
        result.isContainerDOI = statistics.isContainerDOI(first.doi)
        result[.doi] = result.isContainerDOI ? .partial : .identical
      } else if first.doiWork == second.doiWork {
        // A DOI without a version stands for any of them.
        result[.doi] = .equivalent
        result.isDOIVersion = first.doi != first.doiWork && second.doi != second.doiWork
      } else if isOneDeposit(first, second, result) {
        result[.doi] = .partial
      } else {
        result[.doi] = .different
      }
    }
    func compare(_ a: UInt64, _ b: UInt64) -> AgreementLevel {
      a == 0 || b == 0 ? .unknown : (a == b ? .identical : .different)
    }
    result[.pmid] = compare(first.pmid, second.pmid)
    let other = compare(first.otherIdentifier, second.otherIdentifier)
    result[.identifier] = other == .different ? .unknown : other
    if other != .identical, compare(first.trial, second.trial) == .identical {
      result[.identifier] = .partial
    }
    result[.isbn] = compare(first.isbn, second.isbn)
  }

  /// Whether two DOIs of one registrant stand for one deposit.
  ///
  /// Repositories give every version a DOI of its own, and another to all of them. Records that have a place in a journal are no deposits.
  private func isOneDeposit(
    _ first: RecordFeatures, _ second: RecordFeatures, _ result: RecordComparison
  ) -> Bool {
    guard first.doiPrefix == second.doiPrefix else { return false }
    if first.isRepositoryDOI && second.isRepositoryDOI { return true }
    let hasPlace = [first, second].contains {
      $0.volume != 0 || $0.pages.start != 0 || $0.container.hash != 0
    }
    return !hasPlace && result.title.relation == .same && result.title.sharedWords >= 4
      && result[.authors] == .identical && result[.year] == .identical
  }

  private static func compareAbstracts(_ first: SIMD8<UInt32>, _ second: SIMD8<UInt32>)
    -> AgreementLevel
  {
    var equal = 0
    for index in 0..<8 where first[index] == second[index] { equal += 1 }
    switch equal {
    case 8: return .identical
    case 5...7: return .equivalent
    case 3...4: return .partial
    case 1...2: return .unknown
    default: return .different
    }
  }

  private func compareGenres(
    _ first: RecordFeatures, _ second: RecordFeatures, into result: inout RecordComparison
  ) {
    let pair = (first.genre, second.genre)
    guard pair.0 != pair.1, pair.0 != .unknown, pair.1 != .unknown else { return }
    switch pair {
    case (.preprint, _), (_, .preprint): result.isPreprintAndArticle = true
    case (.journal, .conference), (.conference, .journal), (.book, .chapter), (.chapter, .book),
      (.thesis, _), (_, .thesis), (.journal, .book), (.book, .journal), (.dataset, _),
      (_, .dataset):
      result.hasGenreConflict = true
    default: break
    }
  }
}
