/// How much each level of agreement in each field speaks for one item (positive) or for two.
///
/// Weights add up, as in record linkage after Fellegi and Sunter (1969): a weight is roughly the
/// binary logarithm of how much likelier the level is among duplicates than among other pairs.
public struct EvidenceWeights: Hashable, Sendable {
  private var weights: [Double]

  /// The weight of a level in a field.
  ///
  /// ``AgreementLevel/unknown`` weighs nothing unless it is set.
  public subscript(field: ComparedField, level: AgreementLevel) -> Double {
    get { weights[field.place * AgreementLevel.allCases.count + Int(level.rawValue)] }
    set { weights[field.place * AgreementLevel.allCases.count + Int(level.rawValue)] = newValue }
  }

  /// The weights that ``DeduplicationPolicy/balanced`` uses.
  ///
  /// The title's weights are those of a title of seven significant words or more; shorter titles
  /// weigh less.
  public static let standard: EvidenceWeights = {
    var weights = EvidenceWeights()
    weights.set(.title, identical: 11, equivalent: 10.5, partial: 8.5, different: -10)
    weights.set(.authors, identical: 5, equivalent: 4.5, partial: 1, different: -7)
    weights.set(.container, identical: 2.5, equivalent: 2, partial: 0.5, different: -4)
    weights.set(.year, identical: 1.5, equivalent: 1.5, partial: -1, different: -5)
    weights.set(.volume, identical: 2, equivalent: 2, partial: 0, different: -4)
    weights.set(.issue, identical: 0.5, equivalent: 0.5, partial: 0, different: -0.5)
    weights.set(.pages, identical: 5, equivalent: 4, partial: 1, different: -5)
    weights.set(.doi, identical: 10, equivalent: 4, partial: 0.5, different: -6)
    weights.set(.pmid, identical: 12, equivalent: 12, partial: 0, different: -8)
    weights.set(.identifier, identical: 9, equivalent: 9, partial: 2, different: -2)
    weights.set(.isbn, identical: 2, equivalent: 2, partial: 0, different: -2)
    weights.set(.abstract, identical: 5, equivalent: 4, partial: 2, different: -2)
    return weights
  }()

  /// Weights of nothing.
  public init() {
    weights = Array(
      repeating: 0, count: ComparedField.allCases.count * AgreementLevel.allCases.count)
  }

  private mutating func set(
    _ field: ComparedField, identical: Double, equivalent: Double, partial: Double,
    different: Double
  ) {
    self[field, .identical] = identical
    self[field, .equivalent] = equivalent
    self[field, .partial] = partial
    self[field, .different] = different
  }

  /// What a comparison weighs in one field.
  func weight(of field: ComparedField, in comparison: RecordComparison) -> Double {
    let weight = self[field, comparison[field]]
    if field == .authors, weight > 0 {
      return weight * [0.8, 0.8, 1, 1.2][min(3, comparison.sharedAuthors)]
    }
    guard field == .title, weight > 0 else { return weight }
    let words = Double(min(7, comparison.title.sharedWords))
    var share = [0, 0.2, 0.35, 0.55, 0.75, 0.85, 0.95, 1][Int(words)]
    if comparison.isGenericTitle { share = min(share, 0.2) }
    switch comparison.title.relation {
    case .extended:
      let extra = max(comparison.title.onlyFirst.count, comparison.title.onlySecond.count)
      share *= 1 - 0.035 * Double(min(10, extra))
    case .similar:
      let lost = max(comparison.title.onlyFirst.count, comparison.title.onlySecond.count)
      let common = Double(comparison.title.sharedWords)
      let fraction = common / max(1, common + Double(lost))
      share *= fraction * fraction
    default: break
    }
    return weight * share
  }

  /// What a comparison weighs in all fields together.
  func total(of comparison: RecordComparison) -> Double {
    var total = 0.0
    for field in ComparedField.allCases { total += weight(of: field, in: comparison) }
    return total
  }
}

extension EvidenceWeights: Codable {
  /// Decodes weights by field and level; what is not named keeps its standard weight.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let table = try container.decode([String: [String: Double]].self)
    self = .standard
    for (fieldName, row) in table {
      guard let field = ComparedField(rawValue: fieldName) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "no field of a comparison: \(fieldName)")
      }
      for (levelName, weight) in row {
        guard let level = AgreementLevel.allCases.first(where: { $0.name == levelName }) else {
          throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "no level of agreement: \(levelName)")
        }
        self[field, level] = weight
      }
    }
  }

  /// Encodes all weights by field and level.
  public func encode(to encoder: any Encoder) throws {
    var table: [String: [String: Double]] = [:]
    for field in ComparedField.allCases {
      for level in AgreementLevel.allCases where level != .unknown {
        table[field.rawValue, default: [:]][level.name] = self[field, level]
      }
    }
    var container = encoder.singleValueContainer()
    try container.encode(table)
  }
}
