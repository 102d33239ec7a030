/// Puts a reference together from the pieces that the model found and the identifiers found before.
struct ReferenceAssembler {
  let text: TokenizedText
  private(set) var pieces: [FieldPiece]
  private(set) var reference = Reference(kind: .document)
  private(set) var spans: [FieldSpan] = []
  /// What no field holds, in bytes of the text.
  private(set) var leftOver: [Range<Int>] = []
  /// How sure the reading of the names is.
  private(set) var confidence = 1.0

  private let regime: TokenAttributes.Regime
  /// For each token whether a field or an identifier holds it.
  private var isUsed: [Bool]

  private let names: SequenceModel?

  init(_ text: TokenizedText, pieces: [FieldPiece], names: SequenceModel?) {
    self.names = names
    self.text = text
    self.pieces = pieces
    regime = TokenAttributes.regime(of: text)
    isUsed = [Bool](repeating: false, count: text.tokens.count)
  }

  mutating func assemble() {
    addAnchors()
    pieces = PieceRepair.repaired(pieces, text)
    addContributors(.author, .author)
    addContributors(.editor, .editor)
    addContributors(.translator, .translator)
    addTitles()
    addNumbers()
    addDates()
    addImprint()
    reference.kind = KindClassifier(text: text, pieces: pieces, reference: reference).kind
    addCasing()
    collectLeftOver()
  }

  // MARK: Identifiers

  private mutating func addAnchors() {
    for (index, token) in text.tokens.enumerated() where token.kind == .anchor {
      isUsed[index] = true
    }
    for anchor in text.anchors {
      guard let kind = anchor.kind.identifierKind else {
        if !reference.urls.contains(anchor.value) { reference.urls.append(anchor.value) }
        spans.append(FieldSpan(.url, range: anchor.valueRange, confidence: 0.98))
        continue
      }
      let identifiers =
        anchor.identifiers.isEmpty ? [Identifier(kind, anchor.value)] : anchor.identifiers
      for identifier in identifiers { reference.add(identifier) }
      spans.append(FieldSpan(.identifier(kind), range: anchor.valueRange, confidence: 0.99))
    }
  }

  // MARK: Names

  private mutating func addContributors(_ label: FieldLabel, _ role: Contributor.Role) {
    let parser = NameListParser(text: text, regime: regime, model: names)
    for piece in pieces where piece.label == label {
      let items = parser.names(piece.tokens)
      guard !items.isEmpty else { continue }
      var sure = piece.confidence
      for item in items {
        if item.name == .others, reference.contributors.last?.name == .others { continue }
        reference.contributors.append(Contributor(item.name, role: role))
        sure = min(sure, item.confidence)
      }
      confidence = min(confidence, items.map(\.confidence).min() ?? 1)
      use(piece.tokens)
      addSpan(.contributors(role), piece.tokens, sure)
    }
  }

  // MARK: Titles

  private mutating func addTitles() {
    for (label, variable) in [
      (FieldLabel.title, Variable.title), (.container, .containerTitle),
      (.series, .collectionTitle),
    ] {
      var isFirst = true
      for piece in pieces where piece.label == label {
        let value = FieldText.trim(text.text(of: piece.tokens))
        guard !value.isEmpty else { continue }
        // A second one is kept as a note.
        guard isFirst else { continue }
        isFirst = false
        reference[variable] = value
        use(piece.tokens)
        addSpan(.variable(variable), piece.tokens, piece.confidence)
      }
    }
  }

  // MARK: Volume, issue, pages

