/// A `.bib` file as it stands: entries, definitions and the text between them, every byte in its place.
///
/// Nothing is interpreted: types, keys, names and values are byte ranges of ``source``. Blocks follow
/// one another without gaps, so that joining them gives back the file.
///
/// ```swift
/// let document = BibTeXDocument(SourceText("@book{b, title = {T}}"))
/// document.source.text(in: document.blocks[0].key)  // "b"
/// ```
public struct BibTeXDocument: Sendable {
  /// One field of an entry.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var name: Range<Int>
    /// The value with its delimiters, macros and `#`, without blanks around it.
    public var value: Range<Int>
    /// Whether the value is one piece in braces or quotation marks.
    public var isDelimited: Bool

    /// Places a field.
    public init(name: Range<Int>, value: Range<Int>, isDelimited: Bool) {
      self.name = name
      self.value = value
      self.isDelimited = isDelimited
    }
  }

  /// A part of the file.
  public struct Block: Hashable, Sendable {
    /// What a part of the file is.
    public enum Kind: UInt8, Hashable, Sendable {
      /// An entry, possibly damaged.
      case entry
      /// `@string`: its fields are the macros that it defines.
      case string
      /// `@preamble`: its only field, without a name, is the text.
      case preamble
      /// `@comment`, with its body where that is not read.
      case comment
      /// Text outside entries, which BibTeX ignores.
      case text
      /// Something that begins like an entry and is none.
      case damaged
    }

    /// What it is.
    public var kind: Kind
    /// All of its bytes.
    public var range: Range<Int>
    /// The entry's type, without `@`.
    public var type: Range<Int>
    /// The entry's key.
    public var key: Range<Int>
    /// The place of its fields in ``BibTeXDocument/fields``.
    public var fields: Range<Int>
  }

  /// Which part of the file `@comment` hides.
  public enum CommentRule: Hashable, Sendable {
    /// Only the word, as in BibTeX: an entry in the braces after it is read.
    case word
    /// The braces after it too, as in biber.
    case body
  }

  /// The file.
  public let source: SourceText
  /// The parts, in order.
  public let blocks: [Block]
  /// The fields of all entries, in order.
  public let fields: [Field]
  /// What is damaged.
  public let problems: [BibTeXProblem]
  /// The first block that might be read otherwise if the file went on.
  let firstOpenBlock: Int?

  /// Takes a file apart; never fails.
  public init(_ source: SourceText, comments: CommentRule = .word) {
    var scanner = BibTeXScanner(source.bytes, comments: comments)
    scanner.scan()
    self.source = source
    blocks = scanner.blocks
    fields = scanner.fields
    problems = scanner.problems
    firstOpenBlock = scanner.firstOpenBlock
  }

  /// The file with some blocks replaced, by their index in ``blocks``; all other bytes stay.
  public func text(replacing replacements: [Int: String] = [:]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(source.bytes.count)
    for (index, block) in blocks.enumerated() {
      if let replacement = replacements[index] {
        output.append(contentsOf: replacement.utf8)
      } else {
        output.append(contentsOf: source.bytes[block.range.clamped(to: 0..<source.bytes.count)])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// A place where a `.bib` file breaks the rules of its grammar.
public struct BibTeXProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: UInt8, Hashable, Sendable {
    /// No comma stands between two fields.
    case missingComma
    /// A field has no value.
    case missingValue
    /// Text that is no field; it was skipped.
    case unexpectedText
    /// The entry's end is missing.
    case unclosed
    /// The entry has no key.
    case missingKey
    /// Text follows the key where a comma should; it was skipped.
    case textAfterKey
  }

  /// What is wrong.
  public var kind: Kind
  /// The bytes concerned.
  public var range: Range<Int>
  /// The index of the block.
  public var block: Int
}
