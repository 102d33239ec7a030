import CitationKit

/// Turns a finding into what is shown on standard error.
struct DiagnosticPrinter {
  let style: Reporter.Style
  let paint: Paint

  /// A finding as lines of text, the last line end included.
  func text(of diagnostic: Diagnostic, in source: SourceText?, others: Int = 0) -> String {
    switch style {
    case .jsonl: return json(diagnostic) + "\n"
    case .short: return headline(diagnostic) + "\n"
    case .human: break
    }
    var text = headline(diagnostic) + "\n"
    var margin = 1
    if let location = diagnostic.location, let source {
      let frame = SourceFrame(location, in: source)
      margin = frame.margin
      text += frame.text(paint, ink(diagnostic.severity))
    }
    let indent = String(repeating: " ", count: margin) + " = "
    if let help = diagnostic.help {
      text += paint(indent, .blue) + "help: \(Self.printable(help))\n"
    }
    if let fix = diagnostic.fix {
      let safety = fix.isSafe ? "safe" : "unsafe"
      text += paint(indent, .blue) + "fix (\(safety)): \(Self.printable(fix.summary))\n"
    }
    if others > 0 { text += paint(indent, .blue) + "\(others) more like it; -v shows all\n" }
    return text
  }

  /// `file:line:col: severity[CODE] message`.
  private func headline(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { paint(Self.printable("\($0)"), .bold) + ": " } ?? ""
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]"
    return place + paint(label, ink(diagnostic.severity)) + " " + Self.printable(diagnostic.message)
  }

  private func ink(_ severity: Diagnostic.Severity) -> Paint.Ink {
    switch severity {
    case .note: .blue
    case .warning: .yellow
    case .error: .red
    }
  }

  /// Text of an input with what would move the cursor or ring the bell made visible.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      output.append(isControl(scalar) ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar)
    }
    return String(output)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// A finding as a JSON object.
  private func json(_ diagnostic: Diagnostic) -> String {
    var members = [
      "\"code\":" + Self.quoted(diagnostic.code.rawValue),
      "\"severity\":" + Self.quoted(diagnostic.severity.rawValue),
      "\"message\":" + Self.quoted(diagnostic.message),
    ]
    if let location = diagnostic.location {
      members.append("\"file\":" + Self.quoted(location.source))
      members.append("\"line\":\(location.line),\"column\":\(location.column)")
      members.append("\"offset\":\(location.offset),\"length\":\(location.length)")
    }
    if let help = diagnostic.help { members.append("\"help\":" + Self.quoted(help)) }
    if let fix = diagnostic.fix {
      members.append(
        "\"fix\":{\"summary\":\(Self.quoted(fix.summary)),\"offset\":\(fix.range.lowerBound),"
          + "\"length\":\(fix.range.count),\"replacement\":\(Self.quoted(fix.replacement)),"
          + "\"safe\":\(fix.isSafe)}")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// A JSON string (RFC 8259, section 7).
  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
