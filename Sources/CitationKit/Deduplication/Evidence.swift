/// What one field says about two records: the fourth stage, evidence.
public struct Evidence: Hashable, Sendable, Codable {
  /// The field.
  public var field: ComparedField
  /// How far the records agree in it.
  public var level: AgreementLevel
  /// What that weighs: positive for one item, negative for two.
  public var weight: Double
  /// The value of the first record as it stood; `nil` when it is missing.
  public var first: String?
  /// The value of the second record as it stood; `nil` when it is missing.
  public var second: String?
  /// What else is to be known, such as the words in which titles differ.
  public var note: String?
}

/// Why two records were or were not taken for one item.
public struct PairExplanation: Hashable, Sendable, Codable {
  /// What was decided.
  public var tier: PairDecision.Tier
  /// The sum of the weights.
  public var weight: Double
  /// The weight from which pairs are merged.
  public var mergeThreshold: Double
  /// How the items belong together, when they are not the same.
  public var relation: PairDecision.Relation?
  /// The reasons against one item, by name (``Contradiction/names``).
  public var contradictions: [String]
  /// The fields that speak for or against, the weightiest first; fields that say nothing come last.
  public var evidence: [Evidence]
  /// What the decision comes down to, in one sentence.
  public var rule: String
}

extension EvidenceWeights {
  /// What each field says about two records, the weightiest first.
  public func evidence(
    of comparison: RecordComparison, _ first: Reference, _ second: Reference
  ) -> [Evidence] {
    ComparedField.allCases.map { field in
      Evidence(
        field: field, level: comparison[field], weight: weight(of: field, in: comparison),
        first: field.text(of: first), second: field.text(of: second),
        note: Self.note(on: field, comparison))
    }
    .filter { $0.first != nil || $0.second != nil }
    .sorted { abs($0.weight) > abs($1.weight) }
  }

  private static func note(on field: ComparedField, _ comparison: RecordComparison) -> String? {
    var notes: [String] = []
    switch field {
    case .title:
      let words = comparison.title
      if !words.onlyFirst.isEmpty {
        notes.append("only in the first: " + words.onlyFirst.joined(separator: " "))
      }
      if !words.onlySecond.isEmpty {
        notes.append("only in the second: " + words.onlySecond.joined(separator: " "))
      }
      if words.hasDecisiveDifference { notes.append("the difference tells items apart") }
      if comparison.isGenericTitle { notes.append("many items carry this title") }
      if words.relation == .incomparable { notes.append("in different languages") }
    case .doi:
      if comparison.isContainerDOI { notes.append("the DOI of a supplement or a book") }
      if comparison.isDOIVersion { notes.append("versions of one DOI") }
    default: break
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}

extension ComparedField {
  /// A reference's value in this field as text.
  func text(of reference: Reference) -> String? {
    let texts: [String]
    switch self {
    case .title: return reference[.title]
    case .authors:
      texts = reference.authors.map { author in
        switch author.name {
        case .person(let name):
          [name.familyWithParticle, name.given].compactMap { $0 }.joined(separator: ", ")
        case .organization(let name): name
        case .others: "et al."
        }
      }
    case .container: return reference[.containerTitle] ?? reference[.containerTitleShort]
    case .year:
      switch reference.issued {
      case .value(let date): return date.description
      case .text(let text): return text
      case nil: return nil
      }
    case .volume: return reference[.volume]
    case .issue: return reference[.issue]
    case .pages: return reference[.page] ?? reference[.articleNumber]
    case .doi: texts = reference.identifiers.filter { $0.kind == .doi }.map(\.value)
    case .pmid: texts = reference.identifiers.filter { $0.kind == .pmid }.map(\.value)
    case .identifier:
      texts = reference.identifiers
        .filter { ![.doi, .pmid, .isbn, .issn].contains($0.kind) }.map(\.value)
    case .isbn: texts = reference.identifiers.filter { $0.kind == .isbn }.map(\.value)
    case .abstract: return reference[.abstract].map { String($0.prefix(200)) }
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

extension Deduplicator {
  /// Explains what is decided about pairs of records of a collection.
  ///
  /// - Parameters:
  ///   - pairs: the places of the records; those that do not exist are left out.
  ///   - references: the collection, whose statistics bear on the decision.
  public func explain(_ pairs: [(first: Int, second: Int)], in references: [Reference])
    -> [PairExplanation]
  {
    let normalizer = RecordNormalizer()
    let features = references.map { normalizer.features(of: $0) }
    var seen: Set<UInt64> = []
    let statistics = CollectionStatistics(features.filter { seen.insert($0.fingerprint).inserted })
    let comparer = RecordComparer(statistics)
    let rules = DecisionRules(policy)
    return pairs.compactMap { first, second in
      guard references.indices.contains(first), references.indices.contains(second) else {
        return nil
      }
      let comparison = comparer.compare(features[first], features[second])
      let decision = rules.decide(comparison)
      return PairExplanation(
        tier: decision.tier, weight: decision.weight, mergeThreshold: policy.mergeThreshold,
        relation: decision.relation, contradictions: decision.contradictions.names,
        evidence: policy.weights.evidence(of: comparison, references[first], references[second]),
        rule: rule(of: decision, comparison))
    }
  }

  private func rule(of decision: PairDecision, _ comparison: RecordComparison) -> String {
    if comparison.isSameThroughout { return "everything that is compared is the same" }
    let weight = "the evidence weighs \(rounded(decision.weight))"
    let reasons = decision.contradictions.names.joined(separator: ", ")
    switch decision.tier {
    case .same:
      return "\(weight), \(rounded(policy.mergeThreshold)) is enough, and nothing contradicts"
    case .review where reasons.isEmpty:
      return "\(weight), which is less than \(rounded(policy.mergeThreshold))"
    case .review: return "\(weight), but contradicted by: \(reasons)"
    case .distinct where !reasons.isEmpty: return "\(weight), but contradicted by: \(reasons)"
    case .related:
      return "two items (\(reasons)) that belong together: \(decision.relation?.rawValue ?? "")"
    case .distinct: return "\(weight), which is too little"
    }
  }

  private func rounded(_ weight: Double) -> String {
    guard weight.isFinite, abs(weight) < 1_000_000 else { return "\(weight)" }
    let tenths = Int(weight * 10 + (weight < 0 ? -0.5 : 0.5))
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
