/// The table of a tagged format: which tag stands for which field, by kind of reference.
///
/// The text has one rule a line: a tag, the meaning's name, and the kinds for which the rule holds
/// (none: all others). A tag with `<` before it is read and not written. Lines are in the order in
/// which fields are written. A name after `=` at the line's beginning stands for several kinds:
/// `=periodical article-journal article-magazine`. The meaning `extra` makes a tag known without
/// giving it a field.
struct TagTable: Sendable {
  /// One rule, for writing.
  struct Rule: Hashable, Sendable {
    let tag: TagCode
    let meaning: TagMeaning
  }

  /// Open addressing by the tag's number; 0 is an empty place.
  private var tags: [UInt32]
  private var numbers: [UInt8]
  private let readingByKind: [[TagMeaning?]]
  private let writingByKind: [[Rule]]
  private let containerByKind: [Bool]

  private static let capacity = 1024

  init(_ text: String) {
    let lines = Self.parse(text)
    tags = [UInt32](repeating: 0, count: Self.capacity)
    numbers = [UInt8](repeating: 0, count: Self.capacity)
    var order: [TagCode: Int] = [:]
    for line in lines where order[line.tag] == nil && order.count < 255 {
      order[line.tag] = order.count + 1
      var place = Self.place(of: line.tag)
      while tags[place] != 0 { place = (place + 1) % Self.capacity }
      tags[place] = line.tag.packed
      numbers[place] = UInt8(truncatingIfNeeded: order.count)
    }
    var reading: [[TagMeaning?]] = []
    var writing: [[Rule]] = []
    for kind in ReferenceKind.allCases {
      var meanings = [TagMeaning?](repeating: nil, count: order.count + 1)
      for line in lines.filter({ $0.kinds.contains(kind) }) + lines.filter(\.kinds.isEmpty) {
        if let number = order[line.tag], meanings[number] == nil { meanings[number] = line.meaning }
      }
      let rules = lines.filter { line in
        guard !line.isReadOnly, line.kinds.isEmpty || line.kinds.contains(kind),
          let number = order[line.tag]
        else { return false }
        return meanings[number] == line.meaning
      }
      reading.append(meanings.map { $0 == .unmapped ? nil : $0 })
      writing.append(rules.map { Rule(tag: $0.tag, meaning: $0.meaning) })
    }
    readingByKind = reading
    writingByKind = writing
    containerByKind = writing.map { rules in
      rules.contains {
        $0.meaning == .variable(.containerTitle) || $0.meaning == .proceedingsOrConference
      }
    }
  }

  /// The number of a tag in this table; 0 when the format does not have it.
  @inline(__always)
  func number(of tag: TagCode) -> Int {
    var place = Self.place(of: tag)
    while tags[place] != 0 {
      if tags[place] == tag.packed { return Int(numbers[place]) }
      place = (place + 1) % Self.capacity
    }
    return 0
  }

  /// What each tag means for a kind, by ``number(of:)``.
  func meanings(for kind: ReferenceKind) -> [TagMeaning?] {
    let place = Self.places[kind] ?? 0
    return readingByKind.indices.contains(place) ? readingByKind[place] : [nil]
  }

  /// Whether references of a kind are part of a container.
  func hasContainer(_ kind: ReferenceKind) -> Bool {
    let place = Self.places[kind] ?? 0
    return containerByKind.indices.contains(place) && containerByKind[place]
  }

  /// What one tag means for a kind.
  func meaning(of tag: TagCode, for kind: ReferenceKind) -> TagMeaning? {
    meanings(for: kind)[number(of: tag)]
  }

  /// The rules by which a kind is written, in order.
  func rules(for kind: ReferenceKind) -> [Rule] {
    let place = Self.places[kind] ?? 0
    return writingByKind.indices.contains(place) ? writingByKind[place] : []
  }

  @inline(__always)
  private static func place(of tag: TagCode) -> Int {
    Int(truncatingIfNeeded: (tag.packed &* 0x9E37_79B1) >> 22)
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
      // "=" and "<" are tags of their own in EndNote's format when they stand alone.
      if name.hasPrefix("="), name.utf8.count > 1 {
        groups[name.dropFirst()] = kinds(words.dropFirst())
        continue
      }
      let isReadOnly = name.hasPrefix("<") && name.utf8.count > 1
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
