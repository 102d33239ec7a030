/// One `mods` record while it is read.
struct MODSRecord {
  var result = Reference()
  let record: XMLElement
  var host: XMLElement?
  var dateRanks: [DateRole: Int] = [:]

  init(_ record: XMLElement) { self.record = record }

  mutating func read() -> Reference {
    host = record.children("relatedItem").first { $0.attribute("type") == "host" }
    result.kind = kind
    for child in record.children { read(child) }
    if let host { readHost(host) }
    if result.id.isEmpty { result.id = record.attribute("ID") ?? "" }
    return result
  }

  // MARK: - Kind

  var kind: ReferenceKind {
    let genres = record.children("genre").map(\.text)
    let hostGenres = host?.children("genre").map(\.text) ?? []
    let found = genres.compactMap { MODSKinds.kind(genre: $0) }.first
    let hostKind = hostGenres.compactMap { MODSKinds.kind(genre: $0) }.first
    if let found, found != .book || host == nil { return found }
    switch hostKind {
    case .articleJournal?, .periodical?: return .articleJournal
    case .articleNewspaper?: return .articleNewspaper
    case .articleMagazine?: return .articleMagazine
    case .book?: return .chapter
    case .paperConference?: return .paperConference
    default: break
    }
    if let host, isPartOfPeriodical(host) { return .articleJournal }
    if found == .book && host != nil { return .chapter }
    if let resource = record.child("typeOfResource") {
      if let kind = MODSKinds.kind(typeOfResource: resource.text) { return kind }
      if resource.attribute("manuscript") == "yes" { return .manuscript }
    }
    let issuances = record.descendants("issuance").map(\.text)
    if issuances.contains(where: { $0.hasPrefix("mono") }) { return .book }
    if issuances.contains("continuing") || issuances.contains("serial") { return .periodical }
    let hasISBN = record.children("identifier").contains { $0.attribute("type") == "isbn" }
    return hasISBN ? .book : .document
  }

  func isPartOfPeriodical(_ host: XMLElement) -> Bool {
    let hasISSN = host.children("identifier").contains { $0.attribute("type") == "issn" }
    let isContinuing = host.descendants("issuance").contains {
      $0.text == "continuing" || $0.text == "serial"
    }
    let details = (record.descendants("detail") + host.descendants("detail"))
      .compactMap { $0.attribute("type") }
    return hasISSN || isContinuing || details.contains("issue")
      || (details.contains("volume") && details.contains("number"))
  }

  // MARK: - Elements

  mutating func read(_ element: XMLElement) {
    switch element.name {
    case "titleInfo": readTitle(element)
    case "name": readName(element)
    case "originInfo": readOrigin(element)
    case "part": readPart(element)
    case "language":
      let terms = element.children("languageTerm")
      let term = terms.first { $0.attribute("type") == "code" } ?? terms.first
      let text = term?.text ?? element.text
      result[.language] = [result[.language], text].compactMap { $0 }.joined(separator: ", ")
    case "abstract": result[.abstract] = result[.abstract] ?? element.text
    case "tableOfContents", "note":
      let text = element.text
      if !text.isEmpty { result.notes.append(text) }
    case "identifier": readIdentifier(element, isHost: false)
    case "location": readLocation(element)
    case "classification":
      result[.callNumber] = [result[.callNumber], element.text].compactMap { $0 }
        .joined(separator: ", ")
    case "accessCondition":
      result[.license] = [result[.license], element.text].compactMap { $0 }.joined(separator: "; ")
    case "physicalDescription": readDescription(element)
    case "subject": readSubject(element)
    case "genre":
      if result[.genre] == nil, kind.rawValue != element.text { result[.genre] = element.text }
    case "relatedItem": if element.attribute("type") == "series" { readSeries(element) }
    case "recordInfo":
      if let id = element.text("recordIdentifier") { result.id = id }
    case "typeOfResource", "extension", "targetAudience": break
    default:
      let text = element.text
      if !text.isEmpty { result.extra.append(ExtraField(name: element.name, value: text)) }
    }
  }

