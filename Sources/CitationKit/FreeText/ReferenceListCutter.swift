/// Cuts single references out of a text: a pasted list, or an article with a list in it.
///
/// A list is recognised by its heading, by markers that count, or by lines that open and read like
/// references. A text without a list gives none.
public struct ReferenceListCutter: Sendable {
  /// Prepares a cutter.
  public init() {}

  /// The references of a text, in order; none in what is no text.
  public func cut(_ source: SourceText) -> [CutReference] {
    guard !Self.isBinary(source.bytes) else { return [] }
    let lines = TextLine.lines(of: 0..<source.bytes.count, in: source)
    let regions = headedRegions(lines, in: source.bytes)
    var references: [CutReference] = []
    for region in regions { references += cut(region, isHeaded: true, in: source) }
    if !references.isEmpty { return references }
    let whole = TextRegion(lines: lines[...], start: 0, end: source.bytes.count)
    return cut(whole, isHeaded: false, in: source)
  }

  /// The references of a region: by their markers where there are some, else by the look of lines.
  private func cut(_ region: TextRegion, isHeaded: Bool, in source: SourceText) -> [CutReference] {
    MarkedListCutter(region, isHeaded: isHeaded, in: source).cut()
      ?? UnmarkedListCutter(region, isHeaded: isHeaded, in: source).cut()
  }

  /// Whether bytes are no text: one in fifty of the first ones is a control character.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(65_536)
    let controls = start.count { $0 < 0x20 && !$0.isASCIIWhitespace && $0 != 0x1B || $0 == 0x7F }
    return controls * 50 > start.count
  }

  /// What stands below each heading, up to the next one.
  private func headedRegions(_ lines: [TextLine], in bytes: [UInt8]) -> [TextRegion] {
    var starts: [(line: Int, offset: Int)] = []
    for (index, line) in lines.enumerated() where !line.isBlank {
      if let offset = ReferenceListHeading.end(of: line, in: bytes) {
        starts.append((index, offset))
      }
    }
    return starts.indices.map { index in
      let (line, offset) = starts[index]
      let next = index + 1 < starts.count ? starts[index + 1].line : lines.count
      let end = next < lines.count ? lines[next].range.lowerBound : bytes.count
      return TextRegion(lines: lines[line..<next], start: offset, end: end)
    }
  }
}
