/// The tags of HTML lists that stay around a reference when a page's source was pasted.
enum HTMLTags {
  /// A line's content without tags of lists and paragraphs at its ends.
  static func withoutListTags(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while upper > lower, bytes[upper - 1] == UInt8(ascii: ">"),
      let start = bytes[lower..<upper].lastIndex(of: UInt8(ascii: "<")),
      isListTag(bytes[start..<upper])
    {
      upper = start
      while upper > lower, bytes[upper - 1].isASCIIWhitespace { upper -= 1 }
    }
    while lower < upper, bytes[lower] == UInt8(ascii: "<"),
      let end = bytes[lower..<upper].firstIndex(of: UInt8(ascii: ">")),
      isListTag(bytes[lower...end])
    {
      lower = end + 1
      while lower < upper, bytes[lower].isASCIIWhitespace { lower += 1 }
    }
    return lower..<upper
  }

  private static func isListTag(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0.isASCIILetter }
    return tags.contains(String(decoding: name.map(\.asciiLowercased), as: UTF8.self))
  }

  private static let tags: Set<String> = ["li", "ol", "ul", "p", "br", "div", "span", "section"]
}
