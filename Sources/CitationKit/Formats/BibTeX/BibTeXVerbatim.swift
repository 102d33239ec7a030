/// Fields whose text is no LaTeX: addresses, identifiers and file names stand as they are.
///
/// Source: the BibLaTeX manual, data types "verbatim" and "uri".
enum BibTeXVerbatim {
  private static let names: Set<String> = [
    "url", "doi", "eprint", "file", "verba", "verbb", "verbc", "pmid", "pmcid", "isbn", "issn",
    "urls", "pdf", "localfile",
  ]

  /// Whether the text of a field (its name in lower case) is taken as it stands.
  static func isVerbatim(_ name: String) -> Bool {
    names.contains(name) || name.hasPrefix("bdsk-")
  }

  /// A text that may stand between braces: line ends become blanks, and braces are percent-encoded
  /// unless they are balanced.
  static func encode(_ text: String) -> String {
    var depth = 0
    var isBalanced = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { isBalanced = false }
    }
    isBalanced = isBalanced && depth == 0
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{") where !isBalanced: output.append(contentsOf: "%7B".utf8)
      case UInt8(ascii: "}") where !isBalanced: output.append(contentsOf: "%7D".utf8)
      case 0..<0x20, 0x7F: output.append(UInt8(ascii: " "))
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
