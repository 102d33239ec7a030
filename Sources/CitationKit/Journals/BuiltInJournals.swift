/// The journals that come with the library, read from ``JournalTable``.
enum BuiltInJournals {
  static let list = JournalList(name: "built-in", journals: journals())

  private static func journals() -> [Journal] {
    JournalTable.rows.withUTF8Buffer { bytes in
      var journals: [Journal] = []
      journals.reserveCapacity(6_000)
      // Where the columns of a row begin, and where the row ends.
      var starts: [Int] = [0]
      for place in bytes.indices {
        switch bytes[place] {
        case UInt8(ascii: "|"): starts.append(place + 1)
        case UInt8(ascii: "\n"):
          starts.append(place + 1)
          journals.append(journal(bytes, starts))
          starts.removeAll(keepingCapacity: true)
          starts.append(place + 1)
        default: break
        }
      }
      starts.append(bytes.count + 1)
      if bytes.count > starts[0] { journals.append(journal(bytes, starts)) }
      return journals
    }
  }

  private static func journal(_ bytes: UnsafeBufferPointer<UInt8>, _ starts: [Int]) -> Journal {
    func column(_ number: Int) -> Range<Int> {
      number + 1 < starts.count ? starts[number]..<starts[number + 1] - 1 : 0..<0
    }
    func text(_ number: Int) -> String? {
      let range = column(number)
      return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
    }
    func issn(_ number: Int) -> String? {
      let range = column(number)
      guard range.count == 8 else { return nil }
      var digits = Array(bytes[range])
      digits.insert(UInt8(ascii: "-"), at: 4)
      return String(decoding: digits, as: UTF8.self)
    }
    var journal = Journal(title: text(0) ?? "")
    journal.iso4Abbreviation = text(1)
    let iso4 = column(1)
    if !iso4.isEmpty {
      var plain: [UInt8] = []
      plain.reserveCapacity(iso4.count)
      for place in iso4 where bytes[place] != UInt8(ascii: ".") { plain.append(bytes[place]) }
      journal.nlmAbbreviation = text(2) ?? String(decoding: plain, as: UTF8.self)
    } else {
      journal.nlmAbbreviation = text(2)
    }
    journal.printISSN = issn(3)
    journal.electronicISSN = issn(4)
    journal.nlmID = text(5)
    if let others = text(6) {
      journal.otherTitles = others.split(separator: ";").map(String.init)
    }
    return journal
  }
}
