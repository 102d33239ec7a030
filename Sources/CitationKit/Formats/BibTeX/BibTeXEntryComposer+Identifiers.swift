extension BibTeXEntryComposer {
  /// Adds the identifiers: one field for each kind, several ISBNs or ISSNs in one field.
  mutating func addIdentifiers() {
    var groups: [(kind: IdentifierKind, values: [Identifier])] = []
    for identifier in reference.identifiers {
      if let index = groups.firstIndex(where: { $0.kind == identifier.kind }) {
        groups[index].values.append(identifier)
      } else {
        groups.append((identifier.kind, [identifier]))
      }
    }
    let eprint = eprintKind
    for (kind, identifiers) in groups {
      if kind == .isbn || kind == .issn {
        addNumbers(identifiers, of: kind)
        continue
      }
      guard let first = identifiers.first else { continue }
      for other in identifiers.dropFirst() { lose("a second \(kind.label), '\(other.value)'") }
      if kind == eprint {
        addEprint(first)
      } else {
        add(name(.identifier(kind)), raw: BibTeXVerbatim.encode(first.value))
      }
    }
  }

  /// ISBNs or ISSNs; biber refuses invalid ones and more than one ISSN.
  private mutating func addNumbers(_ identifiers: [Identifier], of kind: IdentifierKind) {
    let values = identifiers.map { BibTeXVerbatim.encode($0.value) }
    let isAccepted = identifiers.count == 1 && identifiers.allSatisfy(\.isValid)
    add(
      name(.identifier(kind)), raw: values.joined(separator: ", "),
      isOutsideDataModel: !isAccepted)
  }

  /// The kind of identifier that goes to `eprint`: arXiv's, or else BibLaTeX's only place for PubMed's.
  private var eprintKind: IdentifierKind? {
    let kinds = Set(reference.identifiers.map(\.kind))
    if dialect == .biblatex && kinds.contains(.pmid) && reference.kind != .article { return .pmid }
    if kinds.contains(.arxiv) { return .arxiv }
    return dialect == .biblatex && kinds.contains(.pmid) ? .pmid : nil
  }

  private mutating func addEprint(_ identifier: Identifier) {
    let type = identifier.kind == .pmid ? "pubmed" : identifier.kind.label
    add("eprint", raw: BibTeXVerbatim.encode(identifier.value))
    add(dialect == .bibtex ? "archiveprefix" : "eprinttype", raw: type)
  }

  /// Adds the first address as `url` and all further ones as `urls`.
  mutating func addURLs() {
    guard let first = reference.urls.first else { return }
    add("url", raw: BibTeXVerbatim.encode(first))
    if reference.urls.count > 1 {
      add(
        "urls",
        raw: reference.urls.dropFirst().map(BibTeXVerbatim.encode).joined(separator: " "))
    }
  }
}
