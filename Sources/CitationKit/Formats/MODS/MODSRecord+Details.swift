extension MODSRecord {
  mutating func readPart(_ element: XMLElement) {
    for child in element.children {
      if child.isNamed("detail") {
        let text = child.text("number") ?? child.text("title") ?? child.text("caption") ?? ""
        if text.isEmpty { continue }
        switch child.attribute("type") {
        case "volume": result[.volume] = result[.volume] ?? text
        case "issue", "number": result[.issue] = result[.issue] ?? text
        case "chapter": result[.chapterNumber] = result[.chapterNumber] ?? text
        case "section": result[.section] = result[.section] ?? text
        case "page", "pages": result[.page] = result[.page] ?? text
        case let type: result.extra.append(ExtraField(name: type ?? "detail", value: text))
        }
      } else if child.isNamed("extent") {
        readExtent(child)
      } else if child.isNamed("date"), result.issued == nil {
        result.issued = Self.date(child.text)
      }
    }
  }

  mutating func readExtent(_ element: XMLElement) {
    let unit = element.attribute("unit") ?? "page"
    guard unit.hasPrefix("page") || unit == "p", result[.page] == nil else { return }
    if let first = element.text("start") {
      result[.page] = PageRange.text(first: first, last: element.text("end"))
    } else if let list = element.text("list") {
      result[.page] = PageRange(list)?.description ?? list
    } else if let total = element.text("total") {
      result[.numberOfPages] = total
    }
  }

  mutating func readIdentifier(_ element: XMLElement, isHost: Bool) {
    let text = element.text
    if text.isEmpty || element.attribute("invalid") == "yes" { return }
    switch element.attribute("type")?.lowercased() {
    case "doi": result.add(Identifier(.doi, text))
    case "pmid", "pubmed": result.add(Identifier(.pmid, text))
    case "pmc", "pmcid": result.add(Identifier(.pmcid, text))
    case "isbn":
      let number = text.split(separator: " ").first.map(String.init) ?? text
      result.add(Identifier(.isbn, number))
    case "issn": result.add(Identifier(.issn, text))
    case "arxiv": result.add(Identifier(.arxiv, text))
    case "hdl", "handle": result.add(Identifier(.handle, text))
    case "urn": result.add(Identifier(.urn, text))
    case "uri", "url":
      if !isHost && !result.urls.contains(text) { result.urls.append(text) }
    case "citekey": if !isHost { result.id = text }
    case let type:
      if !isHost { result.extra.append(ExtraField(name: type ?? "identifier", value: text)) }
    }
  }

  mutating func readLocation(_ element: XMLElement) {
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      switch child.name {
      case "url":
        if child.attribute("usage") == "primary display"
          || child.attribute("access") == "object in context"
        {
          result.urls.removeAll { $0 == text }
          result.urls.insert(text, at: 0)
        } else if !result.urls.contains(text) {
          result.urls.append(text)
        }
      case "physicalLocation":
        result[.archiveLocation] = [result[.archiveLocation], text].compactMap { $0 }
          .joined(separator: "; ")
      case "shelfLocator": result[.callNumber] = result[.callNumber] ?? text
      default: break
      }
    }
  }

  mutating func readDescription(_ element: XMLElement) {
    for child in element.children {
      let text = child.text
      if child.isNamed("extent"), result[.dimensions] == nil { result[.dimensions] = text }
      if child.isNamed("form"), result[.medium] == nil { result[.medium] = text }
      if child.isNamed("note"), !text.isEmpty { result.notes.append(text) }
    }
  }

  mutating func readSubject(_ element: XMLElement) {
    var parts: [String] = []
    for child in element.children {
      let text =
        child.isNamed("titleInfo")
        ? Self.title(child)
        : child.isNamed("name")
          ? child.children("namePart").map(\.text).joined(separator: ", ") : child.text
      if !text.isEmpty { parts.append(text) }
    }
    let keyword = parts.joined(separator: " -- ")
    if !keyword.isEmpty && !result.keywords.contains(keyword) { result.keywords.append(keyword) }
  }

  mutating func readSeries(_ element: XMLElement) {
    guard let info = element.child("titleInfo") else { return }
    result[.collectionTitle] = info.text("title")
    result[.collectionNumber] =
      info.text("partNumber") ?? element.child("part", "detail")?.text("number")
  }

  mutating func readHost(_ host: XMLElement) {
    for child in host.children {
      switch child.name {
      case "titleInfo":
        let isShort = child.attribute("type") == "abbreviated"
        let variable: Variable = isShort ? .containerTitleShort : .containerTitle
        if result[variable] == nil { result[variable] = Self.title(child) }
      case "name":
        let before = result.contributors.count
        readName(child, defaultRole: result.kind == .chapter ? .containerAuthor : .editor)
        for index in before..<result.contributors.count
        where result.contributors[index].role == .author {
          result.contributors[index].role = .containerAuthor
        }
      case "originInfo": readOrigin(child)
      case "part": readPart(child)
      case "identifier": readIdentifier(child, isHost: true)
      case "relatedItem": if child.attribute("type") == "series" { readSeries(child) }
      default: break
      }
    }
  }
}
