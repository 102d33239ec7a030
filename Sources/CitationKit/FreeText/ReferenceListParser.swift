/// Reads the references of a text: cuts them out, parses each, and matches them with the citations in the
/// running text.
///
/// ```swift
/// let text = "As shown before [1].\n\nReferences\n1. Shannon CE. A mathematical theory of communication. …"
/// let list = ReferenceListParser().parse(SourceText(text)).output
/// list.references.count   // 1
/// list.citations.cited    // [1]
/// ```
public struct ReferenceListParser: Sendable {
  /// What a text holds.
  public struct Output: Hashable, Sendable {
    /// The references, in the order of the text.
    ///
    /// Where a field was read is told in the text's bytes.
    public var references: [Reference]
    /// The citations in the running text, held against the list.
    public var citations: CitationMatch
  }

  private let parser: ReferenceParser

  /// A list parser that uses a parser for single references.
  public init(_ parser: ReferenceParser = ReferenceParser()) {
    self.parser = parser
  }

  /// Reads a text; one without a list gives no references.
  ///
  /// Diagnostics name references that lack something (`C201`), citations of references that are not
  /// there (`C202`) and references that are never cited (`C203`).
  public func parse(_ source: SourceText) -> Parsed<Output> {
    let cut = ReferenceListCutter().cut(source)
    var lines = LineCounter(source)
    let references = cut.map { reference($0, in: source, &lines) }
    let citations = CitationMatch(markers(in: source, outside: cut), with: cut.compactMap(\.number))
    let diagnostics =
      references.compactMap { Diagnostic(incomplete: $0) }
      + self.diagnostics(citations, cut, in: source)
    return Parsed(Output(references: references, citations: citations), diagnostics: diagnostics)
  }

  /// Reads each line that is not blank as exactly one reference.
  public func parseLines(_ source: SourceText) -> Parsed<[Reference]> {
    var lines = LineCounter(source)
    let references = TextLine.lines(of: 0..<source.bytes.count, in: source)
      .filter { !$0.isBlank }
      .map { reference(cut($0, in: source), in: source, &lines) }
    return Parsed(references, diagnostics: references.compactMap { Diagnostic(incomplete: $0) })
  }

  /// A line as one reference, a marker with brackets or a stop before it taken off.
  private func cut(_ line: TextLine, in source: SourceText) -> CutReference {
    let marker = ListMarker.at(
      line.content.lowerBound, in: source.bytes, to: line.content.upperBound, isAtLineStart: true)
    guard let marker, marker.style.isNumbered, marker.style != .bare,
      marker.contentStart < line.content.upperBound
    else { return CutReference([line.content], marker: nil, in: source) }
    return CutReference(
      [marker.contentStart..<line.content.upperBound], marker: marker, in: source)
  }

  /// Parses one reference and tells its places in the bytes of the whole text.
  private func reference(
    _ cut: CutReference, in source: SourceText, _ lines: inout LineCounter
  ) -> Reference {
    var reference = parser.parse(cut.text).reference
    let spans = reference.origin?.spans ?? []
    reference.origin = Origin(
      format: .text, location: lines.location(of: cut.range), raw: cut.text,
      spans: spans.map { span in
        FieldSpan(
          span.field, range: cut.joined.sourceRange(span.range), confidence: span.confidence)
      })
    return reference
  }

  /// The citations outside the references, their markers left out.
  private func markers(in source: SourceText, outside cut: [CutReference]) -> [CitationMarker] {
    let excluded = cut.map {
      ($0.labelRange?.lowerBound ?? $0.range.lowerBound)..<$0.range.upperBound
    }
    var next = 0
    return CitationMarker.all(in: 0..<source.bytes.count, of: source).filter { marker in
      while next < excluded.count, excluded[next].upperBound <= marker.range.lowerBound {
        next += 1
      }
      return next >= excluded.count || marker.range.lowerBound < excluded[next].lowerBound
    }
  }

  private func diagnostics(_ citations: CitationMatch, _ cut: [CutReference], in source: SourceText)
    -> [Diagnostic]
  {
    var lines = LineCounter(source)
    let dangling = citations.dangling.map { marker in
      Diagnostic(
        dangling: source.text(in: marker.range), listIsEmpty: cut.isEmpty,
        at: lines.location(of: marker.range))
    }
    guard !citations.markers.isEmpty else { return dangling }
    let uncited = Set(citations.uncited)
    return dangling
      + cut.compactMap { reference in
        guard let number = reference.number, uncited.contains(number) else { return nil }
        return Diagnostic(uncited: number, at: lines.location(of: reference.range))
      }
  }
}

extension Diagnostic {
  /// Reports what a reference read out of free text lacks; `nil` when it lacks nothing.
  fileprivate init?(incomplete reference: Reference) {
    let message: String
    switch reference.completeness {
    case .complete: return nil
    case .titleOnly: message = "the reference has a title and nothing else"
    case .incomplete(let missing):
      message = "the reference has no " + missing.map(\.name).joined(separator: ", no ")
    }
    self.init(
      .referenceIncomplete, .warning, message, at: reference.origin?.location,
      help: "complete it by hand, or look it up")
  }

  fileprivate init(dangling marker: String, listIsEmpty: Bool, at location: SourceLocation) {
    self.init(
      .citationDangling, .warning,
      listIsEmpty
        ? "\"\(marker)\" cites a reference, but the text has no list"
        : "\"\(marker)\" cites a reference that the list does not have",
      at: location)
  }

  fileprivate init(uncited number: Int, at location: SourceLocation) {
    self.init(
      .referenceUncited, .note, "reference \(number) is never cited in the text", at: location)
  }
}

extension Diagnostic.Code {
  /// A reference lacks something that its kind needs.
  public static let referenceIncomplete: Self = "C201"
  /// A citation names a reference that is not in the list.
  public static let citationDangling: Self = "C202"
  /// A reference of the list is never cited.
  public static let referenceUncited: Self = "C203"
}
