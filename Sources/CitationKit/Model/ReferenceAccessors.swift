extension Reference {
  /// The title.
  public var title: String? {
    get { self[.title] }
    set { self[.title] = newValue }
  }

  /// The journal, book, proceedings or site that contains the item.
  public var containerTitle: String? {
    get { self[.containerTitle] }
    set { self[.containerTitle] = newValue }
  }

  /// The volume.
  public var volume: String? {
    get { self[.volume] }
    set { self[.volume] = newValue }
  }

  /// The issue.
  public var issue: String? {
    get { self[.issue] }
    set { self[.issue] = newValue }
  }

  /// The pages: a range where the text is one, else the text as it stands.
  public var pages: Lenient<PageRange>? {
    get {
      guard let text = self[.page] else { return nil }
      return PageRange(text).map { .value($0) } ?? .text(text)
    }
    set {
      switch newValue {
      case .value(let range): self[.page] = range.description
      case .text(let text): self[.page] = text
      case nil: self[.page] = nil
      }
    }
  }

  /// The date that is cited.
  public var issued: Lenient<ReferenceDate>? {
    get { date(.issued) }
    set { setDate(newValue, for: .issued) }
  }

  /// The year of ``issued``, when that is understood.
  public var year: Int? { issued?.value?.year }

  /// The contributors of one role, in order.
  public func contributors(_ role: Contributor.Role) -> [Contributor] {
    contributors.filter { $0.role == role }
  }

  /// The authors, in order.
  public var authors: [Contributor] { contributors(.author) }

  /// The first DOI.
  public var doi: DOI? {
    for case .doi(let doi) in identifiers { return doi }
    return nil
  }

  /// The first PubMed id.
  public var pmid: PMID? {
    for case .pmid(let pmid) in identifiers { return pmid }
    return nil
  }

  /// The first PubMed Central id.
  public var pmcid: PMCID? {
    for case .pmcid(let pmcid) in identifiers { return pmcid }
    return nil
  }

  /// The first arXiv id.
  public var arxiv: ArXivID? {
    for case .arxiv(let id) in identifiers { return id }
    return nil
  }

  /// All ISSNs.
  public var issns: [ISSN] {
    identifiers.compactMap { if case .issn(let issn) = $0 { issn } else { nil } }
  }

  /// All ISBNs.
  public var isbns: [ISBN] {
    identifiers.compactMap { if case .isbn(let isbn) = $0 { isbn } else { nil } }
  }

  /// Adds an identifier unless it is there already.
  public mutating func add(_ identifier: Identifier) {
    if !identifiers.contains(identifier) { identifiers.append(identifier) }
  }
}
