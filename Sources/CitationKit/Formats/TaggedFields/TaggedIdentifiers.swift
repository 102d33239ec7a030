extension TaggedReferenceBuilder {
  /// Adds the ISSN, the ISBN, or several of them: `1476-5616 (Electronic)`, `EISSN-2375-5636`.
  mutating func addSerialNumbers(_ text: String, _ tag: TagCode) {
    if let issn = ISSN(text) {
      reference.add(.issn(issn))
    } else if let isbn = ISBN(text) {
      reference.add(.isbn(isbn))
    } else if reference.kind.hasNumberAsSerial, reference[.number] == nil {
      reference[.number] = text
    } else {
      addListedSerialNumbers(text, tag)
    }
  }

  private mutating func addListedSerialNumbers(_ text: String, _ tag: TagCode) {
    var rest: [String] = []
    for part in text.split(whereSeparator: { ";, ()[]".contains($0) }) {
      let value = Self.withoutLabel(part)
      if let issn = ISSN(value) {
        reference.add(.issn(issn))
      } else if let isbn = ISBN(value) {
        reference.add(.isbn(isbn))
      } else if value.utf8.contains(where: \.isASCIIDigit) {
        rest.append(value)
      }
    }
    guard !rest.isEmpty else { return }
    let isBook = [.book, .chapter, .collection].contains(reference.kind)
    reference.add(.malformed(isBook ? .isbn : .issn, rest.joined(separator: " ")))
  }

  /// The number of `EISSN-2375-5636` and `ISSN:2375-5636`.
  private static func withoutLabel(_ part: Substring) -> String {
    for label in ["EISSN-", "ISSN-", "ISBN-", "EISSN:", "ISSN:", "ISBN:"]
    where part.uppercased().hasPrefix(label) {
      return String(part.dropFirst(label.count))
    }
    return String(part)
  }

  /// MEDLINE's LID and AID: `10.1000/182 [doi]`, `S0033-3506(15)00037-2 [pii]`, an address.
  mutating func addLabelledIdentifier(_ text: String, _ tag: TagCode) {
    let (value, label) = TaggedText.labelled(text)
    if value.hasPrefix("http"), !TaggedText.contains(value, "doi.org/") {
      if !reference.urls.contains(value) { reference.urls.append(value) }
    } else if label == "pii", Self.isArticleNumber(value), reference[.page] == nil {
      reference[.articleNumber] = value
    } else if !label.isEmpty {
      let kind = IdentifierKind(rawValue: String(label))
      // LID and AID state the same identifier; a second, other DOI is kept apart.
      let isSecondDOI = kind == .doi && reference.identifiers.contains { $0.kind == .doi }
      if isSecondDOI, reference.doi != DOI(value) {
        keep(tag, text)
      } else if !isSecondDOI {
        reference.add(Identifier(kind, value))
      }
    } else if let doi = DOI(value) {
      reference.add(.doi(doi))
    } else {
      keep(tag, text)
    }
  }

  /// Whether what stands as a publisher's item identifier is an article's number, as in journals
  /// without pages: `e1004`, `1042`; proper ones are longer and have hyphens or brackets.
  static func isArticleNumber(_ text: String) -> Bool {
    text.utf8.count <= 9
      && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".") }
      && text.utf8.contains(where: \.isASCIIDigit)
  }

  /// MEDLINE's SI: `ClinicalTrials.gov/NCT00000001`.
  mutating func addRegistryIdentifier(_ text: String, _ tag: TagCode) {
    let parts = text.split(separator: "/", maxSplits: 1)
    let registries = ["clinicaltrials.gov", "isrctn", "eudract", "anzctr", "chictr", "drks"]
    if parts.count == 2, registries.contains(parts[0].lowercased()) {
      reference.add(Identifier(.trial, String(parts[1])))
    } else {
      keep(tag, text)
    }
  }

  /// Says of what database the accession number is.
  mutating func setAccession() {
    guard let accession else { return }
    let identifier: Identifier
    if RISTable.isPubMed(reference[.source]), let pmid = PMID(accession.text) {
      identifier = .pmid(pmid)
    } else if accession.text.hasPrefix("WOS:") || accession.text.hasPrefix("ISI:") {
      identifier = Identifier(.webOfScience, accession.text)
    } else {
      identifier = .other(.accession, accession.text)
    }
    if !reference.identifiers.contains(identifier) {
      let place = min(accession.place, reference.identifiers.count)
      reference.identifiers.insert(identifier, at: place)
    }
  }

  /// A DOI that stands elsewhere than in its tag.
  mutating func findDOI() {
    var places: [String] = doiCandidate.map { [$0] } ?? []
    for url in reference.urls where TaggedText.contains(url, "doi.org/") { places.append(url) }
    for note in reference.notes where note.utf8.count < 200 && TaggedText.contains(note, "10.") {
      places.append(note)
    }
    for place in places {
      if let doi = DOI(place) {
        reference.add(.doi(doi))
        return
      }
    }
  }
}