  /// The title of a `titleInfo`: article, title, subtitle and part in their order.
  static func title(_ element: XMLElement) -> String {
    var title = ""
    if let article = element.text("nonSort") {
      let joins = article.hasSuffix("'") || article.hasSuffix("’") || article.hasSuffix("-")
      title = joins ? article : article + " "
    }
    title += element.text("title") ?? ""
    if let subtitle = element.text("subTitle") {
      let last = title.last { $0 != " " } ?? " "
      title += ":;?!".contains(last) ? " " + subtitle : ": " + subtitle
    }
    let part = [element.text("partNumber"), element.text("partName")].compactMap { $0 }
    if !part.isEmpty {
      title += (title.hasSuffix(".") ? " " : ". ") + part.joined(separator: ": ")
    }
    return title
  }

  mutating func readTitle(_ element: XMLElement) {
    let text = Self.title(element)
    if text.isEmpty { return }
    let variable: Variable
    switch element.attribute("type") {
    case nil: variable = .title
    case "abbreviated": variable = .titleShort
    case "translated": variable = .translatedTitle
    case "uniform": variable = .originalTitle
    default:
      result.extra.append(ExtraField(name: "alternative-title", value: text))
      return
    }
    if result[variable] == nil {
      result[variable] = text
    } else {
      result.extra.append(ExtraField(name: variable.name, value: text))
    }
  }

  mutating func readName(_ element: XMLElement, defaultRole: Contributor.Role = .author) {
    guard let name = Self.name(element) else { return }
    let roles = element.descendants("roleTerm").map(\.text)
    var role = roles.isEmpty ? defaultRole : Contributor.Role.contributor
    for text in roles {
      if let known = MODSRoles.role(of: text) {
        role = known
        break
      }
    }
    let contributor = Contributor(
      name, role: role,
      affiliations: element.children("affiliation").map(\.text).filter { !$0.isEmpty })
    if !result.contributors.contains(contributor) { result.contributors.append(contributor) }
  }

  static func name(_ element: XMLElement) -> Contributor.Name? {
    var family: String?
    var given: [String] = []
    var suffix: String?
    var whole: [String] = []
    for part in element.children where part.isNamed("namePart") {
      let text = part.text
      if text.isEmpty { continue }
      switch part.attribute("type") {
      case "family": family = text
      case "given": given.append(text)
      case "termsOfAddress": suffix = text
      case "date": break
      default: whole.append(text)
      }
    }
    if let family {
      var name = PersonName(inverted: family) ?? PersonName(family: family)
      name.given = given.isEmpty ? nil : given.joined(separator: " ")
      if let suffix, NameParser.isSuffix(suffix: suffix) { name.suffix = suffix }
      return .person(name)
    }
    if whole.isEmpty { whole = given }
    let text = whole.joined(separator: ": ")
    if text.isEmpty {
      guard let form = element.text("displayForm") else { return nil }
      return NameList.name(form)
    }
    let isPersonal = element.attribute("type") == "personal"
    if !isPersonal && element.attribute("type") != nil { return .organization(text) }
    guard isPersonal else { return NameList.name(text) }
    guard let person = PersonName(inverted: whole.joined(separator: ", ")) else {
      return .organization(text)
    }
    if person.given == nil, let natural = NameList.person(natural: text) {
      return .person(natural)
    }
    return .person(person)
  }