  private mutating func addNumbers() {
    for piece in pieces {
      let value = FieldText.trim(text.text(of: piece.tokens), keepingStop: piece.label == .edition)
      guard !value.isEmpty else { continue }
      let variable: Variable
      switch piece.label {
      case .volume: variable = .volume
      case .issue: variable = .issue
      case .page: variable = .page
      case .number: variable = .number
      case .edition: variable = .edition
      case .numberOfPages: variable = .numberOfPages
      default: continue
      }
      let number = variable == .page ? NumberText.pages(value) : NumberText.plain(value, variable)
      guard !number.isEmpty else { continue }
      if let present = reference[variable] {
        let isBetter = variable == .page && !present.contains("-") && number.contains("-")
        guard isBetter else { continue }
      }
      reference[variable] = number
      use(piece.tokens)
      addSpan(.variable(variable), piece.tokens, piece.confidence)
    }
  }

  // MARK: Dates

  private mutating func addDates() {
    for piece in pieces {
      switch piece.label {
      case .date: addIssued(piece)
      case .accessed: addDate(piece, .accessed)
      case .note: addRemark(piece)
      default: break
      }
    }
    if reference.issued == nil { addLooseYear() }
  }

  private mutating func addIssued(_ piece: FieldPiece) {
    guard let (date, suffix) = DateText.date(text, piece.tokens) else {
      let words = FieldText.trim(text.text(of: piece.tokens))
      if reference.issued == nil, DateText.saysForthcoming(words) {
        reference[.status] = words
        use(piece.tokens)
      } else if reference.issued == nil, DateText.saysNoDate(words) {
        use(piece.tokens)
      }
      return
    }
    if let present = reference.issued?.value {
      // The same year stated twice: the more exact date is meant.
      guard present.year == date.year, DateText.precision(date) > DateText.precision(present) else {
        if present.year == date.year { use(piece.tokens) }
        return
      }
    }
    reference.setDate(.value(date), for: .issued)
    if let suffix { reference[.yearSuffix] = suffix }
    use(piece.tokens)
    addSpan(.date(.issued), piece.tokens, piece.confidence)
  }

  private mutating func addDate(_ piece: FieldPiece, _ role: DateRole) {
    guard reference.date(role) == nil else { return }
    if let (date, _) = DateText.date(text, piece.tokens) {
      reference.setDate(.value(date), for: role)
    } else {
      let words = FieldText.trim(text.text(of: piece.tokens))
      guard !words.isEmpty else { return }
      reference.setDate(.text(words), for: role)
    }
    use(piece.tokens)
    addSpan(.date(role), piece.tokens, piece.confidence)
  }

  /// "Epub 2018 Apr 5", "Published 2022 Mar 30", "Accessed May 2, 2019", or any other remark.
  private mutating func addRemark(_ piece: FieldPiece) {
    let opening = KeywordLexicon.shared
    var classes: UInt32 = 0
    for index in piece.tokens.prefix(4) where text.tokens[index].kind == .word {
      classes |= opening.classes(
        of: FeatureHash.hash(text.folded[text.tokens[index].foldedRange]))
    }
    let role: DateRole? =
      if classes & opening.bit("accessed") != 0 {
        .accessed
      } else if classes & opening.bit("published") != 0 {
        .available
      } else {
        nil
      }
    if let role, reference.date(role) == nil, let (date, _) = DateText.date(text, piece.tokens) {
      reference.setDate(.value(date), for: role)
      use(piece.tokens)
      addSpan(.date(role), piece.tokens, piece.confidence)
      return
    }
    let words = FieldText.trim(text.text(of: piece.tokens))
    guard !words.isEmpty else { return }
    if DateText.saysForthcoming(words), reference[.status] == nil {
      reference[.status] = words
    } else {
      reference.notes.append(words)
    }
    use(piece.tokens)
    addSpan(.note, piece.tokens, piece.confidence)
  }

  /// A year that the model passed over: in brackets, or the only one.
  private mutating func addLooseYear() {
    let years = text.tokens.indices.filter { index in
      let token = text.tokens[index]
      guard token.kind == .number, TokenAttributes.isYear(text.folded[token.foldedRange]) else {
        return false
      }
      let inPiece = pieces.contains { $0.tokens.contains(index) && $0.label != .junk }
      return !inPiece
    }
    let bracketed = years.first {
      text.token($0 - 1, isSign: "(") && text.token($0 + 1, isSign: ")")
    }
    guard let index = bracketed ?? (years.count == 1 ? years.first : nil),
      let (date, _) = DateText.date(text, index..<(index + 1))
    else { return }
    reference.setDate(.value(date), for: .issued)
    use(index..<(index + 1))
    addSpan(.date(.issued), index..<(index + 1), 0.5)
  }

