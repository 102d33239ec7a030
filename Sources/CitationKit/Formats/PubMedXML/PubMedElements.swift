/// The elements that PubMed's articles and book articles share.
enum PubMedElements {
  // MARK: - People

  /// The members of an `AuthorList` or `InvestigatorList`.
  static func contributors(_ list: XMLElement, role: Contributor.Role) -> [Contributor] {
    let members = list.children.filter {
      ($0.isNamed("Author") || $0.isNamed("Investigator")) && $0.attribute("ValidYN") != "N"
    }
    var contributors = members.compactMap { contributor($0, role: role) }
    if list.attribute("CompleteYN") == "N", !contributors.isEmpty {
      contributors.append(Contributor(.others, role: role))
    }
    return contributors
  }

  private static func contributor(_ element: XMLElement, role: Contributor.Role) -> Contributor? {
    var contributor = Contributor(.others, role: role)
    if let group = element.text("CollectiveName") {
      contributor.name = .organization(group)
    } else if let family = element.text("LastName") {
      contributor.name = .person(person(element, family: family))
    } else if let given = element.text("ForeName") ?? element.text("Initials") {
      contributor.name = .person(PersonName(family: given))
    } else {
      return nil
    }
    for child in element.children {
      if child.isNamed("Identifier") {
        if contributor.orcid == nil, child.attribute("Source") == "ORCID" {
          contributor.orcid = orcid(child.text)
        }
      } else if child.isNamed("AffiliationInfo") {
        if let text = child.text("Affiliation") { contributor.affiliations.append(text) }
      } else if child.isNamed("Affiliation") {
        contributor.affiliations.append(child.text)
      }
    }
    return contributor
  }

  private static func person(_ element: XMLElement, family: String) -> PersonName {
    let given = element.text("ForeName") ?? element.text("FirstName") ?? element.text("Initials")
    var name = PersonName(family: family)
    // Particles are told apart only where there may be one.
    if let first = family.utf8.first, !first.isASCIIUppercase, !family.utf8.contains(0x2C),
      let parsed = PersonName(inverted: family)
    {
      name = parsed
    }
    name.given = given
    if let suffix = element.text("Suffix") { name.suffix = suffix }
    return name
  }

  /// An ORCID in any of the spellings that publishers send: bare, without hyphens, as an address.
  private static func orcid(_ text: String) -> ORCID? {
    if let orcid = ORCID(text) { return orcid }
    let digits = text.utf8.filter { $0.isASCIIDigit || $0 | 0x20 == UInt8(ascii: "x") }
    guard digits.count >= 16 else { return nil }
    let last = digits.suffix(16)
    var grouped: [UInt8] = []
    for (index, digit) in last.enumerated() {
      if index > 0 && index % 4 == 0 { grouped.append(UInt8(ascii: "-")) }
      grouped.append(digit.asciiUppercased)
    }
    return ORCID(String(decoding: grouped, as: UTF8.self))
  }

  // MARK: - Dates

