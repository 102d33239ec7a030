extension BibTeXReferenceBuilder {
  /// The text of a field that is no LaTeX; escapes that a style would need are undone.
  func verbatim(_ field: Field) -> String {
    let bytes = field.text.bytes
    var output: [UInt8] = []
    var index = field.text.range.lowerBound
    let end = field.text.range.upperBound
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\\"), index < end, "_%&#${}~^".utf8.contains(bytes[index]) {
        output.append(bytes[index])
        index += 1
      } else if byte == UInt8(ascii: "\\"), bytes[index..<end].starts(with: "url{".utf8) {
        index += 4
      } else if byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}") {
        output.append(byte.isASCIIWhitespace ? 0x20 : byte)
      }
    }
    let text = output[...].drop { $0 == 0x20 }
    let count = text.reversed().drop { $0 == 0x20 }.count
    return String(decoding: text.prefix(count), as: UTF8.self)
  }

  mutating func add(url: String) {
    if !url.isEmpty, !reference.urls.contains(url) { reference.urls.append(url) }
  }

  mutating func addIdentifiers(_ field: Field, kind: IdentifierKind) {
    let text = verbatim(field)
    guard !text.isEmpty else { return }
    guard kind == .isbn || kind == .issn else {
      reference.add(Identifier(kind, text))
      return
    }
    let parts = text.split { ",;/".contains($0) }
    let separated = parts.count > 1 ? parts.map(String.init) : Self.numbers(in: text, kind: kind)
    for part in separated {
      let number = part.drop { $0 == " " }
      let identifier = Identifier(kind, String(number))
      let word = Identifier(kind, String(number.prefix { $0 != " " && $0 != "(" }))
      reference.add(!identifier.isValid && word.isValid ? word : identifier)
    }
  }

  /// Several numbers parted by blanks only, when each one is a number of the kind.
  private static func numbers(in text: String, kind: IdentifierKind) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    return words.count > 1 && words.allSatisfy { Identifier(kind, $0).isValid } ? words : [text]
  }

  /// Reads `eprint` by what its type says it is.
  mutating func readEprint() {
    let kindField = special(.eprinttype)
    let classField = special(.eprintclass)
    guard let field = special(.eprint) else {
      for field in [kindField, classField] { if let field { keep(field) } }
      return
    }
    let value = verbatim(field)
    let kindName = kindField.map { decode($0).lowercased() }
    let archiveClass = classField.map { decode($0) }
    let kind: IdentifierKind? =
      switch kindName {
      case "arxiv": .arxiv
      case "pubmed", "pmid", "medline": .pmid
      case "pmc", "pmcid": .pmcid
      case "hdl", "handle": .handle
      case nil: Self.looksLikeArXiv(value) ? .arxiv : nil
      default: nil
      }
    guard let kind else {
      keep(field)
      for field in [kindField, classField] { if let field { keep(field) } }
      return
    }
    reference.add(Identifier(kind, value))
    if let archiveClass {
      reference.extra.append(ExtraField(name: "eprintclass", value: archiveClass))
    }
  }

  /// `0901.2686`, `2101.00001v2`, `hep-th/9901001`.
  private static func looksLikeArXiv(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot == 4 {
      let digits = bytes[(dot + 1)...].prefix(while: \.isASCIIDigit).count
      return bytes[..<dot].allSatisfy(\.isASCIIDigit) && (4...5).contains(digits)
    }
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash > 1 {
      return bytes[(slash + 1)...].prefix(while: \.isASCIIDigit).count == 7
        && bytes[0].isASCIILowercase
    }
    return false
  }
}
