/// The journals that come with the library, read from ``JournalTable``.
enum BuiltInJournals {
  static let list = JournalList(name: "built-in", journals: journals())

  private static func journals() -> [Journal] {
    let table = JournalTable.rows
    return table.withUTF8Buffer { bytes in
      var journals: [Journal] = []
      journals.reserveCapacity(6_000)
      for row in bytes.split(separator: UInt8(ascii: "\n")) { journals.append(journal(row)) }
      return journals
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func journal(_ row: Bytes) -> Journal {
    let columns = row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    func text(_ column: Int) -> String? {
      guard column < columns.count, !columns[column].isEmpty else { return nil }
      return String(decoding: columns[column], as: UTF8.self)
    }
    func issn(_ column: Int) -> String? {
      guard column < columns.count, columns[column].count == 8 else { return nil }
      let digits = columns[column]
      return String(
        decoding: digits.prefix(4) + [UInt8(ascii: "-")] + digits.suffix(4), as: UTF8.self)
    }
    var journal = Journal(title: text(0) ?? "")
    journal.iso4Abbreviation = text(1)
    if columns.count > 1, !columns[1].isEmpty {
      journal.nlmAbbreviation =
        text(2)
        ?? String(decoding: columns[1].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    }
    journal.printISSN = issn(3)
    journal.electronicISSN = issn(4)
    journal.nlmID = text(5)
    if columns.count > 6 {
      journal.otherTitles = columns[6].split(separator: UInt8(ascii: ";")).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return journal
  }
}
