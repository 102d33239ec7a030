/// Reads one reference as people write it: in any citation style, pasted from anywhere, damaged.
///
/// Identifiers and addresses are found by their own grammars; a trained model
/// tells the fields of the rest; names, dates, volumes and pages are then read by theirs. What
/// belongs to no field is kept (``ParsedReference/leftOver``).
///
/// ```swift
/// let parser = ReferenceParser()
/// let text = "zhang p, zhang g, wan x. challenges and new technologies in adoptive cell therapy. "
///   + "j hematol oncol. 2023 aug 18;16(1):97."
/// parser.parse(text).reference.authors.count  // 3
/// ```
///
/// Time grows linearly with the text; beyond 1,200 words and signs nothing is read, and all is kept.
public struct ReferenceParser: Sendable {
  private let models: ReferenceModels?

  /// Creates a parser.
  public init() { models = nil }

  /// A parser by other models than those that come with the library, to measure them.
  package init(_ models: ReferenceModels) { self.models = models }

  /// Reads a text that holds one reference and nothing else, a marker before it aside.
  ///
  /// Any text is accepted; one that is no reference becomes a document whose title or note it is.
  public func parse(_ text: String) -> ParsedReference {
    let source = SourceText(text)
    return read(0..<source.bytes.count, in: source, isPart: false)
  }

  /// Reads the reference that stands in a byte range of a text; the range is clamped to the text.
  ///
  /// The origin's location and spans are those of the whole text.
  public func parse(_ range: Range<Int>, in source: SourceText) -> ParsedReference {
    read(range.clamped(to: 0..<source.bytes.count), in: source, isPart: true)
  }

  private func read(_ range: Range<Int>, in source: SourceText, isPart: Bool) -> ParsedReference {
    let text = Tokenizer.tokenize(source.bytes, range: range)
    let location =
      isPart
      ? source.location(of: range)
      : SourceLocation(source: source.name, line: 1, column: 1, offset: 0, length: range.count)
    var origin = Origin(format: .text, location: location, raw: source.text(in: range))
    let models = self.models ?? .compiled
    guard let model = models.fields else {
      var reference = Reference(kind: .document)
      reference.notes = [source.text(in: range)]
      reference.origin = origin
      return ParsedReference(reference: reference, confidence: 0, leftOver: [range])
    }
    var fixed = text.tokens.map { $0.kind == .anchor ? Int8(0) : -1 }
    for index in LeadingMarker.tokens(text) {
      let isNumber = text.tokens[index].kind != .sign
      fixed[index] = isNumber ? Int8(FieldLabel.citationNumber.state(isFirst: true)) : 0
    }
    let marker = LeadingMarker.tokens(text)
    if let start = LostStop.titleStart(text, from: marker.upperBound) {
      fixed[start] = Int8(FieldLabel.title.state(isFirst: true))
      fixed[start - 1] = Int8(FieldLabel.author.state(isFirst: false))
    }
    let decoding = model.decode(
      FeatureExtractor.keys(text, for: .fields),
      featuresPerToken: FeatureExtractor.featureCount, fixed: fixed)
    var assembler = ReferenceAssembler(
      text, pieces: FieldPiece.pieces(decoding), names: models.names)
    assembler.assemble()
    origin.spans = assembler.spans
    var reference = assembler.reference
    reference.origin = origin
    var leftOver = assembler.leftOver
    if text.covered.upperBound < range.upperBound {
      let rest = text.covered.upperBound..<range.upperBound
      leftOver.append(rest)
      reference.notes.append(source.text(in: rest))
    }
    return ParsedReference(
      reference: reference,
      confidence: Calibration.probability(decoding.probability, assembler.confidence),
      leftOver: leftOver)
  }
}
