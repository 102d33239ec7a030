/// One reading of a `.bib` file by ``BibTeXReader``.
struct BibTeXReadingPass {
  /// One field of an entry: its name in lower case, its text and where it stands.
  struct Field {
    var name: String
    var text: BibTeXText
    var range: Range<Int>
  }

  private(set) var document: BibTeXDocument
  let dialect: BibTeXDialect
  var references: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []
  var macros: BibTeXMacros
  private var findings: [Finding] = []
  private var keys: Set<String> = []
  /// The first block of each key, made when the first entry inherits.
  var blocksByKey: [String: Int]?
  private var builder: BibTeXReferenceBuilder
  private var isReporting = true

  private struct Finding {
    var code: Diagnostic.Code
    var severity: Diagnostic.Severity
    var message: String
    var range: Range<Int>
    var help: String?
  }

  init(_ document: BibTeXDocument, dialect: BibTeXDialect) {
    self.document = document
    self.dialect = dialect
    macros = BibTeXMacros(inputSize: document.source.bytes.count)
    builder = BibTeXReferenceBuilder(dialect: dialect)
  }

  /// Reads some blocks of a further part of the file; macros and keys of the parts before hold.
  mutating func read(_ document: BibTeXDocument, blocks: Range<Int>) -> Parsed<[Reference]> {
    self.document = document
    references = []
    findings = []
    diagnostics = []
    blocksByKey = nil
    macros.allowMore(for: document.source.bytes.count)
    run(blocks)
    return Parsed(references, diagnostics: diagnostics)
  }

  mutating func run() { run(document.blocks.indices) }

  private mutating func run(_ blocks: Range<Int>) {
    references.reserveCapacity(blocks.count)
    var counter = LineCounter(document.source)
    var problem = 0
    for index in blocks {
      let block = document.blocks[index]
      var isDamaged = false
      while problem < document.problems.count, document.problems[problem].block <= index {
        isDamaged = report(document.problems[problem], in: block) || isDamaged
        problem += 1
      }
      switch block.kind {
      case .string: macros.define(block, in: document)
      case .entry: read(block, isDamaged: isDamaged, location: counter.location(of: block.range))
      case .preamble, .comment, .text, .damaged: break
      }
    }
    while blocks.upperBound == document.blocks.count, problem < document.problems.count {
      _ = report(document.problems[problem], in: nil)
      problem += 1
    }
    place()
  }

  private mutating func read(
    _ block: BibTeXDocument.Block, isDamaged: Bool, location: SourceLocation
  ) {
    let bytes = document.source.bytes
    let type = document.source.text(in: block.type)
    let key = document.source.text(in: block.key)
    var fields = ownFields(of: block)
    if fields.contains(where: { $0.name == "crossref" || $0.name == "xdata" }) {
      inherit(into: &fields, type: type.lowercased(), key: key)
    }
    var reference = builder.build(type: type, key: key, fields: fields)
    for finding in builder.findings {
      note(finding.code, .note, finding.message, at: finding.range)
    }
    var origin = Origin(
      format: dialect == .bibtex ? .bibtex : .biblatex, location: location, type: type)
    if isDamaged { origin.raw = String(decoding: bytes[block.range], as: UTF8.self) }
    reference.origin = origin
    if !key.isEmpty {
      if !keys.insert(key.lowercased()).inserted {
        note(
          .repeatedKey, .warning, "the key '\(key)' is there twice; both entries are read",
          at: block.key, help: "give one of them another key")
      }
    }
    references.append(reference)
  }

  /// The fields that an entry states itself; of two with one name the first, as in BibTeX.
  mutating func ownFields(of block: BibTeXDocument.Block) -> [Field] {
    let bytes = document.source.bytes
    var fields: [Field] = []
    fields.reserveCapacity(block.fields.count)
    var seen: Set<String> = []
    let usesSet = block.fields.count > 32
    for index in block.fields {
      let raw = document.fields[index]
      let name = Self.lowercased(bytes, raw.name)
      let isRepeated =
        usesSet ? !seen.insert(name).inserted : fields.contains { $0.name == name }
      if isRepeated {
        note(
          .repeatedField, .warning,
          "the field '\(name)' is there twice; the second one is ignored: \(excerpt(raw.value))",
          at: raw.name)
        continue
      }
      let text = macros.text(of: raw, in: bytes)
      for macro in macros.undefined {
        note(
          .undefinedMacro, .warning,
          "'\(document.source.text(in: macro))' is no macro; it is taken as text", at: macro,
          help: "put the value in braces, or define the macro with @string before it")
      }
      fields.append(
        Field(name: name, text: text, range: raw.name.lowerBound..<raw.value.upperBound))
    }
    return fields
  }

