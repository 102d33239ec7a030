/// Finds names that share rare letter groups with a text, to be compared with it in full.
struct JournalGrams: Sendable {
  private static let alphabet = 38
  private static let size = alphabet * alphabet * alphabet
  /// How many entries of the lists are looked through for one text.
  private static let budget = 12_000

  private var starts: [Int32]
  private var postings: [Int32]
  private let ends: [Int32]
  private var nameCount: Int { ends.count }

  /// - Parameters:
  ///   - bytes: all names' folded words, one after another.
  ///   - ends: where each name ends.
  init(bytes: [UInt8], ends: [Int32]) {
    self.ends = ends
    var counts = [Int32](repeating: 0, count: Self.size + 1)
    Self.forEach(bytes, ends) { gram, _ in counts[gram + 1] += 1 }
    for gram in 0..<Self.size { counts[gram + 1] += counts[gram] }
    starts = counts
    postings = [Int32](repeating: 0, count: Int(counts[Self.size]))
    var filled = postings
    Self.forEach(bytes, ends) { gram, name in
      filled[Int(counts[gram])] = Int32(truncatingIfNeeded: name)
      counts[gram] += 1
    }
    postings = filled
  }

  /// The names that share most of a text's rare letter groups, the best first.
  func candidates(for words: JournalWords, atMost limit: Int) -> [Int] {
    var grams: [Int] = []
    Self.forEach(words.bytes, [Int32(truncatingIfNeeded: words.bytes.count)]) { gram, _ in
      if starts[gram + 1] > starts[gram], grams.count < 400 { grams.append(gram) }
    }
    grams = Array(Set(grams))
    grams.sort { (frequency($0), $0) < (frequency($1), $1) }
    var counts = [UInt8](repeating: 0, count: nameCount)
    var touched: [Int32] = []
    var total = 0
    var highest = 0
    for (used, gram) in grams.prefix(24).enumerated() {
      let frequency = frequency(gram)
      total += frequency
      if used >= 3 && total > Self.budget { break }
      // A rare letter group tells more than a common one.
      let weight: UInt8 = frequency < 300 ? 4 : frequency < 2_000 ? 2 : 1
      highest += Int(weight)
      for place in starts[gram]..<starts[gram + 1] {
        let name = postings[Int(place)]
        if counts[Int(name)] == 0 { touched.append(name) }
        counts[Int(name)] &+= weight
      }
    }
    return best(of: touched, counts, highest: highest, atMost: limit, words.bytes.count)
  }

  private func best(
    of touched: [Int32], _ counts: [UInt8], highest: Int, atMost limit: Int, _ length: Int
  ) -> [Int] {
    var histogram = [Int](repeating: 0, count: 256)
    for name in touched { histogram[Int(counts[Int(name)])] += 1 }
    var least = 255
    var number = 0
    while least > 1, number + histogram[least] <= limit * 3 {
      number += histogram[least]
      least -= 1
    }
    // When even the best level is crowded, the names nearest in length are tried.
    if number > 0 { least += 1 }
    least = max(least, highest / 5, 1)
    var best: [(name: Int, count: Int, difference: Int)] = []
    for name in touched where Int(counts[Int(name)]) >= least {
      let name = Int(name)
      let start = name == 0 ? 0 : Int(ends[name - 1])
      let difference = abs(Int(ends[name]) - start - length)
      best.append((name: name, count: Int(counts[name]), difference: difference))
    }
    best.sort { ($1.count, $0.difference, $0.name) < ($0.count, $1.difference, $1.name) }
    return best.prefix(limit).map(\.name)
  }

  private func frequency(_ gram: Int) -> Int { Int(starts[gram + 1] - starts[gram]) }

  /// Gives each name's letter groups: three letters, or a word's beginning.
  private static func forEach(_ bytes: [UInt8], _ ends: [Int32], _ body: (Int, Int) -> Void) {
    var start = 0
    for (name, end) in ends.enumerated() {
      var before = 0
      var last = 0
      for place in start..<Int(end) {
        let code = code(bytes[place])
        if code == 0 {
          if before == 0 && last != 0 { body(last * alphabet, name) }
          before = 0
          last = 0
          continue
        }
        if last != 0 { body((before * alphabet + last) * alphabet + code, name) }
        before = last
        last = code
      }
      start = Int(end)
    }
  }

  @inline(__always)
  private static func code(_ byte: UInt8) -> Int {
    if byte.isASCIILowercase { return Int(byte) - 0x60 }
    if byte.isASCIIDigit { return Int(byte) - 0x30 + 27 }
    return byte == UInt8(ascii: " ") ? 0 : 37
  }
}
