/// A reference as one line of a list for people: authors, title, host, date and place, identifier.
///
/// The order is that of the Vancouver style (ICMJE recommendations); what a certain journal wants is
/// the matter of a citation processor.
struct ListLine {
  let reference: Reference
  let form: ListForm
  private var parts: [String] = []
  private var written: Set<ReferenceField> = []

  init(_ reference: Reference, form: ListForm) {
    self.reference = reference
    self.form = form
    compose()
  }

  /// The line, without a number.
  var text: String { parts.joined(separator: " ") }

  private mutating func compose() {
    addNames(.author)
    let container = reference.containerTitle ?? reference[.containerTitleShort]
    if let title = take(.title) {
      addSentence(
        container == nil ? form.emphasized(title) : form.text(title), endingAs: title)
    }
    if let container {
      written.formUnion([.variable(.containerTitle), .variable(.containerTitleShort)])
      if reference.kind != .articleJournal, !reference.contributors(.editor).isEmpty {
        addNames(.editor)
      }
      addSentence(form.emphasized(container), endingAs: container)
    } else {
      addNames(.editor)
    }
    if let edition = take(.edition) {
      let isNumber = edition.utf8.allSatisfy(\.isASCIIDigit)
      addSentence(form.text(isNumber ? edition + ". ed" : edition), endingAs: edition)
    }
    addPublisher()
    addDateAndPlace()
    addIdentifiers()
  }

  private mutating func take(_ variable: Variable) -> String? {
    guard let text = reference[variable] else { return nil }
    written.insert(.variable(variable))
    return text
  }

  /// Adds a text and a full stop unless it ends with a mark of its own.
  private mutating func addSentence(_ text: String, endingAs plain: String) {
    guard !text.isEmpty else { return }
    let hasEnd = plain.utf8.last.map { ".?!".utf8.contains($0) } ?? false
    parts.append(hasEnd ? text : text + ".")
  }

  private mutating func addNames(_ role: Contributor.Role) {
    let names = reference.contributors(role).map { Self.name($0.name) }
    written.insert(.contributors(role))
    guard !names.isEmpty else { return }
    var text = names.joined(separator: ", ")
    if role == .editor { text += names.count == 1 ? ", editor" : ", editors" }
    addSentence(form.text(text), endingAs: text)
  }

  /// The family name, initials and the suffix, as in `van Eyck J Jr`.
  private static func name(_ name: Contributor.Name) -> String {
    switch name {
    case .organization(let name): name
    case .others: "et al"
    case .person(let person):
      [person.familyWithParticle, initials(person.given), person.droppingParticle, person.suffix]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The initials of given names, which may be initials already: `Jean-Pierre R.` is `JPR`.
  private static func initials(_ given: String?) -> String {
    guard let given else { return "" }
    var initials = String.UnicodeScalarView()
    for word in given.unicodeScalars.split(whereSeparator: {
      " -.\u{A0}\u{2010}".unicodeScalars.contains($0)
    }) {
      let areInitials = word.count <= 3 && word.allSatisfy(\.properties.isUppercase)
      initials.append(contentsOf: areInitials ? word : word.prefix(1))
    }
    return String(initials)
  }

  private mutating func addPublisher() {
    let place = take(.publisherPlace)
    let publisher = take(.publisher)
    let text = [place, publisher].compactMap { $0 }.joined(separator: ": ")
    if text.isEmpty { return }
    // A date follows.
    parts.append(form.text(text) + (reference.issued == nil ? "." : ";"))
  }

  /// Adds the date and the place in the host, as in `2024;74(1):12-49.`.
  private mutating func addDateAndPlace() {
    var text = ""
    switch reference.issued {
    case .value(let date): text = date.description
    case .text(let date): text = date
    case nil: break
    }
    written.insert(.date(.issued))
    var place = take(.volume) ?? ""
    if let issue = take(.issue) { place += "(\(issue))" }
    let pages = take(.page) ?? reference[.articleNumber]
    written.insert(.variable(.articleNumber))
    if let pages { place += place.isEmpty ? "p. " + pages : ":" + pages }
    let whole = [text, place].filter { !$0.isEmpty }.joined(separator: ";")
    addSentence(form.text(whole), endingAs: whole)
  }

  private mutating func addIdentifiers() {
    if let doi = reference.doi {
      written.insert(.identifier(.doi))
      parts.append(form.link("https://doi.org/" + doi.value, name: "doi:" + doi.value))
    }
    if let pmid = reference.pmid {
      written.insert(.identifier(.pmid))
      parts.append(
        form.link("https://pubmed.ncbi.nlm.nih.gov/\(pmid.value)/", name: "PMID: " + pmid.value))
    }
    if let isbn = reference.isbns.first {
      written.insert(.identifier(.isbn))
      parts.append(form.text("ISBN " + isbn.value))
    }
    if reference.doi == nil, let url = reference.urls.first {
      parts.append(form.link(url, name: url))
    }
    written.insert(.url)
  }

  /// The names of the fields that a line does not show, in the order of the model.
  var left: [String] {
    var names: [String] = []
    for variable in reference.variables where !written.contains(.variable(variable)) {
      names.append(variable.name)
    }
    for role in reference.dateRoles where !written.contains(.date(role)) {
      names.append(role.rawValue)
    }
    for contributor in reference.contributors
    where !written.contains(.contributors(contributor.role)) {
      names.append(contributor.role.rawValue)
    }
    for identifier in reference.identifiers where !written.contains(.identifier(identifier.kind)) {
      names.append(identifier.kind.label)
    }
    if !reference.keywords.isEmpty { names.append("keyword") }
    if !reference.notes.isEmpty { names.append("note") }
    names += reference.extra.map(\.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Reports what the line does not show.
  func reportLosses(to diagnostics: inout [Diagnostic]) {
    for name in left {
      diagnostics.append(
        Diagnostic(
          .fieldNotCarried, .note, "a list for reading does not show '\(name)'",
          at: reference.origin?.location))
    }
  }
}