  /// Runs something without reporting, for entries that are read a second time.
  mutating func silently<Result>(_ body: (inout Self) -> Result) -> Result {
    let wasReporting = isReporting
    isReporting = false
    defer { isReporting = wasReporting }
    return body(&self)
  }

  private static func lowercased(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.map(\.asciiLowercased), as: UTF8.self)
  }

  mutating func note(
    _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ message: String,
    at range: Range<Int>, help: String? = nil
  ) {
    guard isReporting else { return }
    findings.append(
      Finding(code: code, severity: severity, message: message, range: range, help: help))
  }

  func excerpt(_ range: Range<Int>) -> String {
    let text = document.source.text(
      in: range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
    return "'" + String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
      + (range.count > 60 ? "…" : "") + "'"
  }

  /// Gives the findings their lines and columns, in the order of the file.
  private mutating func place() {
    var counter = LineCounter(document.source)
    diagnostics = findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { finding in
      Diagnostic(
        finding.code, finding.severity, finding.message, at: counter.location(of: finding.range),
        help: finding.help)
    }
  }
}

extension BibTeXReadingPass {
  /// Whether an entry's line begins with `%`: BibTeX reads it, but nobody will miss it.
  private func isCommentedOut(_ block: BibTeXDocument.Block?) -> Bool {
    guard let block else { return false }
    let line =
      document.source.bytes[..<block.range.lowerBound].suffix(80)
      .split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.last ?? []
    return line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "%")
  }

  /// Reports damage; gives whether text of the entry could not be read.
  private mutating func report(_ problem: BibTeXProblem, in block: BibTeXDocument.Block?) -> Bool {
    let text = excerpt(problem.range)
    switch problem.kind {
    case .missingComma:
      note(.missingComma, .warning, "no comma before the field \(text)", at: problem.range)
      return false
    case .missingValue:
      note(.missingValue, .warning, "the field \(text) has no value", at: problem.range)
      return false
    case .missingKey:
      note(.missingKey, .warning, "the entry has no key", at: block?.range ?? problem.range)
      return false
    case .textAfterKey:
      note(.unexpectedText, .warning, "skipped \(text) after the key", at: problem.range)
    case .unexpectedText:
      note(.unexpectedText, .warning, "skipped \(text), which is no field", at: problem.range)
    case .unclosed:
      // At the end of an entry nothing stands to point at: what was opened is shown.
      let range = problem.range.isEmpty ? block?.range ?? problem.range : problem.range
      note(
        .unclosed, isCommentedOut(block) ? .warning : .error,
        "the entry or value is not closed: \(excerpt(range))", at: range,
        help: "add the missing brace or quotation mark")
    }
    return true
  }
}

extension Diagnostic.Code {
  /// An entry, or a value in it, lacks its closing delimiter.
  public static let unclosed: Self = "E120"
  /// Text in an entry that is no field was skipped.
  public static let unexpectedText: Self = "E121"
  /// Two fields have no comma between them.
  public static let missingComma: Self = "E122"
  /// A field has no value.
  public static let missingValue: Self = "E123"
  /// An entry has no key.
  public static let missingKey: Self = "E124"
  /// Two entries have the same key.
  public static let repeatedKey: Self = "E125"
  /// An entry has the same field twice.
  public static let repeatedField: Self = "E126"
  /// A macro has no definition.
  public static let undefinedMacro: Self = "E127"
  /// An entry inherits from one that is not there, or from itself.
  public static let missingParent: Self = "E128"
  /// A name does not follow BibTeX's rules.
  public static let oddName: Self = "E129"
}
