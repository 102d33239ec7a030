/// Recognises journals by any of their names, however messily written.
///
/// ```swift
/// let index = JournalIndex.builtIn
/// index.resolve("ca cancer j clin").match?.journal.title  // "CA: A Cancer Journal for Clinicians"
/// index.journal(named: "j hematol oncol")?.issns          // ["1756-8722"]
/// ```
///
/// A name is compared without case, accents and punctuation; then without subtitle, place, volume and
/// other debris; at last word by word with abbreviations and misspellings. Where two journals fit
/// equally the answer is ``JournalResolution/ambiguous(_:)``, never one of them.
public struct JournalIndex: Sendable {
  /// The journals, in the order of the lists.
  public let journals: [Journal]
  let keys: JournalKeyTable
  private let lists: [(name: String, end: Int)]
  private let comparableNames: JournalNames?

  /// Makes an index of lists; where two lists have the same journal the earlier one is believed.
  public init(_ lists: [JournalList]) {
    self.init(lists, isComparedLazily: false)
  }

  /// An index of some lists before the built-in one.
  public static func builtIn(with lists: [JournalList]) -> JournalIndex {
    lists.isEmpty ? builtIn : JournalIndex(lists + [BuiltInJournals.list])
  }

  /// The journals that come with the library.
  public static let builtIn = JournalIndex([BuiltInJournals.list], isComparedLazily: true)
  private static let builtInNames = JournalNames(builtIn.journals)

  private init(_ lists: [JournalList], isComparedLazily: Bool) {
    let count = lists.reduce(0) { $0 + $1.journals.count }
    var builder = JournalIndexBuilder(expectedCount: count)
    var bounds: [(name: String, end: Int)] = []
    for list in lists {
      for journal in list.journals { builder.add(journal, isFirstList: bounds.isEmpty) }
      bounds.append((name: list.name, end: builder.journals.count))
    }
    journals = builder.journals
    keys = builder.keys
    self.lists = bounds
    comparableNames = isComparedLazily ? nil : JournalNames(builder.journals)
  }

  var names: JournalNames { comparableNames ?? Self.builtInNames }

  /// What a text that should name a journal names: a name in any form, or an ISSN.
  ///
  /// Empty texts and texts of more than 1,000 bytes are ``JournalResolution/unknown``.
  public func resolve(_ text: String) -> JournalResolution {
    JournalResolver(index: self).resolve(text)
  }

  /// The one journal that bears a title or abbreviation, but for case, accents and punctuation.
  ///
  /// Fast enough to be asked for any phrase; `nil` when there is no such journal or more than one.
  public func journal(named name: String) -> Journal? {
    guard name.utf8.count <= JournalQuery.maximumCount else { return nil }
    for key in JournalWords(name).keys() {
      if let found = keys.find(key) {
        return found.journals.count == 1 ? journals[found.journals[0]] : nil
      }
    }
    return nil
  }

  /// The journals that have an ISSN, written with or without its hyphen.
  public func journals(issn: String) -> [Journal] {
    guard let canonical = Self.canonicalISSN(Array(issn.utf8)[...]) else { return [] }
    return keys.find(Self.issnKey(canonical))?.journals.map { journals[$0] } ?? []
  }

  /// The name of the list from which a journal came.
  func listName(_ journal: Int) -> String {
    lists.first { journal < $0.end }?.name ?? ""
  }

  // MARK: - ISSN

  static func issnKey(_ issn: String) -> UInt64 {
    var hash = KeyHash()
    hash.add(0)
    for byte in issn.utf8 { hash.add(byte) }
    return hash.value
  }

  /// An ISSN in the form `1234-567X`; `nil` when the check digit (ISO 3297, modulus 11) is wrong.
  static func canonicalISSN(_ bytes: ArraySlice<UInt8>) -> String? {
    var digits: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if place == 4, byte == UInt8(ascii: "-") { continue }
      let upper = byte.asciiUppercased
      guard byte.isASCIIDigit || upper == UInt8(ascii: "X") && digits.count == 7 else {
        return nil
      }
      digits.append(upper)
      if digits.count > 8 { return nil }
    }
    guard digits.count == 8 else { return nil }
    var sum = 0
    for (place, digit) in digits.enumerated() {
      sum += (8 - place) * (digit == UInt8(ascii: "X") ? 10 : Int(digit &- 0x30))
    }
    guard sum % 11 == 0 else { return nil }
    digits.insert(UInt8(ascii: "-"), at: 4)
    return String(decoding: digits, as: UTF8.self)
  }
}