  // MARK: Publisher, place and the rest

  private mutating func addImprint() {
    for piece in pieces {
      let variable: Variable
      switch piece.label {
      case .publisher: variable = .publisher
      case .place: variable = .publisherPlace
      case .genre: variable = .genre
      case .event: variable = .eventTitle
      case .citationNumber:
        use(piece.tokens)
        addSpan(.extra("citation-number"), piece.tokens, piece.confidence)
        continue
      case .junk:
        use(piece.tokens)
        leftOver.append(text.bytes(of: piece.tokens))
        continue
      default: continue
      }
      let value = FieldText.trim(
        text.text(of: piece.tokens), keepingStop: variable == .publisherPlace)
      guard !value.isEmpty, reference[variable] == nil else { continue }
      reference[variable] = value
      use(piece.tokens)
      addSpan(.variable(variable), piece.tokens, piece.confidence)
    }
  }

  private mutating func addCasing() {
    for variable in [
      Variable.title, .containerTitle, .publisher, .publisherPlace, .eventTitle,
      .collectionTitle,
    ] {
      guard let value = reference[variable],
        let casing = CaseRestorer(value, in: regime, isTitle: variable == .title)
      else { continue }
      switch variable {
      case .title: reference[variable] = casing.title(value)
      case .containerTitle:
        let isSerial = reference.kind == .articleJournal || reference[.volume] != nil
        reference[variable] = isSerial ? casing.serial(value) : casing.title(value)
      default: reference[variable] = casing.properName(value)
      }
    }
    for index in reference.contributors.indices {
      if case .organization(let name) = reference.contributors[index].name,
        let casing = CaseRestorer(name, in: regime, isTitle: false)
      {
        reference.contributors[index].name = .organization(casing.properName(name))
      }
    }
  }

  // MARK: Bookkeeping

  private mutating func use(_ tokens: Range<Int>) {
    for index in tokens where isUsed.indices.contains(index) { isUsed[index] = true }
  }

  private mutating func addSpan(_ field: ReferenceField, _ tokens: Range<Int>, _ confidence: Double)
  {
    spans.append(FieldSpan(field, range: text.bytes(of: tokens), confidence: confidence))
  }

  /// Gathers the words that nothing used and that are no connecting words.
  private mutating func collectLeftOver() {
    var index = 0
    while index < isUsed.count {
      guard !isUsed[index] else {
        index += 1
        continue
      }
      var end = index
      while end < isUsed.count, !isUsed[end] { end += 1 }
      if saysSomething(index..<end) {
        leftOver.append(text.bytes(of: index..<end))
        let words = FieldText.trim(text.text(of: index..<end), keepingStop: true)
        if !words.isEmpty { reference.notes.append(words) }
      }
      index = end
    }
    leftOver.sort { $0.lowerBound < $1.lowerBound }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func saysSomething(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let token = text.tokens[index]
      switch token.kind {
      case .sign, .anchor: return false
      case .number, .mixed, .ideograph: return true
      case .word:
        let classes = KeywordLexicon.shared.classes(
          of: FeatureHash.hash(text.folded[token.foldedRange]))
        return classes & Self.connecting == 0 && token.foldedRange.count > 1
      }
    }
  }

  /// The classes of words that only connect fields or announce them.
  private static let connecting: UInt32 = [
    "editor", "translator", "volume", "issue", "page", "in", "accessed", "available", "and",
    "others", "edition",
  ].reduce(0) { $0 | KeywordLexicon.shared.bit($1) }
}
