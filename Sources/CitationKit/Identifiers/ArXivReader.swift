/// Reads the arXiv id that begins at an offset.
///
/// ```text
/// new = yymm "." (4DIGIT until 1412 / 5DIGIT from 1501) ["v" 1*DIGIT]     ; from 0704
/// old = archive ["." subject] "/" yymm 3DIGIT ["v" 1*DIGIT]               ; 9107 to 0703
/// ```
/// The subject class does not tell articles apart and is left out of the canonical text
/// (arXiv's "Understanding the arXiv identifier").
struct ArXivReader {
  let bytes: [UInt8]
  let end: Int

  /// The id at an offset, new or old.
  func read(at start: Int) -> IdentifierReading? {
    guard start < end else { return nil }
    return bytes[start].isASCIIDigit ? number(at: start) : archived(at: start)
  }

  private func number(at start: Int) -> IdentifierReading? {
    let month = digits(at: start)
    guard month.count == 4, month.upperBound < end, bytes[month.upperBound] == UInt8(ascii: ".")
    else { return nil }
    let sequence = digits(at: month.upperBound + 1)
    guard isMonth(at: start), let first = decimal(month), first >= 704,
      sequence.count == (first <= 1412 ? 4 : 5), let last = boundary(after: sequence.upperBound)
    else { return nil }
    return IdentifierReading(text(start..<last), start..<last)
  }

  private func archived(at start: Int) -> IdentifierReading? {
    guard let archive = archive(at: start) else { return nil }
    var position = start + archive.utf8.count
    if position < end, bytes[position] == UInt8(ascii: ".") {
      let subject = position + 1
      position = subject
      while position < end, bytes[position].isASCIILetter || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      guard (2...12).contains(position - subject) else { return nil }
    }
    guard position < end, bytes[position] == UInt8(ascii: "/") else { return nil }
    let number = digits(at: position + 1)
    guard number.count == 7, isMonth(at: number.lowerBound),
      let year = decimal(number.lowerBound..<(number.lowerBound + 2)), year >= 91 || year <= 7,
      let last = boundary(after: number.upperBound)
    else { return nil }
    return IdentifierReading(archive + "/" + text(number.lowerBound..<last), start..<last)
  }

  /// The archive whose name stands at an offset, in front of its subject or number.
  private func archive(at start: Int) -> String? {
    var position = start
    while position < end, position - start < 12,
      bytes[position].isASCIILetter || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    guard position < end,
      bytes[position] == UInt8(ascii: "/") || bytes[position] == UInt8(ascii: ".")
    else { return nil }
    let name = String(decoding: bytes[start..<position].map(\.asciiLowercased), as: UTF8.self)
    return Self.archives.contains(name) ? name : nil
  }

  /// The offset behind an optional version; `nil` when something follows that makes it another word
  /// or number.
  private func boundary(after offset: Int) -> Int? {
    var position = offset
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "v") {
      let version = digits(at: position + 1)
      if (1...3).contains(version.count) { position = version.upperBound }
    }
    guard position < end else { return position }
    if bytes[position].isASCIIAlphanumeric || bytes[position] == UInt8(ascii: "_") { return nil }
    if bytes[position] == UInt8(ascii: "."), position + 1 < end, bytes[position + 1].isASCIIDigit {
      return nil
    }
    return position
  }

  private func isMonth(at offset: Int) -> Bool {
    guard let month = decimal((offset + 2)..<(offset + 4)) else { return false }
    return (1...12).contains(month)
  }

  private func digits(at start: Int) -> Range<Int> {
    var position = min(start, end)
    let first = position
    while position < end, position - first < 9, bytes[position].isASCIIDigit { position += 1 }
    return first..<position
  }

  private func decimal(_ range: Range<Int>) -> Int? {
    Int(String(decoding: bytes[range.clamped(to: 0..<end)], as: UTF8.self))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(\.asciiLowercased), as: UTF8.self)
  }

  /// The archives that gave out old ids.
  static let archives: Set<String> = [
    "acc-phys", "adap-org", "alg-geom", "ao-sci", "astro-ph", "atom-ph", "bayes-an", "chao-dyn",
    "chem-ph", "cmp-lg", "comp-gas", "cond-mat", "cs", "dg-ga", "econ", "eess", "funct-an", "gr-qc",
    "hep-ex", "hep-lat", "hep-ph", "hep-th", "math", "math-ph", "mtrl-th", "nlin", "nucl-ex",
    "nucl-th", "patt-sol", "physics", "plasm-ph", "q-alg", "q-bio", "quant-ph", "solv-int", "stat",
    "supr-con",
  ]
}
