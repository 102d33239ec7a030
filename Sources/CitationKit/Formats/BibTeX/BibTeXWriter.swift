/// Writes references as entries of a `.bib` file, for BibTeX or BibLaTeX.
///
/// The entries are accepted without a warning by BibTeX's standard styles and by biber's validation:
/// an entry type is written only when its required fields are there, else `@misc` with the
/// kind in `entrysubtype`. Fields that BibLaTeX's data model does not have are kept together in
/// `userf`, where ``BibTeXReader`` finds them.
///
/// ```swift
/// BibTeXWriter(dialect: .biblatex).write(references).output
/// ```
public struct BibTeXWriter: ReferenceWriter {
  /// BibTeX; the same writer serves BibLaTeX.
  public static var format: BibliographyFormat { .bibtex }

  /// For which program to write.
  public var dialect: BibTeXDialect
  /// How many blanks stand before a field.
  public var indent: Int
  /// Whether characters beyond ASCII are written as they are; else as LaTeX commands where there are
  /// any.
  public var keepsUnicode: Bool
  /// The keys of the references that will be written, by their place; without them a reference's
  /// own key is written, or a generated one that may occur twice.
  public var keys: CitationKeys?

  /// A writer for a dialect.
  ///
  /// By default BibLaTeX keeps characters beyond ASCII and BibTeX, whose styles count bytes, does not.
  public init(
    dialect: BibTeXDialect = .bibtex, indent: Int = 2, keepsUnicode: Bool? = nil,
    keys: CitationKeys? = nil
  ) {
    self.dialect = dialect
    self.indent = max(0, indent)
    self.keepsUnicode = keepsUnicode ?? (dialect == .biblatex)
    self.keys = keys
  }

  /// True: a key depends on those of the references before.
  public var needsAllReferences: Bool { true }

  /// The same writer with a key for each reference.
  public func prepared(for references: [Reference]) -> Self {
    var writer = self
    writer.keys = CitationKeys(for: references)
    return writer
  }

  /// Appends one entry and an empty line before it unless it is the first.
  public func write(
    _ reference: Reference, at index: Int, to output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    let key = key(of: reference, at: index, diagnostics: &diagnostics)
    var composer = BibTeXEntryComposer(reference, dialect: dialect, keepsUnicode: keepsUnicode)
    let entry = composer.compose()
    diagnostics += composer.losses.map { loss in
      Diagnostic(
        .fieldNotCarried, .warning, "\(key): \(dialect.rawValue) has no place for \(loss)",
        at: reference.origin?.location)
    }
    if index > 0 { output.append(UInt8(ascii: "\n")) }
    output.append(contentsOf: "@\(entry.type){\(key),\n".utf8)
    for field in entry.fields {
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
      output.append(contentsOf: field.name.utf8)
      output.append(contentsOf: " = ".utf8)
      output.append(contentsOf: field.value)
      output.append(contentsOf: ",\n".utf8)
    }
    output.append(contentsOf: "}\n".utf8)
  }

  private func key(
    of reference: Reference, at index: Int, diagnostics: inout [Diagnostic]
  ) -> String {
    let isUsable = CitationKeys.isUsable(reference.id)
    let key =
      keys?[index] ?? (isUsable ? reference.id : CitationKeys.generated(for: reference))
    if !reference.id.isEmpty && key != reference.id {
      diagnostics.append(
        Diagnostic(
          .keyChanged, .warning,
          isUsable
            ? "key '\(reference.id)' is there twice; written as '\(key)'"
            : "'\(reference.id)' cannot be a citation key; written as '\(key)'",
          at: reference.origin?.location))
    }
    return key
  }
}

extension Diagnostic.Code {
  /// A reference is written under another citation key than its own.
  public static let keyChanged: Self = "E302"
}
