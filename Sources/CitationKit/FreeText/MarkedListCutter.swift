/// Cuts a list whose references carry markers: numbers, labels, bullets, HTML list items.
struct MarkedListCutter {
  let region: TextRegion
  let isHeaded: Bool
  let source: SourceText

  private struct Item {
    var marker: ListMarker
    var range: Range<Int>
  }

  init(_ region: TextRegion, isHeaded: Bool, in source: SourceText) {
    self.region = region
    self.isHeaded = isHeaded
    self.source = source
  }

  /// The references, or `nil` when the region has no list with markers.
  func cut() -> [CutReference]? {
    let (atLineStarts, inline) = candidates()
    guard let chain = bestChain(atLineStarts, inline) else { return nil }
    let items = self.items(of: chain)
    let references = items.flatMap(references(in:)).filter { !$0.joined.bytes.isEmpty }
    return isList(references, of: chain) ? references : nil
  }

  // MARK: Markers

  private func candidates() -> (atLineStarts: [ListMarker], inline: [ListMarker]) {
    var atLineStarts: [ListMarker] = []
    var inline: [ListMarker] = []
    var afterBlank = false
    for line in region.lines {
      let start = max(line.content.lowerBound, region.start)
      guard start < line.content.upperBound else {
        afterBlank = true
        continue
      }
      if let marker = ListMarker.at(start, in: source.bytes, to: region.end, isAtLineStart: true),
        marker.style != .bare
          || !PageFurniture.isFurniture(line, in: source.bytes, afterBlank: afterBlank)
      {
        atLineStarts.append(marker)
      }
      afterBlank = false
      collectInline(in: start..<line.content.upperBound, into: &inline)
    }
    return (atLineStarts, inline)
  }

  private func collectInline(in range: Range<Int>, into markers: inout [ListMarker]) {
    let bytes = source.bytes
    for offset in range.dropFirst() where bytes[offset - 1].isASCIIWhitespace {
      let byte = bytes[offset]
      guard byte.isASCIIDigit || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") else {
        continue
      }
      let before = bytes[range.lowerBound..<offset].last { !$0.isASCIIWhitespace }
      guard let before,
        byte == UInt8(ascii: "[") || ".;]/)>\"0123456789".utf8.contains(before) || before >= 0x80
          || endsAddress(range.lowerBound..<offset)
      else { continue }
      guard
        let marker = ListMarker.at(
          offset, in: bytes, to: range.upperBound, isAtLineStart: false),
        marker.style.canStandInline, marker.contentStart < range.upperBound
      else { continue }
      markers.append(marker)
    }
  }

  private func endsAddress(_ range: Range<Int>) -> Bool {
    let text = source.bytes[range].dropLast()
    return text.suffix(while: { !$0.isASCIIWhitespace }).contains(UInt8(ascii: "/"))
  }

  private func bestChain(_ atLineStarts: [ListMarker], _ inline: [ListMarker]) -> MarkerChain? {
    var best: MarkerChain?
    for style in ListMarker.Style.allCases {
      guard var chain = MarkerChain(style, among: atLineStarts) else { continue }
      if style.isNumbered { chain.fill(from: inline, upTo: region.end) }
      if !style.isNumbered && chain.markers.count < 2 { continue }
      if !explains(chain) { continue }
      if chain.score > (best?.score ?? 0) { best = chain }
    }
    guard let best else { return nil }
    let isLoneNumber = best.markers.count < 2
    if isLoneNumber {
      // One numbered reference under a heading, or a whole text that is one.
      let begins = best.markers[0].range.lowerBound <= firstContent
      let first = best.markers[0].number == 1
      guard begins, first || best.markers[0].style == .bracket else { return nil }
    }
    return best
  }

  /// Whether a chain accounts for the region: under a heading it begins the list, and its items are no longer
  /// than references are.
  private func explains(_ chain: MarkerChain) -> Bool {
    guard let first = chain.markers.first, let last = chain.markers.last else { return false }
    let span = last.range.lowerBound - first.range.lowerBound
    guard span <= chain.markers.count * 1_500 else { return false }
    let before = first.range.lowerBound - firstContent
    return !isHeaded || before <= 200 || before * 8 <= region.end - firstContent
  }

  private var firstContent: Int {
    for line in region.lines where !line.isBlank {
      let start = max(line.content.lowerBound, region.start)
      if start < line.content.upperBound { return start }
    }
    return region.end
  }

  // MARK: Items

  private func items(of chain: MarkerChain) -> [Item] {
    var items: [Item] = []
    for (index, marker) in chain.markers.enumerated() {
      let next =
        index + 1 < chain.markers.count ? chain.markers[index + 1].range.lowerBound : region.end
      items.append(
        Item(marker: marker, range: marker.contentStart..<max(next, marker.contentStart)))
    }
    let withinBlanks = items.dropLast().count { hasInnerBlankLine($0.range) }
    let keepsBlanks = withinBlanks * 4 > max(1, items.count - 1)
    if let last = items.indices.last, !keepsBlanks {
      items[last].range = untilBlankLine(items[last].range)
    }
    return items
  }

  private func lines(of range: Range<Int>) -> [TextLine] {
    TextLine.lines(of: range, in: source)
  }

  private func hasInnerBlankLine(_ range: Range<Int>) -> Bool {
    let lines = lines(of: range).drop(while: \.isBlank)
    guard let last = lines.lastIndex(where: { !$0.isBlank }) else { return false }
    return lines[...last].contains(where: \.isBlank)
  }

  private func untilBlankLine(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    var hasContent = false
    for line in lines(of: range) {
      if line.isBlank {
        if hasContent { break }
      } else {
        hasContent = true
        end = line.content.upperBound
      }
    }
    return range.lowerBound..<max(end, range.lowerBound)
  }

  /// The reference of an item, or several where authors put more than one under a number.
  private func references(in item: Item) -> [CutReference] {
    var pieces: [Range<Int>] = []
    var blanksSeen = false
    for line in lines(of: item.range) {
      if line.isBlank {
        blanksSeen = !pieces.isEmpty
        continue
      }
      if LinkDebris.isDebris(line.content, in: source.bytes) { continue }
      if ReferenceListHeading.endsList(line, in: source.bytes), !pieces.isEmpty { break }
      if PageFurniture.isFurniture(line, in: source.bytes, afterBlank: blanksSeen), !pieces.isEmpty
      {
        continue
      }
      pieces.append(HTMLTags.withoutListTags(line.content, in: source.bytes))
    }
    guard let last = pieces.last else { return [] }
    pieces[pieces.count - 1] = LinkDebris.trimmed(last, in: source.bytes)
    return SemicolonRun.split(pieces, in: source.bytes).map {
      CutReference($0, marker: item.marker, in: source)
    }
  }

  // MARK: Judgement

  /// Whether what the markers stand before are references, not sections, steps or mere numbers.
  private func isList(_ references: [CutReference], of chain: MarkerChain) -> Bool {
    guard !references.isEmpty else { return false }
    let evidence = references.map {
      ReferenceEvidence($0.joined.bytes, in: 0..<$0.joined.bytes.count)
    }
    let mean = evidence.reduce(0) { $0 + $1.score } / Double(evidence.count)
    let share = Double(evidence.count { $0.isReference }) / Double(evidence.count)
    if isHeaded { return mean >= 0.3 || share >= 0.3 }
    if references.count == 1 { return share == 1 }
    return mean >= 1.8 && share >= 0.5
  }
}
