/// The features of tokens as keys of a model's table: a fixed number for each token.
package enum FeatureExtractor {
  /// Which model the features are for.
  package enum Purpose: UInt64, Sendable {
    case fields = 1
    case names = 2
  }

  /// The keys of the features of a range of tokens, ``featureCount`` for each token in turn.
  package static func keys(_ text: TokenizedText, range: Range<Int>? = nil, for purpose: Purpose)
    -> [UInt32]
  {
    let attributes = TokenAttributes(text, range: range)
    let count = attributes.range.count
    var collector = Collector(seed: purpose.rawValue, capacity: count * featureCount)
    let style = purpose == .names ? NameListStyle.digest(attributes) : 0
    for offset in 0..<count {
      collector.template = 0
      addWords(attributes, offset, to: &collector)
      addShapes(attributes, offset, to: &collector)
      addPlace(attributes, offset, style: style, to: &collector)
      addClause(attributes, offset, to: &collector)
    }
    return collector.keys
  }

  /// How many features each token has.
  package static let featureCount = 66

  private struct Collector {
    var keys: [UInt32] = []
    var template: UInt64 = 0
    let seed: UInt64

    init(seed: UInt64, capacity: Int) {
      self.seed = seed &* 0x1F3D_5B79
      keys.reserveCapacity(capacity)
    }

    @inline(__always)
    mutating func add(_ first: UInt64) {
      template &+= 1
      keys.append(FeatureHash.key(FeatureHash.combine(seed &+ template &* 0x51_7C_C1, first)))
    }

    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64) {
      template &+= 1
      let hash = FeatureHash.combine(seed &+ template &* 0x51_7C_C1, first)
      keys.append(FeatureHash.key(FeatureHash.combine(hash, second)))
    }

    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
      template &+= 1
      let hash = FeatureHash.combine(seed &+ template &* 0x51_7C_C1, first)
      keys.append(
        FeatureHash.key(FeatureHash.combine(FeatureHash.combine(hash, second), third)))
    }
  }

  /// A property some tokens away; beyond the text a value of its own.
  @inline(__always)
  private static func at(_ values: [UInt64], _ index: Int) -> UInt64 {
    index < 0 ? 0xB0 : index >= values.count ? 0xE0 : values[index]
  }

  private static func addWords(
    _ attributes: TokenAttributes, _ i: Int, to collector: inout Collector
  ) {
    let word = attributes.word
    let (w, before, after) = (word[i], at(word, i - 1), at(word, i + 1))
    let classes = attributes.classes
    collector.add(w)
    collector.add(w, attributes.regime.rawValue)
    collector.add(before)
    collector.add(after)
    collector.add(at(word, i - 2))
    collector.add(at(word, i + 2))
    collector.add(at(word, i - 3))
    collector.add(at(word, i + 3))
    collector.add(before, w)
    collector.add(w, after)
    collector.add(before, after)
    collector.add(at(word, i - 2), before)
    collector.add(after, at(word, i + 2))
    collector.add(at(word, i - 2), before, w)
    collector.add(w, after, at(word, i + 2))
    collector.add(attributes.prefix3[i])
    collector.add(attributes.suffix2[i])
    collector.add(attributes.suffix3[i], attributes.shape[i])
    collector.add(at(attributes.suffix3, i - 1))
    collector.add(at(attributes.suffix3, i + 1))
    collector.add(at(attributes.prefix3, i + 1))
    collector.add(classes[i], attributes.shape[i])
    collector.add(at(classes, i - 1), attributes.shape[i])
    collector.add(at(classes, i + 1), attributes.shape[i])
    collector.add(at(classes, i - 2), before)
    collector.add(classes[i], at(classes, i + 1))
  }

  private static func addShapes(
    _ attributes: TokenAttributes, _ i: Int, to collector: inout Collector
  ) {
    let shape = attributes.shape
    let s = shape[i]
    let (s1, s2, s3) = (at(shape, i - 1), at(shape, i - 2), at(shape, i - 3))
    let (n1, n2, n3) = (at(shape, i + 1), at(shape, i + 2), at(shape, i + 3))
    let token = attributes.text.tokens[attributes.range.lowerBound + i]
    let isLast = i + 1 >= attributes.range.count
    let next = isLast ? token : attributes.text.tokens[attributes.range.lowerBound + i + 1]
    let spacing: UInt64 =
      (token.followsSpace ? 1 : 0) | (token.followsLineEnd ? 2 : 0)
      | (isLast ? 4 : next.followsSpace ? 8 : 0)
    collector.add(s, attributes.regime.rawValue)
    collector.add(s1, s)
    collector.add(s, n1)
    collector.add(s1, s, n1)
    collector.add(s2, s1, s)
    collector.add(s, n1, n2)
    collector.add(FeatureHash.combine(s2, s1), s, FeatureHash.combine(n1, n2))
    collector.add(FeatureHash.combine(s3, s2), s1, s)
    collector.add(s, n1, FeatureHash.combine(n2, n3))
    collector.add(FeatureHash.combine(s3, s2), FeatureHash.combine(s1, s), n1)
    collector.add(
      FeatureHash.combine(at(shape, i - 4), s3), FeatureHash.combine(s2, s1), s)
    collector.add(
      FeatureHash.combine(s, n1), FeatureHash.combine(n2, n3), at(shape, i + 4))
    collector.add(s, spacing)
    collector.add(s1, spacing, n1)
    collector.add(at(attributes.word, i - 1), s, n1)
    collector.add(attributes.word[i], spacing, attributes.context[i] & 3)
  }

  private static func addPlace(
    _ attributes: TokenAttributes, _ i: Int, style: UInt64, to collector: inout Collector
  ) {
    let s = attributes.shape[i]
    let count = attributes.range.count
    let place = UInt64(min(9, i * 10 / max(1, count)))
    let fromStart = UInt64(min(i, 7))
    let fromEnd = UInt64(min(count - 1 - i, 7))
    let context = attributes.context[i]
    let before = attributes.signBefore[i]
    let after = attributes.signAfter[i]
    collector.add(place, s)
    collector.add(fromStart, s)
    collector.add(fromEnd, s)
    collector.add(fromStart, attributes.word[i])
    collector.add(context, s)
    collector.add(context, before, s)
    collector.add(before, after, s)
    collector.add(before, after, context)
    collector.add(attributes.numbersSeen[i], context, s)
    collector.add(attributes.numbersSeen[i], before, s)
    collector.add(style, s, at(attributes.shape, i - 1))
    collector.add(style, at(attributes.shape, i + 1), s)
    collector.add(context & 12, attributes.word[i])
  }

  private static func addClause(
    _ attributes: TokenAttributes, _ i: Int, to collector: inout Collector
  ) {
    let index = attributes.clause[i]
    let none = TokenAttributes.Clause(start: 0, end: 0, digest: 0xFFFF)
    func clause(_ index: Int) -> TokenAttributes.Clause {
      attributes.clauses.indices.contains(index) ? attributes.clauses[index] : none
    }
    let (current, previous, next) = (clause(index), clause(index - 1), clause(index + 1))
    let position = UInt64(
      i == current.start ? 1 : i == current.end - 1 ? 2 : i == current.end ? 3 : 0)
    let s = attributes.shape[i]
    collector.add(current.digest, position, previous.endSign)
    collector.add(current.digest, current.endSign, previous.endSign)
    collector.add(previous.digest, current.digest, position)
    collector.add(current.digest, next.digest, position)
    collector.add(current.firstWord, position)
    collector.add(current.lastWord, position)
    collector.add(next.firstWord, current.endSign, position)
    collector.add(next.digest, clause(index + 2).digest, s)
    collector.add(previous.lastWord, previous.endSign, position)
    collector.add(UInt64(min(index, 5)), current.digest, s)
    collector.add(attributes.context[i], current.digest, position)
  }
}
