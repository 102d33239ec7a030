/// Which conventions a `.bib` file follows.
public enum BibTeXDialect: String, Hashable, Sendable, Codable, CaseIterable {
  /// BibTeX 0.99d and its standard styles.
  case bibtex
  /// BibLaTeX's data model, as biber reads it.
  case biblatex
}
