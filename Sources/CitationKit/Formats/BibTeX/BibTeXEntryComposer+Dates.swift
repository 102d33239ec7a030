extension BibTeXEntryComposer {
  /// The macros that BibTeX's styles define for the months.
  static let monthMacros = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A date of which nothing is known, in EDTF.
  static let unknownDate = "XXXX"

  /// Adds every date: BibTeX states the date of issue as year, month and day, BibLaTeX as `date`.
  mutating func addDates() {
    for role in reference.dateRoles {
      guard let date = reference.date(role) else { continue }
      switch (role, date) {
      case (.issued, .value(let date)) where dialect == .bibtex: addParts(of: date)
      case (.issued, .value(let date)): add("date", raw: date.description)
      case (.issued, .text(let words)) where dialect == .bibtex:
        let numbers = words.split { !$0.isASCII || !$0.isNumber }.filter { $0.utf8.count == 4 }
        if numbers.count == 1, words.utf8.count > 4, let year = numbers.first {
          add("year", raw: String(year))
          add("issued", text.encode(words))
        } else {
          add("date", raw: Self.unknownDate)
          add("year", text.encode(words))
        }
      case (.issued, .text(let words)):
        add("year", text.encode(words), isOutsideDataModel: true)
      case (_, .value(let date)): add(name(.date(role)), raw: date.description)
      case (_, .text(let words)):
        add(name(.date(role)), text.encode(words), isOutsideDataModel: true)
      }
    }
  }

  /// Adds year, month and day as the styles print them, and the date itself where they are more than
  /// plain numbers, for programs that sort by it.
  private mutating func addParts(of date: ReferenceDate) {
    let start = date.start
    let isPlain =
      date.end == nil && !date.isOpenEnded && !date.isApproximate && !date.isUncertain
      && start.season == nil && start.year >= 1000
    var year = String(start.year)
    if let end = date.end, end.year != start.year { year += "--" + String(end.year) }
    // biber takes the first of the two.
    if !isPlain { add("date", raw: date.description) }
    add("year", raw: year)
    // biber refuses a season there; `date` states it.
    if start.month != nil, date.end?.season == nil, let month = Self.month(start) {
      var value = month
      if let end = date.end, let endMonth = Self.month(end),
        endMonth != month || end.year != start.year
      {
        value += " # \"--\" # " + endMonth
      }
      fields.append(Field(name: "month", value: Array(value.utf8)))
    }
    if let day = start.day {
      add("day", raw: String(day) + (date.end?.day.map { "--" + String($0) } ?? ""))
    }
  }

  private static func month(_ date: PartialDate) -> String? {
    if let month = date.month, monthMacros.indices.contains(month - 1) {
      return monthMacros[month - 1]
    }
    switch date.season {
    case .spring: return "{Spring}"
    case .summer: return "{Summer}"
    case .autumn: return "{Autumn}"
    case .winter: return "{Winter}"
    case nil: return nil
    }
  }
}
