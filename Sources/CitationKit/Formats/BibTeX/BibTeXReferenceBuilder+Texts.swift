extension BibTeXReferenceBuilder {
  /// Joins titles with their subtitles and additions, and finds out which of them is the host's.
  mutating func readTitles() {
    if let title = joined(reference.title, .subtitle, .titleaddon) { reference.title = title }
    let containerParts: (BibTeXSpecialField, BibTeXSpecialField) =
      special(.journalsubtitle) != nil || special(.journaltitleaddon) != nil
      ? (.journalsubtitle, .journaltitleaddon) : (.booksubtitle, .booktitleaddon)
    if let container = joined(reference.containerTitle, containerParts.0, containerParts.1) {
      reference.containerTitle = container
    }
    readIssueTitle()
    guard let field = special(.maintitle),
      let main = joined(decode(field), .mainsubtitle, .maintitleaddon)
    else { return }
    switch type {
    case "inbook", "bookinbook", "suppbook", "incollection", "suppcollection", "inreference",
      "inproceedings":
      if let container = reference.containerTitle { reference[.volumeTitle] = container }
      reference.containerTitle = main
    default:
      if let title = reference.title { reference[.volumeTitle] = title }
      reference.title = main
    }
  }

  /// An issue with a title of its own is the item, its periodical the container.
  private mutating func readIssueTitle() {
    guard let issue = special(.issuetitle) else { return }
    if type == "periodical", let title = joined(decode(issue), .issuesubtitle, nil) {
      reference.containerTitle = reference.title
      reference.title = title
    } else {
      keep(issue)
      if let subtitle = special(.issuesubtitle) { keep(subtitle) }
    }
  }

  /// `title: subtitle. addition`, as far as the parts are there.
  private func joined(
    _ title: String?, _ subtitle: BibTeXSpecialField, _ addition: BibTeXSpecialField?
  ) -> String? {
    var text = title ?? ""
    if let field = special(subtitle) {
      let subtitle = decode(field)
      let ends = text.unicodeScalars.last.map { "?!:.".unicodeScalars.contains($0) } ?? false
      text += text.isEmpty ? subtitle : (ends ? " " : ": ") + subtitle
    }
    if let field = addition.flatMap(special) {
      let addition = decode(field)
      text += text.isEmpty ? addition : (text.hasSuffix(".") ? " " : ". ") + addition
    }
    return text.isEmpty ? nil : text
  }

  /// `howpublished` often is an address.
  mutating func readHowPublished() {
    guard let field = special(.howpublished) else { return }
    let text = decode(field)
    if !text.contains(" "), text.hasPrefix("http://") || text.hasPrefix("https://") {
      add(url: text)
    } else {
      assign(text, to: .medium, priority: 0, name: field.name)
    }
  }

  /// Keywords are parted by commas or semicolons outside braces.
  mutating func addKeywords(_ field: Field) {
    let bytes = field.text.bytes
    let range = field.text.range
    let separator =
      bytes[range].contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var depth = 0
    var start = range.lowerBound
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case separator where depth == 0:
        addKeyword(bytes, start..<index)
        start = index + 1
      default: break
      }
    }
    addKeyword(bytes, start..<range.upperBound)
  }

  private mutating func addKeyword(_ bytes: [UInt8], _ range: Range<Int>) {
    let keyword = LaTeXDecoder().decode(bytes, range)
    if !keyword.isEmpty { reference.keywords.append(keyword) }
  }
}
