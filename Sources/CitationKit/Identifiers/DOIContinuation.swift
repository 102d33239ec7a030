/// Decides whether a DOI's suffix goes on behind a blank or a line break: only where it would be
/// incomplete without what follows.
struct DOIContinuation {
  /// What has been read of the suffix.
  let suffix: [UInt8]
  let bytes: [UInt8]
  let end: Int

  /// Whether the word at an offset belongs to the suffix.
  func goesOn(at next: Int, afterLineBreak: Bool) -> Bool {
    guard let last = suffix.last, next < end else { return false }
    switch last {
    case UInt8(ascii: "-"): return goesOnAfterHyphen(at: next, afterLineBreak: afterLineBreak)
    case UInt8(ascii: "_"), UInt8(ascii: "/"):
      return afterLineBreak && bytes[next].isASCIIAlphanumeric
    case UInt8(ascii: "."): return goesOnAfterFullStop(at: next, afterLineBreak: afterLineBreak)
    default:
      // No sentence has a blank in front of its full stop and none behind it.
      if bytes[next] == UInt8(ascii: "."), next + 1 < end, bytes[next + 1].isASCIIAlphanumeric {
        return word(at: next).digits > 0
      }
      return last.isASCIIDigit && goesOnAroundDash(at: next)
    }
  }

  /// No DOI ends with a hyphen: a number, a check letter or, on the next line, a word goes on.
  private func goesOnAfterHyphen(at next: Int, afterLineBreak: Bool) -> Bool {
    guard bytes[next].isASCIIAlphanumeric else { return false }
    let word = word(at: next)
    return afterLineBreak || bytes[next].isASCIIDigit || word.range.count == 1
  }

  /// A full stop that ends no sentence, for the suffix is not complete.
  private func goesOnAfterFullStop(at next: Int, afterLineBreak: Bool) -> Bool {
    let word = word(at: next)
    let isUnnumbered = !suffix.contains(where: \.isASCIIDigit)
    if bytes[next].isASCIILowercase {
      // `10.1371/journal. pone.0002001`
      if afterLineBreak { return word.digits >= (isUnnumbered ? 1 : 4) }
      return isUnnumbered && word.digits >= 3
    }
    guard bytes[next].isASCIIDigit else { return false }
    // `10.1161/JAHA.123. 031732`: neither a year nor a page begins with 0.
    if bytes[next] == UInt8(ascii: "0") { return word.digits >= 3 }
    // `10.1016/j.compbiomed. 2022.105634`
    if isUnnumbered { return word.digits >= 5 }
    // `10.3389/fpls.2023. 1214006`
    if endsWithFirstYear { return word.digits >= 2 }
    // `10.1080/14787210. 2022.2071702`
    return word.digits >= 9 && word.digits + 1 == word.range.count
      && bytes[word.range.lowerBound + 4] == UInt8(ascii: ".")
  }

  /// Whether words and a year are all there is: `fpls.2023.`, to which a number belongs.
  private var endsWithFirstYear: Bool {
    let parts = suffix.dropLast().split(separator: UInt8(ascii: "."))
    guard let year = parts.last, parts.count > 1, year.count == 4,
      year.allSatisfy(\.isASCIIDigit),
      year.starts(with: [0x31, 0x39]) || year.starts(with: [0x32, 0x30])
    else { return false }
    return parts.dropLast().allSatisfy { $0.allSatisfy(\.isASCIILetter) }
  }

  /// `s12887 - 023-04445-9`, `s0140 - 6736(98)01327-0`: a hyphen that was set as a dash, if what
  /// follows is a number in parts and no date.
  private func goesOnAroundDash(at next: Int) -> Bool {
    guard let dash = TypographicBytes.dashLength(bytes, at: next, to: end) else { return false }
    var position = next + dash
    while position < end, position - next < 8, bytes[position] == 0x20 { position += 1 }
    guard position > next + dash, position < end, bytes[position].isASCIIDigit else { return false }
    let rest = parts(at: position)
    guard !rest.isEmpty else { return false }
    if let article = springerArticle {
      return rest.first == (article == 1 ? 3 : 1) || article == 2 && (4...5).contains(rest[0])
    }
    if endsWithItemNumber { return rest == [1] }
    return rest.count > 1 && !(rest[0] == 4 && rest.count == 3 && rest[1] == 2 && rest[2] == 2)
  }

  /// How many parts of `s12887-023-04445-9` the suffix has; `nil` when it is none of Springer's.
  private var springerArticle: Int? {
    let parts = suffix.split(separator: UInt8(ascii: "-"))
    guard let first = parts.first, first.count == 6, first.first.map({ $0 | 0x20 }) == 0x73,
      first.dropFirst().allSatisfy(\.isASCIIDigit), parts.count < 4
    else { return nil }
    return parts.count
  }

  /// Whether a publisher's item number is complete but for its check digit: `s0140-6736(98)01327`.
  private var endsWithItemNumber: Bool {
    guard suffix.count > 9, suffix[suffix.count - 6] == UInt8(ascii: ")") else { return false }
    return suffix.suffix(5).allSatisfy(\.isASCIIDigit)
  }

  /// The lengths of the runs of letters and digits at an offset, with anything but blanks between.
  private func parts(at start: Int) -> [Int] {
    var lengths: [Int] = []
    var position = start
    while position < end, position - start < 64 {
      let first = position
      while position < end, bytes[position].isASCIIAlphanumeric { position += 1 }
      if position > first { lengths.append(position - first) }
      guard position < end else { break }
      if let dash = TypographicBytes.dashLength(bytes, at: position, to: end) {
        position += dash
      } else if bytes[position] == UInt8(ascii: "(") || bytes[position] == UInt8(ascii: ")") {
        position += 1
      } else {
        break
      }
    }
    return lengths
  }

  /// The run of letters, digits, full stops and hyphens at an offset, and how many digits it has.
  private func word(at start: Int) -> (range: Range<Int>, digits: Int) {
    var position = start
    var digits = 0
    while position < end, position - start < 64,
      bytes[position].isASCIIAlphanumeric || bytes[position] == UInt8(ascii: ".")
        || bytes[position] == UInt8(ascii: "-")
    {
      if bytes[position].isASCIIDigit { digits += 1 }
      position += 1
    }
    while position > start, !bytes[position - 1].isASCIIAlphanumeric { position -= 1 }
    return (start..<position, digits)
  }
}