  /// A date of `Year`, `Month`, `Day`, `Season` or `MedlineDate`; a text when it makes no sense.
  static func date(_ element: XMLElement) -> Lenient<ReferenceDate>? {
    if let text = element.text("MedlineDate") {
      return ReferenceDate(parsing: text).map { .value($0) } ?? .text(text)
    }
    guard let yearText = element.text("Year") else { return nil }
    let monthText = element.text("Month") ?? element.text("Season")
    let dayText = element.text("Day")
    guard let year = Int(yearText) else { return .text(yearText) }
    guard let monthText else { return ReferenceDate(year: year).map { .value($0) } }
    let day = dayText.flatMap { Int($0) }
    if let month = month(monthText) {
      if let date = ReferenceDate(year: year, month: month, day: day) { return .value(date) }
      return ReferenceDate(year: year, month: month).map { .value($0) } ?? .text(yearText)
    }
    let text = [yearText, monthText, dayText].compactMap { $0 }.joined(separator: " ")
    return ReferenceDate(parsing: text).map { .value($0) } ?? .text(text)
  }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    guard case .month(let month)? = MonthNames.meaning(of: text.utf8) else { return nil }
    return month
  }

  /// The dates of a `History`.
  static func addHistory(_ history: XMLElement, to reference: inout Reference) {
    for element in history.children {
      let role: DateRole? =
        switch element.attribute("PubStatus") {
        case "received": .submitted
        case "revised": .revised
        case "accepted": .accepted
        case "entrez": .recordCreated
        default: nil
        }
      if let role, reference.date(role) == nil { reference.setDate(date(element), for: role) }
    }
  }

  // MARK: - Texts

  /// An `Abstract` or `OtherAbstract`: each part on a line of its own, after its label.
  static func abstract(_ element: XMLElement) -> String {
    var parts: [String] = []
    for child in element.children where child.isNamed("AbstractText") {
      let text = child.richText
      if text.isEmpty { continue }
      let label = child.attribute("Label") ?? child.attribute("NlmCategory") ?? ""
      let isLabelled = !label.isEmpty && label != "UNLABELLED" && label != "UNASSIGNED"
      parts.append(isLabelled ? label + ": " + text : text)
    }
    return parts.joined(separator: "\n")
  }

  /// A title without the full stop that MEDLINE adds.
  static func title(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: "."), !text.hasSuffix("..") else { return text }
    let words = text.utf8.dropLast()
    // "in the U.S." and "et al.": the stop belongs to the abbreviation.
    let lastWord = words.lastIndex(of: 0x20).map { words[$0...].dropFirst() } ?? words[...]
    if lastWord.contains(UInt8(ascii: ".")) && lastWord.count <= 5 { return text }
    return String(text.dropLast())
  }

  /// The keywords of the `KeywordList`s and the MeSH headings, a main topic marked with `*` as MEDLINE
  /// does.
  static func keywords(_ element: XMLElement) -> [String] {
    var keywords: [String] = []
    for list in element.children {
      if list.isNamed("KeywordList") {
        for keyword in list.children where keyword.isNamed("Keyword") {
          let text = keyword.text
          if !text.isEmpty { keywords.append(text) }
        }
      } else if list.isNamed("MeshHeadingList") {
        for heading in list.children { addHeading(heading, to: &keywords) }
      }
    }
    return keywords
  }

  private static func addHeading(_ heading: XMLElement, to keywords: inout [String]) {
    guard let descriptor = heading.child("DescriptorName") else { return }
    var text = (descriptor.attribute("MajorTopicYN") == "Y" ? "*" : "") + descriptor.text
    for qualifier in heading.children where qualifier.isNamed("QualifierName") {
      text += (qualifier.attribute("MajorTopicYN") == "Y" ? "/*" : "/") + qualifier.text
    }
    if !text.isEmpty { keywords.append(text) }
  }

  /// Adds the kinds of publication: what says more than "article" as genre, all as they stand.
  static func addTypes(_ types: [String], to reference: inout Reference) {
    let genres = types.filter {
      let key = $0.lowercased()
      return key != "journal article" && key != "english abstract"
        && !key.hasPrefix("research support")
    }
    reference[.genre] = genres.joined(separator: "; ")
    reference.extra += types.filter { !genres.contains($0) }
      .map { ExtraField(name: "PublicationType", value: $0) }
  }

  // MARK: - Identifiers

  /// Adds the identifiers of an `ArticleIdList`.
  static func addIdentifiers(_ list: XMLElement, to reference: inout Reference) {
    for element in list.children where element.isNamed("ArticleId") {
      let text = element.text
      if text.isEmpty { continue }
      switch element.attribute("IdType") {
      case "doi": add(.doi, text, to: &reference)
      case "pubmed": add(.pmid, text, to: &reference)
      case "pmc": add(.pmcid, text, to: &reference)
      case "pii": add(.pii, text, to: &reference)
      case "pmcid", "pmcpid": break
      case "bookaccession": reference[.callNumber] = text
      case let type: reference.extra.append(ExtraField(name: type ?? "ArticleId", value: text))
      }
    }
  }

  /// Adds an `ELocationID`, unless NLM marked it as wrong.
  static func addLocation(_ element: XMLElement, to reference: inout Reference) {
    let text = element.text
    if text.isEmpty || element.attribute("ValidYN") == "N" { return }
    add(element.attribute("EIdType") == "doi" ? .doi : .pii, text, to: &reference)
  }

  /// Adds an identifier; one that is not valid only when there is none of its kind.
  static func add(_ kind: IdentifierKind, _ text: String, to reference: inout Reference) {
    let identifier = Identifier(kind, text)
    let others = reference.identifiers.filter { $0.kind == kind }
    if !identifier.isValid && !others.isEmpty { return }
    if identifier.isValid, let other = others.first, !other.isValid {
      reference.identifiers.removeAll { $0 == other }
    }
    reference.add(identifier)
  }
}
