/// Splits a list of names as people write them: `Zhao Z, Chen Y`, `Siegel, R. L.; Jemal, A.`,
/// `F NARIN and JK MOLL`, `G.R.R.Martin`, an organisation, "et al.".
struct NameListParser {
  let text: TokenizedText
  let regime: TokenAttributes.Regime
  let model: SequenceModel?

  /// One name with the tokens it was read from.
  struct Item {
    var name: Contributor.Name
    var tokens: Range<Int>
    var confidence: Double
    /// The order of a name of one family name and one full given name without a comma; else `nil`.
    var order: Order?
    /// Whether the family name comes before given names or initials.
    var startsWithFamily = false
  }

  /// The parts of one name while it is put together.
  private struct Parts {
    var family: Range<Int>?
    var given: Range<Int>?
    var suffix: Range<Int>?
    var particle: Range<Int>?
    var tokens: Range<Int>
    var confidence: Double
  }

  /// The names in a range of tokens.
  func names(_ range: Range<Int>) -> [Item] {
    let range = withoutRoles(range)
    guard !range.isEmpty, let model else { return [] }
    let decoding = model.decode(
      FeatureExtractor.keys(text, range: range, for: .names),
      featuresPerToken: FeatureExtractor.featureCount)
    var items: [Item] = []
    var parts: Parts?
    func close() {
      if let parts, let item = person(parts) { items.append(item) }
      parts = nil
    }
    for piece in pieces(decoding, range) {
      switch piece.label {
      case .familyFirst, .givenFirst:
        if piece.label == .familyFirst, let open = parts, open.given == nil,
          let family = open.family,
          family.upperBound == piece.tokens.lowerBound - 1,
          text.token(family.upperBound, isSign: "-"),
          !text.tokens[piece.tokens.lowerBound].followsSpace
        {
          // "Safavi-Naini" is one family name.
          parts?.family = joined(family, piece.tokens)
          parts?.tokens = joined(open.tokens, piece.tokens)
          continue
        }
        close()
        parts = Parts(tokens: piece.tokens, confidence: piece.confidence)
        if piece.label == .familyFirst {
          parts?.family = piece.tokens
        } else {
          parts?.given = piece.tokens
        }
      case .family, .given, .suffix, .particle:
        if let open = parts, startsAnew(piece.label, piece.tokens, after: open) { close() }
        var current = parts ?? Parts(tokens: piece.tokens, confidence: piece.confidence)
        current.tokens = current.tokens.lowerBound..<piece.tokens.upperBound
        current.confidence = min(current.confidence, piece.confidence)
        switch piece.label {
        case .family: current.family = joined(current.family, piece.tokens)
        case .given: current.given = joined(current.given, piece.tokens)
        case .suffix: current.suffix = piece.tokens
        default: current.particle = piece.tokens
        }
        parts = current
      case .organization:
        close()
        let name = FieldText.trim(text.text(of: piece.tokens))
        if !name.isEmpty {
          items.append(
            Item(
              name: .organization(name), tokens: piece.tokens, confidence: piece.confidence))
        }
      case .others:
        close()
        items.append(Item(name: .others, tokens: piece.tokens, confidence: piece.confidence))
      case .none: break
      }
    }
    close()
    return NameListConsistency.mended(items, text, regime)
  }

  /// Whether a part that the model takes for a further one of a name begins another: the name has
  /// such a part already, and a sign separates them.
  private func startsAnew(_ label: NameLabel, _ tokens: Range<Int>, after parts: Parts) -> Bool {
    guard parts.family != nil, parts.given != nil, label == .family || label == .given,
      parts.tokens.upperBound < tokens.lowerBound
    else { return false }
    return (parts.tokens.upperBound..<tokens.lowerBound).contains {
      text.token($0, isSign: ",") || text.token($0, isSign: ";") || text.token($0, is: "and")
        || text.token($0, isSign: "&")
    }
  }

