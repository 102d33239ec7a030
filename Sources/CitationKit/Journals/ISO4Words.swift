/// Looks up how one word of a title is abbreviated.
struct ISO4Words: Sendable {
  /// The table that comes with the library.
  static let builtIn = ISO4Words()

  /// How a word is abbreviated.
  enum Abbreviation: Equatable {
    /// The word is kept.
    case keep
    /// The folded letters of the abbreviation.
    case letters([UInt8])
  }

  private var whole: [UInt64: Int32] = [:]
  private var stems: [UInt64: Int32] = [:]
  private var endings: [UInt64: Int] = [:]
  private var before: [UInt64: Int32] = [:]
  private var after: [UInt64: Int32] = [:]
  private var abbreviations: [[UInt8]] = []
  private static let longestRemainder = 7

  private init() {
    let hyphen = UInt8(ascii: "-")
    whole.reserveCapacity(2_000)
    stems.reserveCapacity(6_000)
    for (head, words) in Self.lines(ISO4Table.words) {
      let place = add(head)
      for word in words {
        if word.last == hyphen {
          stems[Self.hash(word.dropLast())] = place
        } else {
          whole[Self.hash(word)] = place
        }
      }
    }
    for (head, words) in Self.lines(ISO4Table.endings) {
      let count = head.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      for word in words { endings[Self.hash(word.reversed())] = count }
    }
    for (head, phrases) in Self.lines(ISO4Table.phrases) {
      let place = add(head)
      for phrase in phrases {
        if phrase.contains(UInt8(ascii: ">")) {
          before[Self.hash(phrase)] = place
        } else {
          after[Self.hash(phrase)] = place
        }
      }
    }
  }

  private mutating func add(_ abbreviation: [UInt8]) -> Int32 {
    abbreviations.append(abbreviation)
    return Int32(truncatingIfNeeded: abbreviations.count - 1)
  }

  /// The abbreviation of a folded word between two others.
  func abbreviation(of word: [UInt8], after previous: [UInt8], before next: [UInt8])
    -> Abbreviation
  {
    if !next.isEmpty, let place = before[Self.hash(word + [UInt8(ascii: ">")] + next)] {
      return entry(place, word)
    }
    if !previous.isEmpty, let place = after[Self.hash(previous + [UInt8(ascii: "<")] + word)] {
      return entry(place, word)
    }
    if let place = whole[Self.hash(word)] { return entry(place, word) }
    if let found = stem(word) { return found }
    return ending(word)
  }

  private func entry(_ place: Int32, _ word: [UInt8]) -> Abbreviation {
    let letters = abbreviations[Int(place)]
    return letters == [UInt8(ascii: "=")] || letters == word ? .keep : .letters(letters)
  }

  /// By the longest stem that the word begins with, unless what follows makes it another word.
  private func stem(_ word: [UInt8]) -> Abbreviation? {
    var hashes: [UInt64] = []
    var hash = KeyHash()
    for byte in word {
      hash.add(byte)
      hashes.append(hash.value)
    }
    for count in stride(from: word.count, to: 1, by: -1) {
      guard let place = stems[hashes[count - 1]] else { continue }
      let remainder = word.count - count
      let found = entry(place, word)
      guard case .letters(let letters) = found else { return remainder <= 1 ? .keep : nil }
      guard remainder <= (count > 4 ? Self.longestRemainder : 3) else { return nil }
      // One letter less, which the stop takes up again, is no abbreviation (ISO 4, 4.2).
      if remainder > 0, letters.count >= word.count - 1, word.starts(with: letters) {
        return .keep
      }
      return found
    }
    return nil
  }

  /// By the word's longest known ending, for compounds that no stem covers.
  private func ending(_ word: [UInt8]) -> Abbreviation {
    guard word.count >= 5 else { return .keep }
    var best = 0
    var hash = KeyHash()
    for byte in word.reversed() {
      hash.add(byte)
      if let count = endings[hash.value] { best = count }
    }
    guard best > 1, word.count - best >= 3 else { return .keep }
    return .letters(Array(word.dropLast(best)))
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = KeyHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The lines of a table: the first word of each, and the others.
  private static func lines(_ table: StaticString) -> [(head: [UInt8], words: [[UInt8]])] {
    table.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
        var words = line.split(separator: UInt8(ascii: " ")).map { Array($0) }
        guard !words.isEmpty else { return nil }
        let head = words.removeFirst()
        return (head, words)
      }
    }
  }
}
