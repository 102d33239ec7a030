/// Cuts a list without markers by the look of its lines: indents, blank lines, short last lines, and lines
/// that open with authors.
struct UnmarkedListCutter {
  let region: TextRegion
  let isHeaded: Bool
  let source: SourceText

  init(_ region: TextRegion, isHeaded: Bool, in source: SourceText) {
    self.region = region
    self.isHeaded = isHeaded
    self.source = source
  }

  /// The references; none when the lines do not read like a list.
  func cut() -> [CutReference] {
    let lines = contentLines()
    guard !lines.isEmpty else { return [] }
    var groups: [[Range<Int>]] = []
    let starts = ListLayout(lines, in: source.bytes).starts()
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lines.count
      groups.append(lines[start..<end].map(\.content))
    }
    let runs = groups.flatMap { SemicolonRun.split($0, in: source.bytes) }
      .flatMap { SentenceRun.split($0, in: source.bytes) }
    return accepted(runs.compactMap(reference))
  }

  /// The lines with content, up to where the list has ended.
  private func contentLines() -> [ListLayout.Line] {
    var lines: [ListLayout.Line] = []
    var afterBlank = true
    var afterPageBreak = false
    var afterLinks = false
    for line in region.lines {
      let start = max(line.content.lowerBound, min(region.start, line.content.upperBound))
      guard start < line.content.upperBound else {
        afterBlank = true
        continue
      }
      if ReferenceListHeading.endsList(line, in: source.bytes), isHeaded || !lines.isEmpty { break }
      defer { afterBlank = false }
      if PageFurniture.isFurniture(line, in: source.bytes, afterBlank: afterBlank) {
        // A page break separates nothing.
        afterPageBreak = true
        continue
      }
      if LinkDebris.isDebris(line.content, in: source.bytes) {
        afterLinks = !lines.isEmpty
        continue
      }
      let content = HTMLTags.withoutListTags(start..<line.content.upperBound, in: source.bytes)
      guard !content.isEmpty else { continue }
      lines.append(
        ListLayout.Line(
          content: content, indent: line.indent,
          afterBlank: afterBlank && !afterPageBreak && !lines.isEmpty, afterLinks: afterLinks))
      afterPageBreak = false
      afterLinks = false
    }
    return lines
  }

  private func reference(_ lines: [Range<Int>]) -> CutReference? {
    var lines = lines
    guard let first = lines.first, let last = lines.last else { return nil }
    lines[lines.count - 1] = LinkDebris.trimmed(last, in: source.bytes)
    var label: ListMarker?
    if let marker = ListMarker.at(
      first.lowerBound, in: source.bytes, to: first.upperBound, isAtLineStart: true),
      marker.style.isNumbered, marker.style != .bare, marker.contentStart < first.upperBound
    {
      label = marker
      lines[0] = marker.contentStart..<first.upperBound
    }
    let reference = CutReference(lines, marker: label, in: source)
    return reference.joined.bytes.isEmpty ? nil : reference
  }

  /// The references of the list: under a heading all that do not read like prose, else the stretch in
  /// which references are the rule.
  private func accepted(_ references: [CutReference]) -> [CutReference] {
    let evidence = references.map {
      ReferenceEvidence($0.joined.bytes, in: 0..<$0.joined.bytes.count)
    }
    guard !references.isEmpty else { return [] }
    if isHeaded {
      let share = Double(evidence.count { $0.isReference }) / Double(evidence.count)
      guard share >= 0.3 else { return [] }
      let last = evidence.lastIndex { $0.score >= 1.5 } ?? 0
      return zip(references, evidence)[0...last].filter { $0.1.score >= 0 }.map(\.0)
    }
    return stretches(evidence).flatMap { references[$0] }
  }

  /// The runs of likely references among other text, one odd text between two borne; a run counts when
  /// enough of it is sure.
  private func stretches(_ evidence: [ReferenceEvidence]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start: Int?
    var lastLikely = 0
    func close() {
      guard let begin = start else { return }
      start = nil
      let run = evidence[begin...lastLikely]
      let sure = run.count(where: \.isReference)
      let others = evidence.count - run.count
      let mean = run.reduce(0) { $0 + $1.score } / Double(run.count)
      let authored = run.count { $0.opening >= 2 }
      let isList =
        run.count >= 3 && (sure * 10 >= run.count * 3 || mean >= 1.8 && authored * 2 >= run.count)
      let isWhole = others == 0 && sure == run.count
      if isList || isWhole || run.allSatisfy(\.isReferenceAlone) {
        stretches.append(begin..<lastLikely + 1)
      }
    }
    for (index, item) in evidence.enumerated() {
      if item.isReference || item.isLikely {
        if start == nil { start = index }
        lastLikely = index
      } else if start != nil, item.score < 0.3 || index - lastLikely > 1 {
        close()
      }
    }
    close()
    return stretches
  }
}

extension Zip2Sequence where Sequence1: RandomAccessCollection, Sequence2: RandomAccessCollection {
  /// The pairs of a range of positions.
  fileprivate subscript(range: ClosedRange<Int>) -> [Element] {
    Array(dropFirst(range.lowerBound).prefix(range.count))
  }
}
