/// One `PubmedArticle` (or a `MedlineCitation` that stands alone) while it is read.
struct PubMedArticleReader {
  private var result = Reference(kind: .articleJournal)
  private let record: XMLElement

  init(_ record: XMLElement) { self.record = record }

  mutating func reference() -> Reference {
    let citation = record.isNamed("MedlineCitation") ? record : record.child("MedlineCitation")
    if let pmid = citation?.text("PMID") {
      result.id = pmid
      PubMedElements.add(.pmid, pmid, to: &result)
    }
    if let article = citation?.child("Article") { readArticle(article) }
    if let data = record.child("PubmedData") { readPubMedData(data) }
    if let citation { readCitation(citation) }
    addPagesFromLocation()
    return result
  }

  private mutating func readArticle(_ article: XMLElement) {
    result[.medium] = article.attribute("PubModel")
    var vernacular: String?
    var types: [String] = []
    var languages: [String] = []
    for child in article.children {
      switch child.name {
      case "Journal": readJournal(child)
      case "ArticleTitle": result[.title] = PubMedElements.title(child.richText)
      case "VernacularTitle": vernacular = PubMedElements.title(child.richText)
      case "Pagination": result[.page] = Self.pages(child)
      case "ELocationID": PubMedElements.addLocation(child, to: &result)
      case "Abstract": readAbstract(child)
      case "AuthorList":
        let isEditors = child.attribute("Type") == "editors"
        result.contributors += PubMedElements.contributors(
          child, role: isEditors ? .editor : .author)
      case "Affiliation": result[.address] = child.text
      case "Language": languages.append(child.text)
      case "DataBankList": readDataBanks(child)
      case "GrantList":
        for grant in child.children {
          keep("Grant", grant.children.map(\.text).joined(separator: "/"))
        }
      case "PublicationTypeList":
        types += child.children.map(\.text)
      case "ArticleDate":
        if result.date(.available) == nil {
          result.setDate(PubMedElements.date(child), for: .available)
        }
      default: keep(child.name, child.text)
      }
    }
    result[.language] = languages.joined(separator: ", ")
    if let vernacular, !vernacular.isEmpty {
      result[result[.title] == nil ? .title : .originalTitle] = vernacular
    }
    if types.contains(where: { $0.lowercased() == "preprint" }) { result.kind = .article }
    PubMedElements.addTypes(types, to: &result)
  }

  private mutating func readJournal(_ journal: XMLElement) {
    for child in journal.children {
      switch child.name {
      case "ISSN": result.add(Identifier(.issn, child.text))
      case "JournalIssue":
        result[.volume] = child.text("Volume")
        result[.issue] = child.text("Issue")
        if let date = child.child("PubDate") {
          result.setDate(PubMedElements.date(date), for: .issued)
        }
      case "Title": readJournalTitle(PubMedElements.title(child.text))
      case "ISOAbbreviation": result[.containerTitleShort] = child.text
      default: keep(child.name, child.text)
      }
    }
  }

  /// The title without the place that NLM adds to tell journals apart: `Science (New York, N.Y.)`.
  private mutating func readJournalTitle(_ title: String) {
    guard title.hasSuffix(")"), let open = title.utf8.lastIndex(of: UInt8(ascii: "(")),
      open > title.startIndex
    else {
      result[.containerTitle] = title
      return
    }
    let place = title[open...].dropFirst().dropLast()
    let isPlace =
      place.contains(", ") && place.utf8.first?.isASCIIUppercase == true
      && !place.utf8.contains(where: { $0.isASCIIDigit || $0 == UInt8(ascii: ":") })
    if isPlace {
      result[.containerTitle] = CSLJSONText.trimmed(String(title[..<open]))
      result[.publisherPlace] = String(place)
    } else {
      result[.containerTitle] = title
    }
  }

  /// The pages: MEDLINE's text where it is more than a range, else first and last page.
  private static func pages(_ element: XMLElement) -> String? {
    if let text = element.text("MedlinePgn") { return PageRange(text)?.description ?? text }
    guard let first = element.text("StartPage") else { return nil }
    return PageRange.text(first: first, last: element.text("EndPage"))
  }

