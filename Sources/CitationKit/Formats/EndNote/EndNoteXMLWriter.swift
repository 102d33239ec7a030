/// Writes EndNote's XML, which EndNote imports as "EndNote generated XML".
///
/// What EndNote has no field for is reported.
public struct EndNoteXMLWriter: ReferenceWriter {
  /// `endnote-xml`.
  public static var format: BibliographyFormat { .endnoteXML }

  /// A writer.
  public init() {}

  /// Appends the declaration and opens the list of records.
  public func begin(_ output: inout [UInt8]) {
    output.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n".utf8)
  }

  /// Closes the list of records.
  public func end(_ output: inout [UInt8]) {
    output.append(contentsOf: "</records></xml>\n".utf8)
  }

  /// Appends one record.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    var record = EndNoteXMLRecordWriter(reference)
    record.write(at: index, to: &output)
    diagnostics += record.diagnostics
  }
}

/// One record while it is written.
private struct EndNoteXMLRecordWriter {
  private let reference: Reference
  private(set) var diagnostics: [Diagnostic] = []
  private var written: Set<Variable> = []
  private var isEditedBook = false

  init(_ reference: Reference) { self.reference = reference }

  mutating func write(at index: Int, to output: inout [UInt8]) {
    let rules = EndNoteXMLTable.rules(for: reference.kind)
    open("record", &output)
    element("rec-number", plain: String(index + 1), &output)
    writeType(&output)
    writeContributors(&output)
    write(rules.filter { !$0.path.contains("/") && $0.path == "auth-address" }, &output)
    writeGroup("titles", rules, &output)
    writeGroup("periodical", rules, &output)
    let late: Set<String> = [
      "isbn", "call-num", "abstract", "work-type", "remote-database-name",
      "language",
    ]
    write(
      rules.filter { !$0.path.contains("/") && !late.contains($0.path) }, &output)
    writeKeywords(&output)
    writeDates(&output)
    writeIdentifiers(&output)
    write(rules.filter { late.contains($0.path) }, &output)
    writeNotes(&output)
    writeURLs(&output)
    if !reference.id.isEmpty { element("label", reference.id, &output) }
    close("record", &output)
    output.append(0x0A)
    reportLosses()
  }

  private mutating func writeType(_ output: inout [UInt8]) {
    var type = EndNoteXMLTable.type(of: reference.kind)
    isEditedBook =
      reference.kind == .book && !reference.contributors.contains { $0.role == .author }
      && reference.contributors.contains { $0.role == .editor }
    if isEditedBook { type = ("Edited Book", "28") }
    output.append(contentsOf: "<ref-type name=\"".utf8)
    XMLText.escape(type.name, to: &output)
    output.append(contentsOf: "\">\(type.number)</ref-type>".utf8)
  }

  private mutating func writeContributors(_ output: inout [UInt8]) {
    var rest = reference.contributors
    var lists: [(String, [Contributor])] = []
    for name in EndNoteXMLTable.contributorElements {
      guard var role = EndNoteXMLTable.role(of: name, for: reference.kind) else { continue }
      if isEditedBook && role == .author { role = .editor }
      let members = rest.filter { $0.role == role }
      rest.removeAll { $0.role == role }
      if !members.isEmpty { lists.append((name, members)) }
    }
    if !lists.isEmpty {
      open("contributors", &output)
      for (name, members) in lists {
        open(name, &output)
        for member in members { element("author", Self.text(of: member.name), &output) }
        close(name, &output)
      }
      close("contributors", &output)
    }
    for role in Set(rest.map(\.role)) {
      report(role.rawValue, rest.filter { $0.role == role }.map { Self.text(of: $0.name) })
    }
    if reference.contributors.contains(where: { $0.orcid != nil || !$0.affiliations.isEmpty }) {
      report("affiliation", ["ORCID and affiliations"])
    }
  }