  /// Leaves out "In", "edited by", "(Hrsg.)" and other signs at the ends.
  private func withoutRoles(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isRole(first) || isLooseSign(first) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, isRole(last) || isLooseSign(last) || isStopOfRole(last) {
      range = range.lowerBound..<last
    }
    return range
  }

  private func isLooseSign(_ index: Int) -> Bool {
    text.tokens[index].kind == .sign && text.tokens[index].code != UInt8(ascii: ".")
      && text.tokens[index].code != UInt8(ascii: "'")
  }

  private func isStopOfRole(_ index: Int) -> Bool {
    text.token(index, isSign: ".") && index > 0 && isRole(index - 1)
  }

  private func isRole(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    let word = text.foldedText(of: index)
    return Self.roleWords.contains(word)
  }

  private static let roleWords: Set<String> = [
    "in", "ed", "eds", "edited", "editor", "editors", "by", "hrsg", "hg", "herausgegeben", "coord",
    "coords", "dir", "dirs", "orgs", "org", "red", "comp", "comps", "herausgeber", "trans",
    "transl",
    "translator", "translated", "ubers", "curatore", "edd", "editora",
  ]

  private func joined(_ first: Range<Int>?, _ second: Range<Int>) -> Range<Int> {
    guard let first else { return second }
    return first.lowerBound..<max(first.upperBound, second.upperBound)
  }

  private func pieces(_ decoding: SequenceDecoding, _ range: Range<Int>)
    -> [(label: NameLabel, tokens: Range<Int>, confidence: Double)]
  {
    var pieces: [(label: NameLabel, tokens: Range<Int>, confidence: Double)] = []
    for (offset, state) in decoding.states.enumerated() {
      let label = NameLabel(state: state)
      guard label != .none else { continue }
      let index = range.lowerBound + offset
      let marginal = Double(decoding.marginals[offset])
      if !NameLabel.isFirst(state), let last = pieces.last, last.tokens.upperBound == index {
        pieces[pieces.count - 1].tokens = last.tokens.lowerBound..<(index + 1)
        pieces[pieces.count - 1].confidence = min(last.confidence, marginal)
      } else {
        pieces.append((label, index..<(index + 1), marginal))
      }
    }
    return pieces
  }

  private func person(_ parts: Parts) -> Item? {
    let family = parts.family.map { FieldText.trim(text.text(of: $0)) } ?? ""
    var given = parts.given.map { FieldText.trim(text.text(of: $0), keepingStop: true) }
    let suffix = parts.suffix.map { FieldText.trim(text.text(of: $0), keepingStop: true) }
    let particle = parts.particle.map { FieldText.trim(text.text(of: $0)) }
    if family.isEmpty {
      // A list may name somebody by one name only.
      guard let only = given, !only.isEmpty else { return nil }
      return Item(
        name: .person(PersonName(family: NameCasing.family(only, regime))), tokens: parts.tokens,
        confidence: parts.confidence)
    }
    if given?.isEmpty == true { given = nil }
    var name = PersonName(
      family: NameCasing.family(family, regime),
      given: given.map { NameCasing.given($0, regime) },
      suffix: suffix.map { NameCasing.suffix($0) })
    NameCasing.separateParticle(&name)
    if let particle, !particle.isEmpty { name.droppingParticle = particle }
    var order: Item.Order?
    if let first = parts.family, let second = parts.given, first.count == 1, second.count == 1,
      parts.tokens.count == 2, text.tokens[second.lowerBound].foldedRange.count > 2
    {
      order = first.lowerBound < second.lowerBound ? .familyFirst : .givenFirst
    }
    return Item(
      name: .person(name), tokens: parts.tokens, confidence: parts.confidence, order: order,
      startsWithFamily: (parts.family?.lowerBound ?? 0) < (parts.given?.lowerBound ?? 0))
  }
}

extension TokenizedText {
  /// The clean text of a range of tokens.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, tokens.indices.contains(first),
      tokens.indices.contains(last)
    else { return "" }
    return FieldText.clean(bytes, tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The bytes of a range of tokens.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, tokens.indices.contains(first),
      tokens.indices.contains(last)
    else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }
}