  private mutating func readAbstract(_ element: XMLElement) {
    result[.abstract] = PubMedElements.abstract(element)
    result[.license] = element.text("CopyrightInformation")
  }

  private mutating func readDataBanks(_ list: XMLElement) {
    for bank in list.children {
      let name = bank.text("DataBankName") ?? ""
      for number in bank.child("AccessionNumberList")?.children.map(\.text) ?? [] {
        if Self.trialRegistries.contains(name.lowercased()) {
          result.add(Identifier(.trial, number))
        } else {
          keep("DataBank", name + "/" + number)
        }
      }
    }
  }

  /// The trial registries among NLM's data banks.
  private static let trialRegistries: Set<String> = Set(
    """
    clinicaltrials.gov isrctn eudract anzctr chictr cris ctri drks irct jprn jma japiccti umin-ctr \
    ntr pactr repec rebec rpcec slctr tctr who-ictrp euctr ctis lbctr itmctr
    """.split(separator: " ").map(String.init))

  private mutating func readPubMedData(_ data: XMLElement) {
    for child in data.children {
      switch child.name {
      case "ArticleIdList": PubMedElements.addIdentifiers(child, to: &result)
      case "History": PubMedElements.addHistory(child, to: &result)
      case "PublicationStatus": result[.status] = child.text
      default: break
      }
    }
  }

  private mutating func readCitation(_ citation: XMLElement) {
    result.keywords = PubMedElements.keywords(citation)
    if let status = citation.attribute("Status") { keep("Status", status) }
    for child in citation.children {
      switch child.name {
      case "DateRevised":
        result.setDate(PubMedElements.date(child), for: .recordModified)
      case "DateCreated":
        if result.date(.recordCreated) == nil {
          result.setDate(PubMedElements.date(child), for: .recordCreated)
        }
      case "MedlineJournalInfo":
        if result[.containerTitleShort] == nil {
          result[.containerTitleShort] = child.text("MedlineTA")
        }
        if let issn = child.text("ISSNLinking") { result.add(Identifier(.issn, issn)) }
        if let id = child.text("NlmUniqueID") { keep("NlmUniqueID", id) }
        if let country = child.text("Country") { keep("Country", country) }
      case "GeneralNote": result.notes.append(child.text)
      case "InvestigatorList":
        result.contributors += PubMedElements.contributors(child, role: .investigator)
      case "OtherAbstract": keep("OtherAbstract", PubMedElements.abstract(child))
      case "CommentsCorrectionsList":
        for comment in child.children { readComment(comment) }
      case "ChemicalList", "GeneSymbolList", "SupplMeshList", "PersonalNameSubjectList":
        for member in child.children { keep(member.name, Self.words(member)) }
      case "CitationSubset", "OtherID", "SpaceFlightMission", "CoiStatement", "NumberOfReferences":
        keep(child.name, child.text)
      default: break
      }
    }
  }

  private mutating func readComment(_ comment: XMLElement) {
    let type = comment.attribute("RefType") ?? "Comment"
    let words = [comment.text("RefSource"), comment.text("PMID").map { "PMID: " + $0 }]
    keep(type, words.compactMap { $0 }.joined(separator: " "))
  }

  /// The texts of an element's children, each once, with blanks between.
  private static func words(_ element: XMLElement) -> String {
    let parts = element.children.map(\.text).filter { !$0.isEmpty }
    return parts.isEmpty ? element.text : parts.joined(separator: " ")
  }

  private mutating func keep(_ name: String, _ value: String) {
    if !value.isEmpty { result.extra.append(ExtraField(name: name, value: value)) }
  }

  /// An article number stands in place of pages where a publisher sends it as its item's id.
  private mutating func addPagesFromLocation() {
    guard result[.page] == nil,
      case .other(_, let id)? = result.identifiers.first(where: { $0.kind == .pii }),
      id.utf8.count <= 10, id.utf8.allSatisfy(\.isASCIIAlphanumeric)
    else { return }
    result[.page] = id
  }
}
