extension BibTeXReferenceBuilder {
  /// Reads the date of issue: `date`, or else year, month and day.
  mutating func readDate() {
    let year = special(.year)
    if let field = special(.date) {
      // In EDTF `~` is no blank.
      let text = verbatim(field)
      if let date = BibTeXDateParser.date(text) {
        reference.issued = date
        return
      }
      if year == nil {
        if text != BibTeXEntryComposer.unknownDate { reference.issued = .text(text) }
        return
      }
    }
    let month = special(.month).map { decode($0) }
    let day = special(.day).map { decode($0) }
    guard let year else {
      if let month { reference.extra.append(ExtraField(name: "month", value: month)) }
      if let day { reference.extra.append(ExtraField(name: "day", value: day)) }
      return
    }
    let text = decode(year)
    guard let years = BibTeXDateParser.year(text),
      let date = BibTeXDateParser.date(years: years, month: month, day: day)
    else {
      reference.issued = .text([day, month, text].compactMap { $0 }.joined(separator: " "))
      return
    }
    reference.issued = .value(date)
    if let month, !BibTeXDateParser.isMonth(month) {
      reference.extra.append(ExtraField(name: "month", value: month))
    }
  }
}
