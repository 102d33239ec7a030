/// Reads `.bib` files piece by piece for ``ReferenceStream``: macros and keys are remembered.
struct BibTeXPieceReader: ReferencePieceReader {
  private var pass: BibTeXReadingPass
  private let comments: BibTeXDocument.CommentRule
  private var isHeld = false

  init(dialect: BibTeXDialect) {
    let reader = BibTeXReader(dialect: dialect)
    comments = reader.comments
    pass = BibTeXReadingPass(
      BibTeXDocument(SourceText(""), comments: comments), dialect: dialect)
  }

  mutating func read(_ window: SourceText) -> ReferencePiece? {
    guard !isHeld else { return nil }
    let document = BibTeXDocument(window, comments: comments)
    // A delimiter that is missing may stand further on.
    let firstOpen = min(
      document.firstOpenBlock ?? Int.max,
      comments == .body ? document.firstOpenComment ?? Int.max : Int.max)
    let last = document.blocks.indices.last { index in
      let start = document.blocks[index].range.lowerBound
      return index > 0 && index <= firstOpen && document.blocks[index].kind == .entry
        && window.bytes[start - 1] == 0x0A
    }
    guard let last else { return nil }
    if document.hasInheritance(in: document.blocks[..<last]) {
      isHeld = true
      return nil
    }
    let parsed = pass.read(document, blocks: 0..<last)
    return ReferencePiece(parsed: parsed, length: document.blocks[last].range.lowerBound)
  }

  mutating func finish(_ window: SourceText) -> Parsed<[Reference]> {
    let document = BibTeXDocument(window, comments: comments)
    return pass.read(document, blocks: document.blocks.indices)
  }
}

extension BibTeXDocument {
  /// The first comment that has no body, or whose body is not closed so far.
  fileprivate var firstOpenComment: Int? {
    blocks.firstIndex { block in
      block.kind == .comment && block.range.upperBound <= block.type.upperBound
    }
  }

  /// Whether an entry of some blocks inherits from another one.
  fileprivate func hasInheritance(in blocks: ArraySlice<Block>) -> Bool {
    blocks.contains { block in
      block.kind == .entry
        && fields[block.fields].contains { field in
          (field.name.count == 8 || field.name.count == 5)
            && ["crossref", "xdata"].contains(source.text(in: field.name).lowercased())
        }
    }
  }
}
