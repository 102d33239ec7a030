/// Reads references of one format.
///
/// Readers are values that carry their options. Reading never fails as a whole: a record that cannot be
/// read is kept raw (``Origin/raw``), reported with its place, and the next one is read.
public protocol ReferenceReader: Sendable {
  /// The format that is read.
  static var format: BibliographyFormat { get }

  /// How surely an input is of this format, judged by its first bytes: 0 not at all, 1 for certain.
  ///
  /// - Parameter start: the beginning of the input, a few kilobytes at least if it has as many.
  static func likelihood(of start: ArraySlice<UInt8>) -> Double

  /// Reads all references of an input.
  func read(_ source: SourceText) -> Parsed<[Reference]>
}