  /// A name as EndNote takes it: the family name first, an organisation with a comma after it.
  private static func text(of name: Contributor.Name) -> String {
    switch name {
    case .organization(let name): return name.contains(",") ? name : name + ","
    case .others: return "et al."
    case .person(let name):
      let given = [name.given, name.droppingParticle].compactMap { $0 }.joined(separator: " ")
      return [name.familyWithParticle, given, name.suffix ?? ""]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// Writes the elements of the rules for which there is a text that is not written yet.
  private mutating func write(_ rules: [EndNoteXMLTable.Rule], _ output: inout [UInt8]) {
    for rule in rules {
      guard let text = reference[rule.variable], written.insert(rule.variable).inserted else {
        continue
      }
      let name = rule.path.split(separator: "/").last.map(String.init) ?? rule.path
      element(name, text, &output)
    }
  }

  private mutating func writeGroup(
    _ name: String, _ rules: [EndNoteXMLTable.Rule], _ output: inout [UInt8]
  ) {
    let members = rules.filter {
      $0.path.hasPrefix(name + "/") && reference[$0.variable] != nil
        && !written.contains($0.variable)
    }
    if members.isEmpty { return }
    open(name, &output)
    write(members, &output)
    close(name, &output)
  }

  private func writeKeywords(_ output: inout [UInt8]) {
    if reference.keywords.isEmpty { return }
    open("keywords", &output)
    for keyword in reference.keywords { element("keyword", keyword, &output) }
    close("keywords", &output)
  }

  private mutating func writeDates(_ output: inout [UInt8]) {
    if let issued = reference.issued {
      open("dates", &output)
      switch issued {
      case .text(let text): element("year", text, &output)
      case .value(let date):
        element("year", String(date.year), &output)
        if date.description != PartialDate(year: date.year)?.description {
          open("pub-dates", &output)
          element("date", date.description, &output)
          close("pub-dates", &output)
        }
      }
      close("dates", &output)
    }
    if let accessed = reference.date(.accessed) {
      element("access-date", Self.text(of: accessed), &output)
    }
    for role in reference.dateRoles where role != .issued && role != .accessed {
      if let date = reference.date(role) { report(role.rawValue, [Self.text(of: date)]) }
    }
  }

  private static func text(of date: Lenient<ReferenceDate>) -> String {
    switch date {
    case .value(let date): date.description
    case .text(let text): text
    }
  }

  private mutating func writeIdentifiers(_ output: inout [UInt8]) {
    let identifiers = reference.identifiers
    let numbers = identifiers.filter { $0.kind == .issn || $0.kind == .isbn }.map(\.value)
    let holdsNumber = EndNoteXMLTable.variable(of: "isbn", for: reference.kind)
    if !numbers.isEmpty, holdsNumber.flatMap({ reference[$0] }) == nil {
      element("isbn", numbers.joined(separator: "\n"), &output)
    }
    let accession: [IdentifierKind] = [.pmid, .webOfScience, .accession]
    for kind in accession {
      guard let identifier = identifiers.first(where: { $0.kind == kind }) else { continue }
      let needsLabel = kind == .pmid
      element(
        "accession-num",
        needsLabel ? IdentifierNote.text(of: identifier) : identifier.value, &output)
      break
    }
    let dois = identifiers.filter { $0.kind == .doi }.map(\.value)
    if !dois.isEmpty {
      element("electronic-resource-num", dois.joined(separator: "\n"), &output)
    }
  }

  /// The notes, and below them the identifiers that EndNote has no field for.
  private func writeNotes(_ output: inout [UInt8]) {
    let identifiers = reference.identifiers
    let accession = [IdentifierKind.pmid, .webOfScience, .accession]
      .compactMap { kind in identifiers.first { $0.kind == kind } }.first
    let numberIsTaken =
      EndNoteXMLTable.variable(of: "isbn", for: reference.kind).flatMap { reference[$0] } != nil
    let rest = identifiers.filter {
      if $0 == accession || $0.kind == .doi { return false }
      return numberIsTaken || !($0.kind == .isbn || $0.kind == .issn)
    }
    let lines = reference.notes + rest.map { IdentifierNote.text(of: $0) }
    if !lines.isEmpty { element("notes", lines.joined(separator: "\n"), &output) }
  }

  private func writeURLs(_ output: inout [UInt8]) {
    if reference.urls.isEmpty { return }
    open("urls", &output)
    open("related-urls", &output)
    for url in reference.urls { element("url", url, &output) }
    close("related-urls", &output)
    close("urls", &output)
  }

  private mutating func reportLosses() {
    for variable in reference.variables where !written.contains(variable) {
      report(variable.name, [reference[variable] ?? ""])
    }
    for field in reference.extra { report(field.name, [field.value]) }
  }

  private mutating func report(_ field: String, _ values: [String]) {
    let text = values.joined(separator: "; ")
    let quoted = text.utf8.count > 80 ? String(text.prefix(60)) + "…" : text
    diagnostics.append(
      Diagnostic(
        .fieldNotCarried, .warning,
        "EndNote XML has no place for '\(field)' of '\(reference.id)': '\(quoted)'",
        at: reference.origin?.location))
  }
}

extension EndNoteXMLRecordWriter {
  private func open(_ name: String, _ output: inout [UInt8]) {
    output.append(contentsOf: "<\(name)>".utf8)
  }

  private func close(_ name: String, _ output: inout [UInt8]) {
    output.append(contentsOf: "</\(name)>".utf8)
  }

  private func element(_ name: String, plain text: String, _ output: inout [UInt8]) {
    open(name, &output)
    XMLText.escape(text, to: &output)
    close(name, &output)
  }

  /// Writes an element whose text is runs of `style`; a line end becomes EndNote's carriage return.
  private func element(_ name: String, _ text: String, _ output: inout [UInt8]) {
    open(name, &output)
    for run in EndNoteXMLRun.runs(of: text) {
      let faces = run.faces.isEmpty ? "normal" : run.faces.joined(separator: " ")
      output.append(
        contentsOf: "<style face=\"\(faces)\" font=\"default\" size=\"100%\">".utf8)
      XMLText.escape(
        String(decoding: run.bytes.map { $0 == 0x0A ? 0x0D : $0 }, as: UTF8.self),
        to: &output)
      close("style", &output)
    }
    close(name, &output)
  }
}

/// A run of text of one typography.
private struct EndNoteXMLRun {
  var faces: [String]
  var bytes: [UInt8]

  /// Splits a text with CSL's markup; a tag that is never closed is text.
  static func runs(of text: String) -> [EndNoteXMLRun] {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "<")) else { return [EndNoteXMLRun(faces: [], bytes: bytes)] }
    var runs = [EndNoteXMLRun(faces: [], bytes: [])]
    var open: [String] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), let (tag, isEnd, end) = tag(bytes, at: position),
        isEnd ? open.last == tag : contains(bytes, end: tag, after: end)
      {
        if isEnd { open.removeLast() } else { open.append(tag) }
        runs.append(
          EndNoteXMLRun(faces: open.compactMap { EndNoteXMLStyle.face(of: $0) }, bytes: []))
        position = end
      } else {
        runs[runs.count - 1].bytes.append(bytes[position])
        position += 1
      }
    }
    return runs.filter { !$0.bytes.isEmpty }
  }

  private static func tag(_ bytes: [UInt8], at start: Int) -> (String, isEnd: Bool, end: Int)? {
    let limit = min(bytes.count, start + 7)
    guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var name = String(decoding: bytes[start + 1..<close], as: UTF8.self)
    let isEnd = name.hasPrefix("/")
    if isEnd { name.removeFirst() }
    return EndNoteXMLStyle.face(of: name) == nil ? nil : (name, isEnd, close + 1)
  }

  private static func contains(_ bytes: [UInt8], end tag: String, after start: Int) -> Bool {
    let wanted = Array("</\(tag)>".utf8)
    var position = start
    // A run of typography is short; a stray "<i>" must not make every other one slow.
    let limit = min(bytes.count, start + 2000)
    while position + wanted.count <= limit {
      if bytes[position] == wanted[0],
        bytes[position..<position + wanted.count].elementsEqual(wanted)
      {
        return true
      }
      position += 1
    }
    return false
  }
}