  mutating func readOrigin(_ element: XMLElement) {
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      switch child.name {
      case "publisher": if result[.publisher] == nil { result[.publisher] = text }
      case "place":
        let terms = child.children("placeTerm")
        let term = terms.first { $0.attribute("type") != "code" }
        let isText = terms.isEmpty || term != nil
        if isText && result[.publisherPlace] == nil {
          result[.publisherPlace] = term?.text ?? text
        }
      case "edition": if result[.edition] == nil { result[.edition] = text }
      case "dateIssued", "copyrightDate", "dateCreated", "dateOther", "dateCaptured",
        "dateModified", "dateValid":
        readDate(child, text)
      default: break
      }
    }
  }

  /// Takes a date of an `originInfo` unless a better one for the same role is there: that of issue
  /// before that of copyright or creation, a coded one before words unless they say more.
  mutating func readDate(_ element: XMLElement, _ text: String) {
    let role: DateRole
    var rank: Int
    switch element.name {
    case "dateIssued": (role, rank) = (.issued, 3)
    case "copyrightDate": (role, rank) = (.issued, 2)
    case "dateCreated": (role, rank) = (.issued, 1)
    case "dateCaptured": (role, rank) = (.accessed, 1)
    case "dateModified": (role, rank) = (.revised, 1)
    default: return
    }
    let isCoded = element.attribute("encoding") != nil
    let date = Self.date(text)
    if element.attribute("point") == "end" {
      extend(role, to: date)
      return
    }
    rank = rank * 2 + (isCoded ? 1 : 0)
    if let present = result.date(role) {
      let saysMore =
        present.value?.year == date.value?.year
        && (date.value?.description.utf8.count ?? 0) > (present.value?.description.utf8.count ?? 0)
      let isBetter = rank > dateRanks[role] ?? 0 && date.value != nil && present != date
      guard
        saysMore
          || (isBetter
            && !(rank / 2 == (dateRanks[role] ?? 0) / 2
              && present.value?.year == date.value?.year))
      else { return }
    }
    dateRanks[role] = rank
    result.setDate(date, for: role)
  }

  mutating func extend(_ role: DateRole, to date: Lenient<ReferenceDate>) {
    guard case .value(var range)? = result.date(role), case .value(let end) = date,
      range.end == nil, range.start < end.start
    else { return }
    range.end = end.start
    result.setDate(.value(range), for: role)
  }

  /// A date, or the only year in a text: `c1999`, `[1984?]`, `1805 [i.e. 1806]`.
  static func date(_ text: String) -> Lenient<ReferenceDate> {
    // "-1988" is the end of a serial, no year before Christ.
    let isOpen = text.utf8.first == UInt8(ascii: "-")
    if !isOpen, let date = ReferenceDate(text) ?? ReferenceDate(parsing: text) {
      return .value(date)
    }
    var years: [Int] = []
    var digits: [UInt8] = []
    for byte in Array(text.utf8) + [0] {
      if byte.isASCIIDigit {
        digits.append(byte)
      } else {
        if digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)) {
          years.append(year)
        }
        digits.removeAll()
      }
    }
    guard let year = years.first, var date = ReferenceDate(year: year) else { return .text(text) }
    date.isUncertain = text.utf8.contains(UInt8(ascii: "?"))
    return .value(date)
  }
}

extension NameParser {
  /// Whether a text is a suffix such as `Jr.`.
  static func isSuffix(suffix text: String) -> Bool {
    var text = text
    return text.withUTF8 { isSuffix($0[...]) }
  }
}

/// MARC's relator terms and codes, as MODS names roles.
enum MODSRoles {
  static func role(of term: String) -> Contributor.Role? { roles[Folding.key(term)] }

  static let roles: [String: Contributor.Role] = {
    var roles: [String: Contributor.Role] = [:]
    for row in rows.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":"),
        let role = Contributor.Role(rawValue: String(row[..<colon]))
      else { continue }
      for name in row[colon...].dropFirst().split(separator: "|") { roles[String(name)] = role }
    }
    return roles
  }()

  static let rows = """
    author:author|aut|creator|cre|artist|art|photographer|pht|cartographer|ctg|programmer|prg|inventor|inv|writer|dissertant|dis|sculptor|scl|primary contributor
    editor:editor|edt|ed
    translator:translator|trl
    compiler:compiler|com
    composer:composer|cmp
    contributor:contributor|ctb
    curator:curator|cur
    director:director|drt|film director|fmd
    producer:producer|pro
    performer:performer|prf|singer|sng|actor|act|musician|mus
    host:host|hst
    illustrator:illustrator|ill
    interviewer:interviewer|ivr
    recipient:addressee|rcp|recipient
    script-writer:scenarist|sce|screenwriter|aus
    commentator:commentator|cmm|commentator for written text|cwt
    annotator:annotator|ann
    introduction:author of introduction|aui
    afterword:author of afterword colophon etc|aft
    holder:patent holder|pth
    organizer:organizer of meeting|orm|organizer
    supervisor:thesis advisor|ths|degree supervisor|dgs
    editorial-director:editorial director|edd
    """
}
