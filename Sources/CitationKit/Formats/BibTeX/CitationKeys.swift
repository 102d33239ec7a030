/// One citation key for each of some references: their own where it can be used, else a generated
/// one such as `siegel2024cancer`; no two are alike, whatever their case.
///
/// A key depends on the reference and on those before it, so the same references have the same keys
/// always.
public struct CitationKeys: Hashable, Sendable {
  /// The keys, in the order of the references.
  public let keys: [String]

  /// Assigns keys: own keys first, in order, then generated ones.
  public init(for references: [Reference]) {
    var taken: Set<String> = []
    var keys = [String](repeating: "", count: references.count)
    for (index, reference) in references.enumerated() where Self.isUsable(reference.id) {
      if taken.insert(reference.id.lowercased()).inserted { keys[index] = reference.id }
    }
    var suffixes: [String: Int] = [:]
    for (index, reference) in references.enumerated() where keys[index].isEmpty {
      let base = Self.isUsable(reference.id) ? reference.id : Self.generated(for: reference)
      var number = suffixes[base.lowercased()] ?? 0
      var key = base + Self.suffix(number)
      while !taken.insert(key.lowercased()).inserted {
        number += 1
        key = base + Self.suffix(number)
      }
      suffixes[base.lowercased()] = number + 1
      keys[index] = key
    }
    self.keys = keys
  }

  /// The key of the reference at a place; `nil` beyond the references.
  public subscript(index: Int) -> String? {
    keys.indices.contains(index) ? keys[index] : nil
  }

  /// Whether BibTeX and biber accept a text as a key: not empty, without blanks and without
  /// `" # % ' ( ) , = { } \ ~ @`.
  public static func isUsable(_ key: String) -> Bool {
    !key.isEmpty
      && key.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
          && !"\"#%'(),={}\\~@".unicodeScalars.contains($0)
      }
  }

  /// A key made of the first author's family name, the year and the first long word of the title.
  public static func generated(for reference: Reference) -> String {
    let makers = reference.authors.isEmpty ? reference.contributors : reference.authors
    var name = ""
    switch makers.first?.name {
    case .person(let person): name = person.familyWithParticle
    case .organization(let organization):
      name = organization.split(separator: " ").first.map(String.init) ?? ""
    default: break
    }
    var words = titleWords(of: reference)
    var key = letters(name)
    if key.isEmpty && !words.isEmpty { key = words.removeFirst() }
    if let year = reference.year { key += String(year.magnitude) }
    key += words.first ?? ""
    return key.isEmpty ? "reference" : key
  }

  private static func titleWords(of reference: Reference) -> [String] {
    let stopWords: Set<String> = ["the", "and", "for", "with", "from", "der", "die", "das", "und"]
    let words = (reference.title ?? "").split(separator: " ").lazy.map { letters(String($0)) }
      .filter { $0.utf8.count >= 3 && !stopWords.contains($0) }
    return Array(words.prefix(2))
  }

  /// The Latin letters and digits of a text, folded to ASCII in lower case.
  private static func letters(_ text: String) -> String {
    let folded = Folding.fold(text).utf8.filter(\.isASCIIAlphanumeric)
    return String(decoding: folded.prefix(40), as: UTF8.self)
  }

  /// Nothing, then `a` … `z`, `aa` ….
  private static func suffix(_ number: Int) -> String {
    var number = number
    var suffix = ""
    while number > 0 {
      number -= 1
      suffix = String(decoding: [UInt8(0x61 + number % 26)], as: UTF8.self) + suffix
      number /= 26
    }
    return suffix
  }
}
