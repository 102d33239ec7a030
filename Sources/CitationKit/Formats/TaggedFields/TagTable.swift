/// The table of a tagged format: which tag stands for which field, by kind of reference.
///
/// The text has one rule a line: a tag, the meaning's name, and the kinds for which the rule holds
/// (none: all others). A tag with `<` before it is read and not written. Lines are in the order in
/// which fields are written. A name after `=` at the line's beginning stands for several kinds:
/// `=article article-journal article-magazine`.
struct TagTable: Sendable {
  /// One rule, for writing.
  struct Rule: Hashable, Sendable {
    let tag: TagCode
    let meaning: TagMeaning
  }

  private let readingByKind: [[TagMeaning?]]
  private let writingByKind: [[Rule]]

  init(_ text: String) {
    let lines = Self.parse(text)
    var reading: [[TagMeaning?]] = []
    var writing: [[Rule]] = []
    for kind in ReferenceKind.allCases {
      let special = lines.filter { $0.kinds.contains(kind) }
      let specialTags = Set(special.filter { !$0.isReadOnly }.map(\.tag))
      var meanings = [TagMeaning?](repeating: nil, count: TagCode.count)
      for line in special where meanings[line.tag.index] == nil {
        meanings[line.tag.index] = line.meaning
      }
      for line in lines where line.kinds.isEmpty && meanings[line.tag.index] == nil {
        meanings[line.tag.index] = line.meaning
      }
      reading.append(meanings)
      writing.append(
        lines.filter {
          !$0.isReadOnly && meanings[$0.tag.index] == $0.meaning
            && ($0.kinds.contains(kind) || ($0.kinds.isEmpty && !specialTags.contains($0.tag)))
        }.map { Rule(tag: $0.tag, meaning: $0.meaning) })
    }
    readingByKind = reading
    writingByKind = writing
  }

  /// What each tag means for a kind, indexed by ``TagCode/index``.
  func meanings(for kind: ReferenceKind) -> [TagMeaning?] {
    let place = Self.places[kind] ?? 0
    return readingByKind.indices.contains(place) ? readingByKind[place] : []
  }

  /// The rules by which a kind is written, in order.
  func rules(for kind: ReferenceKind) -> [Rule] {
    let place = Self.places[kind] ?? 0
    return writingByKind.indices.contains(place) ? writingByKind[place] : []
  }

  private static let places: [ReferenceKind: Int] = Dictionary(
    uniqueKeysWithValues: ReferenceKind.allCases.enumerated().map { ($1, $0) })

  private struct Line {
    var tag: TagCode
    var meaning: TagMeaning
    var kinds: Set<ReferenceKind>
    var isReadOnly: Bool
  }

  private static func parse(_ text: String) -> [Line] {
    var groups: [Substring: [ReferenceKind]] = [:]
    var lines: [Line] = []
    for row in text.split(separator: "\n") {
      let words = row.split(separator: " ")
      guard var name = words.first, words.count >= 2 else { continue }
      func kinds(_ names: ArraySlice<Substring>) -> [ReferenceKind] {
        names.flatMap { name in
          groups[name] ?? ReferenceKind(rawValue: String(name)).map { [$0] } ?? []
        }
      }
      if name.hasPrefix("=") {
        groups[name.dropFirst()] = kinds(words.dropFirst())
        continue
      }
      let isReadOnly = name.hasPrefix("<")
      if isReadOnly { name = name.dropFirst() }
      guard let tag = TagCode(name.utf8), let meaning = TagMeaning(name: words[1]) else { continue }
      lines.append(
        Line(
          tag: tag, meaning: meaning, kinds: Set(kinds(words.dropFirst(2))), isReadOnly: isReadOnly)
      )
    }
    return lines
  }
}
