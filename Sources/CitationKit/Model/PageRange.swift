/// The pages on which something stands: a first page and possibly a last one.
///
/// Pages are texts, for there are `S12`, `e1004`, `xii` and `12.e3`. A last page that was shortened
/// is completed (`539-51` is 539 to 551), as MEDLINE and Vancouver style abbreviate.
///
/// ```swift
/// PageRange("646-74")?.description  // "646-674"
/// ```
public struct PageRange: Hashable, Sendable {
  /// The first page.
  public let first: String
  /// The last page, when it is stated and another than the first.
  public let last: String?

  /// A first page and possibly a last one, complete already.
  public init(first: String, last: String? = nil) {
    self.first = first
    self.last = last == first ? nil : last
  }

  /// Reads one range: `12-49`, `12–49`, `12--49`, `S12-9`, `e1004`.
  ///
  /// - Returns: `nil` when the text is empty, lists several ranges, or holds words.
  public init?(_ text: String) {
    var parts: [[UInt8]] = [[]]
    var previousWasDash = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
        if !previousWasDash { parts.append([]) }
        previousWasDash = true
      case " ", "\u{A0}", "\t":
        continue
      case "0"..."9", "a"..."z", "A"..."Z", ".", ":", "*":
        parts[parts.count - 1].append(UInt8(truncatingIfNeeded: scalar.value))
        previousWasDash = false
      default:
        return nil
      }
    }
    guard parts.count <= 2, let first = parts.first, !first.isEmpty, first.count <= 24,
      parts.allSatisfy({ !$0.isEmpty }), first.contains(where: Self.canCount)
    else { return nil }
    let last = parts.count == 2 ? Self.complete(parts[1], after: first) : nil
    self.init(
      first: String(decoding: first, as: UTF8.self),
      last: last.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func canCount(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || "ivxlcdmIVXLCDM".utf8.contains(byte)
  }

  /// Completes a shortened last page: digits that it lacks are those of the first page.
  private static func complete(_ last: [UInt8], after first: [UInt8]) -> [UInt8] {
    guard last.allSatisfy(\.isASCIIDigit), last.count < first.count,
      first.suffix(last.count).allSatisfy(\.isASCIIDigit)
    else { return last }
    let candidate = Array(first.dropLast(last.count)) + last
    return candidate.lexicographicallyPrecedes(first) ? last : candidate
  }
}

extension PageRange: CustomStringConvertible {
  /// The range with a plain hyphen: `539-551`.
  public var description: String { last.map { first + "-" + $0 } ?? first }
}

extension PageRange: Codable {
  /// Decodes a range's text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let range = PageRange(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a range of pages: \(text)")
    }
    self = range
  }

  /// Encodes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
