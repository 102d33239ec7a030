/// Finds names that share rare letter groups with a text, to be compared with it in full.
struct JournalGrams: Sendable {
  private static let alphabet = 38
  private static let size = alphabet * alphabet * alphabet
  /// How many entries of the lists are looked through for one text.
  private static let budget = 6_000

  private var starts: [Int32]
  private var postings: [Int32]
  private let nameCount: Int

  /// - Parameters:
  ///   - bytes: all names' folded words, one after another.
  ///   - ends: where each name ends.
  init(bytes: [UInt8], ends: [Int32]) {
    nameCount = ends.count
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
    var touched: [Int] = []
    var total = 0
    var used = 0
    for gram in grams {
      total += frequency(gram)
      if used >= 3 && total > Self.budget || used >= 24 { break }
      used += 1
      for place in starts[gram]..<starts[gram + 1] {
        let name = Int(postings[Int(place)])
        if counts[name] == 0 { touched.append(name) }
        counts[name] &+= 1
      }
    }
    return best(of: touched, counts, used: used, atMost: limit)
  }

  private func best(of touched: [Int], _ counts: [UInt8], used: Int, atMost limit: Int) -> [Int] {
    var histogram = [Int](repeating: 0, count: 256)
    for name in touched { histogram[Int(counts[name])] += 1 }
    var least = 255
    var number = 0
    while least > 1, number + histogram[least] <= limit {
      number += histogram[least]
      least -= 1
    }
    least = max(least, max(1, used / 4))
    var best: [Int] = []
    var last: [Int] = []
    for name in touched {
      if Int(counts[name]) > least { best.append(name) }
      if Int(counts[name]) == least, last.count < limit { last.append(name) }
    }
    best += last.prefix(max(0, limit - best.count))
    return best.sorted { (counts[$1], $0) < (counts[$0], $1) }
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
