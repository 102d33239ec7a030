import CitationKit

/// Renders a record as PubMed shows it, the way in which people paste references most often.
struct PubMedCopy {
  var random: SeededRandom

  /// The labelled text; `nil` for a record that is no journal article.
  mutating func render(_ record: [String: Any]) -> LabelledText? {
    guard let title = record["title"] as? String, title.count < 400,
      let authors = record["author"] as? [[String: Any]], !authors.isEmpty,
      let container = record["container-title-short"] as? String
        ?? record["container-title"] as? String,
      let volume = record["volume"] as? String,
      let issued = (record["issued"] as? [String: Any])?["date-parts"] as? [[Any]],
      let parts = issued.first, let year = parts.first as? Int
    else { return nil }
    var output = LabelledText()
    addAuthors(authors, to: &output)
    if output.scalars.isEmpty { return nil }
    output.append((random.one(in: 8) ? " " : ". ").unicodeScalars, field: LabelledText.outside)
    add(title.hasSuffix(".") ? String(title.dropLast()) : title, .title, to: &output)
    output.append(
      (title.last.map { "?!".contains($0) } == true ? " " : ". ").unicodeScalars,
      field: LabelledText.outside)
    add(container, .container, to: &output)
    output.append(". ".unicodeScalars, field: LabelledText.outside)
    add(date(year, parts), .date, to: &output)
    output.append(";".unicodeScalars, field: LabelledText.outside)
    add(volume, .volume, to: &output)
    if let issue = record["issue"] as? String {
      output.append("(".unicodeScalars, field: LabelledText.outside)
      add(issue, .issue, to: &output)
      output.append(")".unicodeScalars, field: LabelledText.outside)
    }
    if let page = record["page"] as? String {
      output.append(":".unicodeScalars, field: LabelledText.outside)
      add(page, .page, to: &output)
    }
    output.append(".".unicodeScalars, field: LabelledText.outside)
    addTail(record, year: year, to: &output)
    return output
  }

  private mutating func add(_ text: String, _ label: FieldLabel, to output: inout LabelledText) {
    let piece = output.piece(label)
    output.append(text.unicodeScalars, field: piece)
  }

  private mutating func addAuthors(_ authors: [[String: Any]], to output: inout LabelledText) {
    let limit = random.one(in: 5) ? Int.random(in: 1...6, using: &random) : authors.count
    let piece = output.piece(FieldLabel.author)
    for (index, author) in authors.prefix(limit).enumerated() {
      guard let family = author["family"] as? String else { continue }
      if index > 0 { output.append(", ".unicodeScalars, field: piece) }
      let familyPiece = output.piece(NameLabel.familyFirst)
      output.append(family.unicodeScalars, field: piece, name: familyPiece)
      guard let given = author["given"] as? String else { continue }
      let initials = given.split { " .-".contains($0) }.compactMap { part in
        part.allSatisfy(\.isUppercase) && part.count <= 3
          ? String(part) : part.first.map { String($0).uppercased() }
      }.joined()
      output.append(" ".unicodeScalars, field: piece)
      let givenPiece = output.piece(NameLabel.given)
      // An initials pair that was cased like a word ("An") is still a pair of initials.
      let text =
        random.one(in: 30) ? initials.prefix(1) + initials.dropFirst().lowercased() : initials[...]
      output.append(text.unicodeScalars, field: piece, name: givenPiece)
    }
    if limit < authors.count {
      output.append(", ".unicodeScalars, field: piece)
      let others = output.piece(NameLabel.others)
      output.append("et al".unicodeScalars, field: piece, name: others)
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private mutating func date(_ year: Int, _ parts: [Any]) -> String {
    guard parts.count > 1, let month = parts[1] as? Int, (1...12).contains(month) else {
      return String(year)
    }
    var text = "\(year) \(Self.months[month - 1])"
    if parts.count > 2, let day = parts[2] as? Int {
      text += " \(day)"
    } else if month < 12, random.one(in: 6) {
      text += "-" + Self.months[month]
    }
    return text
  }

  private mutating func addTail(
    _ record: [String: Any], year: Int, to output: inout LabelledText
  ) {
    func connect(_ text: String) {
      output.append(text.unicodeScalars, field: LabelledText.outside)
    }
    let month = Self.months[Int.random(in: 0..<12, using: &random)]
    let day = Int.random(in: 1...28, using: &random)
    let word = ["Epub", "Epub", "Epub", "eCollection", "Published"][
      Int.random(in: 0..<5, using: &random)]
    let hasNote = random.one(in: 2)
    let noteFirst = random.one(in: 3)
    func note() {
      guard hasNote else { return }
      connect(" ")
      let piece = output.piece(FieldLabel.note)
      output.append("\(word) \(year) \(month) \(day)".unicodeScalars, field: piece)
      connect(".")
    }
    if noteFirst { note() }
    if let doi = record["DOI"] as? String { connect(" doi: \(doi).") }
    if !noteFirst { note() }
    if let pmid = record["PMID"] as? String ?? (record["PMID"] as? Int).map(String.init) {
      connect(" PMID: \(pmid)")
      if let pmcid = record["PMCID"] as? String { connect("; PMCID: \(pmcid)") }
      connect(".")
    }
  }
}

/// Random numbers that are the same in every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
