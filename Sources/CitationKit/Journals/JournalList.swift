/// A list of journals with its name: the library's own, or a user's file.
///
/// ```swift
/// let list = JournalList.read(source)               // NLM, JabRef or tab-separated, by content
/// let index = JournalIndex.builtIn(with: [list.output])
/// ```
public struct JournalList: Hashable, Sendable {
  /// What the list is called where its journals are reported.
  public var name: String
  /// The journals, in the order of the list.
  public var journals: [Journal]

  /// Names a list of journals.
  public init(name: String, journals: [Journal]) {
    self.name = name
    self.journals = journals
  }

  /// Reads a journal list in one of the known layouts, recognised by its content.
  ///
  /// A row that cannot be read is reported with its line (`J201`) and left out; the others are used. An
  /// input in no known layout gives an empty list and `J202`.
  public static func read(_ source: SourceText) -> Parsed<JournalList> {
    guard let layout = JournalListLayout.detect(source.bytes) else {
      let finding = Diagnostic(
        .unknownJournalList, .error, "“\(source.name)” is no journal list",
        at: source.location(of: 0..<0),
        help: "use NLM's J_Medline.txt, a JabRef abbreviation list, or title and abbreviation "
          + "separated by a tab")
      return Parsed(JournalList(name: source.name, journals: []), diagnostics: [finding])
    }
    var reader = JournalListReader(source)
    switch layout {
    case .nlm: reader.readRecords()
    case .separated(let separator): reader.readRows(separator: separator)
    }
    return Parsed(
      JournalList(name: source.name, journals: reader.journals), diagnostics: reader.diagnostics)
  }
}

/// How a journal list is laid out.
enum JournalListLayout: Equatable {
  /// Records of `Name: value` lines, as NLM publishes J_Medline.txt and J_Entrez.txt.
  case nlm
  /// Rows of columns: JabRef's `;`, `,` or ` = `, or tabs.
  case separated(UInt8)

  /// Judges by the first kilobytes; `nil` when they look like no list.
  static func detect(_ bytes: [UInt8]) -> JournalListLayout? {
    let start = bytes.prefix(65_536)
    guard !start.isEmpty, !start.contains(0) else { return nil }
    let head = Array(start)
    if JournalTitle.find("JournalTitle:", head, head.indices) != nil { return .nlm }
    var rows = 0
    var counts: [UInt8: Int] = [:]
    for line in head.split(separator: UInt8(ascii: "\n")).prefix(40) where !line.isEmpty {
      rows += 1
      var isQuoted = false
      var seen: Set<UInt8> = []
      for byte in line {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if !isQuoted, [0x09, 0x3B, 0x2C, 0x3D].contains(byte) { seen.insert(byte) }
      }
      for byte in seen { counts[byte, default: 0] += 1 }
    }
    // Titles hold commas, so a comma counts only where nothing else separates.
    for separator: UInt8 in [0x09, 0x3B, 0x3D, 0x2C] {
      // Prose has commas too; quotation marks tell that they separate.
      let isSure = separator != UInt8(ascii: ",") || head.contains(UInt8(ascii: "\""))
      let least = isSure ? 5 : 9
      if let count = counts[separator], count * 10 >= rows * least {
        return .separated(separator)
      }
    }
    return nil
  }
}
