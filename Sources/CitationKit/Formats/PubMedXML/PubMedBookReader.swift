/// One `PubmedBookArticle`: a book of NCBI's Bookshelf, or a chapter of one.
struct PubMedBookReader {
  private let record: XMLElement

  init(_ record: XMLElement) { self.record = record }

  func reference() -> Reference {
    guard let document = record.child("BookDocument") else { return Reference(kind: .book) }
    var reference = Reference(kind: document.child("ArticleTitle") == nil ? .book : .chapter)
    if let pmid = document.text("PMID") {
      reference.id = pmid
      PubMedElements.add(.pmid, pmid, to: &reference)
    }
    if let list = document.child("ArticleIdList") {
      PubMedElements.addIdentifiers(list, to: &reference)
    }
    if let list = record.child("PubmedBookData", "ArticleIdList") {
      PubMedElements.addIdentifiers(list, to: &reference)
    }
    if let history = record.child("PubmedBookData", "History") {
      PubMedElements.addHistory(history, to: &reference)
    }
    readDocument(document, to: &reference)
    if let book = document.child("Book") { readBook(book, to: &reference) }
    if let accession = reference[.callNumber] {
      reference.urls.append("https://www.ncbi.nlm.nih.gov/books/" + accession + "/")
    }
    return reference
  }

  private func readDocument(_ document: XMLElement, to reference: inout Reference) {
    var types: [String] = []
    for child in document.children {
      switch child.name {
      case "ArticleTitle": reference[.title] = PubMedElements.title(child.richText)
      case "VernacularTitle":
        reference[.originalTitle] = PubMedElements.title(child.richText)
      case "AuthorList":
        let isEditors = child.attribute("Type") == "editors"
        reference.contributors += PubMedElements.contributors(
          child, role: isEditors ? .editor : .author)
      case "Language": reference[.language] = child.text
      case "PublicationType": types.append(child.text)
      case "Abstract":
        reference[.abstract] = PubMedElements.abstract(child)
        reference[.license] = child.text("CopyrightInformation")
      case "Pagination": reference[.page] = child.text("MedlinePgn") ?? child.text("StartPage")
      case "ContributionDate":
        reference.setDate(PubMedElements.date(child), for: .available)
      case "DateRevised":
        reference.setDate(PubMedElements.date(child), for: .recordModified)
      case "LocationLabel": reference[.chapterNumber] = child.text
      default: break
      }
    }
    reference.keywords = PubMedElements.keywords(document)
    PubMedElements.addTypes(types, to: &reference)
  }

  private func readBook(_ book: XMLElement, to reference: inout Reference) {
    let isWhole = reference.kind == .book
    for child in book.children {
      switch child.name {
      case "Publisher":
        reference[.publisher] = child.text("PublisherName")
        reference[.publisherPlace] = child.text("PublisherLocation")
      case "BookTitle":
        reference[isWhole ? .title : .containerTitle] = PubMedElements.title(child.richText)
      case "PubDate": reference.setDate(PubMedElements.date(child), for: .issued)
      case "AuthorList":
        let role: Contributor.Role =
          child.attribute("Type") == "editors" ? .editor : isWhole ? .author : .containerAuthor
        let found = PubMedElements.contributors(child, role: role)
        reference.contributors += found.filter { !reference.contributors.contains($0) }
      case "Isbn": reference.add(Identifier(.isbn, child.text))
      case "ELocationID": PubMedElements.addLocation(child, to: &reference)
      case "Volume": reference[.volume] = child.text
      case "VolumeTitle": reference[.volumeTitle] = child.text
      case "Edition": reference[.edition] = child.text
      case "CollectionTitle": reference[.collectionTitle] = child.text
      case "Medium": reference[.medium] = child.text
      case "ReportNumber": reference[.number] = child.text
      case let name:
        let text = child.text
        if !text.isEmpty { reference.extra.append(ExtraField(name: name, value: text)) }
      }
    }
  }
}
