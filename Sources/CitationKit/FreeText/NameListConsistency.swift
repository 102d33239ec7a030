/// Mends single names by what the other names of their list are like.
enum NameListConsistency {
  static func mended(
    _ items: [NameListParser.Item], _ text: TokenizedText, _ regime: TokenAttributes.Regime
  ) -> [NameListParser.Item] {
    var items = items
    mendInitials(&items)
    mendSwapped(&items, text, regime)
    mendOrder(&items)
    return items
  }

  /// In a list of initials "An" is the initials AN that were cased like a word.
  private static func mendInitials(_ items: inout [NameListParser.Item]) {
    let given = items.compactMap(\.person?.given)
    let initials = given.filter(isInitials)
    let isSure = initials.count >= 2 && initials.count * 3 >= given.count * 2
    guard isSure || !initials.isEmpty && given.count == 2 else { return }
    let usesStops = given.dropLast().contains { $0.contains(".") }
    for index in items.indices {
      guard var person = items[index].person, let given = person.given else { continue }
      if !usesStops, index == items.indices.last, given.hasSuffix("."), isInitials(given) {
        // The stop ends the list.
        person.given = String(given.dropLast())
        items[index].name = .person(person)
        continue
      }
      guard !isInitials(given),
        given.count <= (isSure ? 3 : 2), given.allSatisfy(\.isLetter),
        given.first?.isUppercase == true
      else { continue }
      person.given = given.uppercased()
      items[index].name = .person(person)
    }
  }

  /// In a list of family names before initials, "Imran Sam" is Imran with the initials SAM.
  private static func mendSwapped(
    _ items: inout [NameListParser.Item], _ text: TokenizedText, _ regime: TokenAttributes.Regime
  ) {
    let people = items.filter { $0.person?.given != nil }
    let inverted = people.filter { $0.startsWithFamily && isInitials($0.person?.given ?? "") }
    guard inverted.count >= 2, inverted.count * 3 >= people.count * 2 else { return }
    for index in items.indices where !items[index].startsWithFamily {
      guard let tokens = initialsAtEnd(items[index].tokens, text),
        var person = items[index].person, person.given != nil
      else { continue }
      let family = FieldText.trim(text.text(of: tokens.lowerBound..<(tokens.upperBound - 1)))
      person.family = NameCasing.family(family, regime)
      person.given = text.text(of: tokens.upperBound - 1).uppercased()
      items[index].name = .person(person)
      items[index].order = nil
    }
  }

  /// The tokens of a name when all are words and the last can be initials.
  private static func initialsAtEnd(_ tokens: Range<Int>, _ text: TokenizedText) -> Range<Int>? {
    guard tokens.count >= 2, tokens.count <= 6, let last = tokens.last,
      tokens.allSatisfy({ text.tokens[$0].kind == .word }),
      text.tokens[last].foldedRange.count <= 3,
      text.tokens[tokens.lowerBound].foldedRange.count > 1
    else { return nil }
    return tokens
  }

  /// In a list of full names written one way, all have the family name at the same end.
  private static func mendOrder(_ items: inout [NameListParser.Item]) {
    var first = 0
    var last = 0
    for item in items {
      guard let order = item.order else { return }
      if order == .familyFirst { first += 1 } else { last += 1 }
    }
    guard first > 0, last > 0, let opening = items.first?.order else { return }
    // Between equals the first name decides, which a model sees at a fixed place.
    let wanted: NameListParser.Item.Order =
      first == last ? opening : first > last ? .familyFirst : .givenFirst
    for index in items.indices where items[index].order != wanted {
      guard var person = items[index].person, let given = person.given else { continue }
      person.given = person.family
      person.family = given
      items[index].name = .person(person)
      items[index].order = wanted
    }
  }

  private static func isInitials(_ given: String) -> Bool {
    let letters = given.filter(\.isLetter)
    return !letters.isEmpty && letters.count <= 4 && letters.allSatisfy(\.isUppercase)
  }
}

extension NameListParser.Item {
  /// Which part of a name stands first.
  enum Order { case familyFirst, givenFirst }

  fileprivate var person: PersonName? {
    if case .person(let person) = name { person } else { nil }
  }
}
