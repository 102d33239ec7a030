extension TaggedReferenceBuilder {
  /// The reference, completed from what its tags say together.
  mutating func finished() -> Reference {
    setPages()
    setIssued()
    setAccession()
    setTitles()
    if !reference.identifiers.contains(where: { $0.kind == .doi }) { findDOI() }
    // Moved out, so that the caller's changes copy nothing.
    var result = Reference()
    swap(&result, &reference)
    return result
  }

  private mutating func setTitles() {
    if let bookTitle {
      let field: Variable = reference[.title] == nil ? .title : .containerTitle
      if reference[field] == nil { reference[field] = bookTitle }
    }
    if let certainContainer { setContainer(certainContainer) }
    if let title = proceedingsOrConference {
      let field: Variable = reference[.containerTitle] == nil ? .containerTitle : .eventTitle
      if reference[field] == nil, reference[.containerTitle] != title { reference[field] = title }
    }
    if hasContainer, reference[.containerTitle] == nil, let short = reference[.containerTitleShort]
    {
      // Where only an abbreviated title is stated, it is the title there is.
      reference[.containerTitle] = short
    }
  }

  /// Sets the container; what stood for it is the series of a part of a book.
  private mutating func setContainer(_ title: String) {
    if let other = reference[.containerTitle], other != title {
      if reference.kind == .chapter, reference[.collectionTitle] == nil {
        reference[.collectionTitle] = other
      } else {
        reference.extra.append(ExtraField(name: "T2", value: other))
      }
    }
    reference[.containerTitle] = title
  }

  private mutating func setPages() {
    if let extent {
      if lastPage != nil || PageRange(extent)?.last != nil {
        firstPage = extent
      } else {
        reference[.numberOfPages] = extent
      }
    }
    switch (firstPage, lastPage) {
    case (let first?, let last?):
      if let range = PageRange(last), range.last != nil, range.first == first {
        reference[.page] = range.description
      } else if let range = PageRange(first), range.last != nil {
        reference[.page] = range.description
      } else {
        reference[.page] = PageRange(first + "-" + last)?.description ?? first + "-" + last
      }
    case (let only?, nil), (nil, let only?):
      reference[.page] = PageRange(only)?.description ?? only
    case (nil, nil): break
    }
  }

  /// Takes the date that says most among those of the stated year.
  private mutating func setIssued() {
    let year = issuedYear.flatMap { date(in: $0, year: nil) }
    var best = year
    for field in issuedDates { consider(field, for: &best, year: year?.year) }
    for field in fallbackDates { consider(field, for: &best, year: year?.year) }
    if let best {
      reference.issued = .value(best)
    } else if let range = issuedYear ?? issuedDates.first?.value ?? fallbackDates.first?.value {
      setUnclearDate(TaggedText.text(bytes, range))
    }
  }

  private mutating func consider(
    _ field: TaggedField, for best: inout ReferenceDate?, year: Int?
  ) {
    guard let date = date(in: field.value, year: year) else {
      if best != nil { keep(field.tag, TaggedText.text(bytes, field.value)) }
      return
    }
    if best == nil || (date.year == best?.year && date.isMoreExact(than: best)) { best = date }
  }

  private func date(in range: Range<Int>, year: Int?) -> ReferenceDate? {
    bytes.withUnsafeBufferPointer { ReferenceDate(parsing: $0[range], year: year) }
  }

  /// A date of which the year alone is clear: `2018 Suppl 2`, `Article 10 2019`.
  private mutating func setUnclearDate(_ text: String) {
    var years = text.split { !$0.isASCII || !$0.isNumber }.filter { $0.utf8.count == 4 }
    years.removeAll { !(1000...2999).contains(Int($0) ?? 0) }
    if years.count == 1, let year = years.first.flatMap({ Int($0) }),
      let date = ReferenceDate(year: year)
    {
      reference.issued = .value(date)
      reference.extra.append(ExtraField(name: "issued", value: text))
    } else {
      reference.issued = .text(text)
    }
  }
}

extension ReferenceDate {
  /// Whether the date says month or day where the other does not.
  fileprivate func isMoreExact(than other: ReferenceDate?) -> Bool {
    func exactness(_ date: ReferenceDate) -> Int {
      (date.start.day != nil ? 4 : 0)
        + (date.start.month != nil || date.start.season != nil ? 2 : 0)
        + (date.end != nil || date.isApproximate || date.isUncertain ? 1 : 0)
    }
    return other.map { exactness(self) > exactness($0) } ?? true
  }
}
