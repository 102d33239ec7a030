extension SourceText {
  /// Decodes an input of unknown encoding and keeps no account of how.
  ///
  /// Never fails; ``decode(_:name:encoding:)`` also reports what was guessed and replaced.
  public init(decoding bytes: [UInt8], name: String = "<text>") {
    self = Self.decode(bytes, name: name).output
  }

  /// Decodes an input: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252, which
  /// includes Latin-1.
  ///
  /// Never fails. What is not well formed becomes U+FFFD, or in a UTF-8 text the Windows-1252 letter
  /// that the byte stands for, and is reported with its first place. Zero bytes are kept.
  ///
  /// - Parameters:
  ///   - bytes: the input as it was read.
  ///   - name: what the input is called in diagnostics.
  ///   - encoding: the encoding, when it is known for certain; else it is judged by the bytes.
  public static func decode(
    _ bytes: [UInt8], name: String = "<text>", encoding: TextEncoding? = nil
  ) -> Parsed<SourceText> {
    var judgement = TextEncoding.judge(bytes)
    if let encoding, encoding != judgement.encoding {
      judgement = TextEncoding.Judgement(encoding: encoding, isCertain: true)
    }
    if judgement.encoding == .utf8, judgement.isWellFormedUTF8 {
      let start = judgement.markLength
      return Parsed(
        SourceText(uncheckedUTF8: start == 0 ? bytes : Array(bytes[start...]), name: name))
    }
    var decoder = TextDecoder(bytes, from: judgement.markLength)
    switch judgement.encoding {
    case .utf8: decoder.decodeUTF8()
    case .utf16LittleEndian: decoder.decodeUTF16(highByteFirst: false)
    case .utf16BigEndian: decoder.decodeUTF16(highByteFirst: true)
    case .windows1252: decoder.decodeWindows1252()
    }
    let source = SourceText(uncheckedUTF8: decoder.output, name: name)
    let isGuess = !judgement.isCertain || (encoding == nil && judgement.encoding == .windows1252)
    return Parsed(
      source, diagnostics: decoder.diagnostics(source, guessed: isGuess ? judgement.encoding : nil))
  }
}

/// Turns the bytes of one input into UTF-8 and remembers what it had to replace.
private struct TextDecoder {
  private let bytes: [UInt8]
  private let start: Int
  private(set) var output: [UInt8] = []
  private var replacements = Occurrences()
  private var recoveries = Occurrences()
  /// In Windows-1252 every character beyond ASCII is part of the guess.
  private var foreign = Occurrences()

  /// How often something happened, and where in the output first.
  private struct Occurrences {
    var count = 0
    var first = 0..<0

    mutating func add(_ range: Range<Int>) {
      if count == 0 { first = range }
      count += 1
    }
  }

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = min(start, bytes.count)
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }

  mutating func decodeUTF8() {
    var position = start
    while position < bytes.count {
      let length = UTF8Shape.sequenceLength(bytes, at: position)
      if length > 0 {
        output.append(contentsOf: bytes[position..<(position + length)])
        position += length
        continue
      }
      let illFormed = UTF8Shape.illFormedLength(bytes, at: position)
      // A stray byte comes from a file in another encoding that was appended to this one.
      if illFormed == 1, let letter = Windows1252.letter(bytes[position]) {
        recoveries.add(append(letter))
      } else {
        replacements.add(append("\u{FFFD}"))
      }
      position += illFormed
    }
  }

  mutating func decodeUTF16(highByteFirst: Bool) {
    var position = start
    func unit(_ offset: Int) -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    while let high = unit(position) {
      position += 2
      if let scalar = Unicode.Scalar(high) {
        append(scalar)
      } else if (0xD800...0xDBFF).contains(high), let low = unit(position),
        (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
      {
        append(scalar)
        position += 2
      } else {
        replacements.add(append("\u{FFFD}"))
      }
    }
    if position < bytes.count { replacements.add(append("\u{FFFD}")) }
  }

  mutating func decodeWindows1252() {
    for byte in bytes[start...] {
      if byte < 0x80 {
        output.append(byte)
      } else {
        foreign.add(append(Windows1252.scalar(byte)))
      }
    }
  }

  @discardableResult
  private mutating func append(_ scalar: Unicode.Scalar) -> Range<Int> {
    let start = output.count
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return start..<output.count
  }

  func diagnostics(_ source: SourceText, guessed: TextEncoding?) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if let guessed, recoveries.count == 0 && replacements.count == 0 || guessed != .utf8 {
      diagnostics.append(
        .encodingGuessed(guessed, at: foreign.count > 0 ? source.location(of: foreign.first) : nil))
    }
    if recoveries.count > 0 {
      diagnostics.append(
        .strayBytes(recoveries.count, at: source.location(of: recoveries.first)))
    }
    if replacements.count > 0 {
      diagnostics.append(
        .illFormed(replacements.count, at: source.location(of: replacements.first)))
    }
    return diagnostics
  }
}

/// Windows code page 1252, as the Encoding Standard has it: the five bytes without a character stand
/// for the control characters of the same number.
private enum Windows1252 {
  private static let rows80To9F = Array(
    """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
    """.unicodeScalars)

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    let index = Int(byte) - 0x80
    return rows80To9F.indices.contains(index) ? rows80To9F[index] : Unicode.Scalar(byte)
  }

  /// The character of a byte if it is one that occurs inside words and sentences.
  static func letter(_ byte: UInt8) -> Unicode.Scalar? {
    let scalar = scalar(byte)
    let isPunctuation = (0x91...0x97).contains(byte) || byte == 0x85
    return scalar.properties.isAlphabetic || isPunctuation ? scalar : nil
  }
}

extension Diagnostic {
  fileprivate static func encodingGuessed(_ encoding: TextEncoding, at location: SourceLocation?)
    -> Diagnostic
  {
    Diagnostic(
      .encodingGuessed, .warning, "text is not UTF-8, read as \(encoding.rawValue)", at: location,
      help: "save the file as UTF-8 if letters look wrong")
  }

  fileprivate static func strayBytes(_ count: Int, at location: SourceLocation) -> Diagnostic {
    let bytes = count == 1 ? "1 byte is" : "\(count) bytes are"
    return Diagnostic(
      .illFormedText, .warning, "\(bytes) not UTF-8, read as Windows-1252", at: location,
      help: "check the letters there: files of two encodings may have been joined")
  }

  fileprivate static func illFormed(_ count: Int, at location: SourceLocation) -> Diagnostic {
    let sequences = count == 1 ? "1 ill-formed sequence" : "\(count) ill-formed sequences"
    return Diagnostic(
      .illFormedText, .warning, "\(sequences) replaced by U+FFFD, the first here", at: location,
      help: "the original bytes are damaged: compare with the source of the file")
  }
}

extension Diagnostic.Code {
  /// The encoding of an input is not declared and not UTF-8.
  public static let encodingGuessed: Self = "E190"
  /// Some bytes of an input are not well formed in its encoding.
  public static let illFormedText: Self = "E191"
}
