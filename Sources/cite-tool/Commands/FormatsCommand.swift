import CitationKit

extension Command {
  /// `cite-tool formats`: lists the formats.
  static let formats = Command(
    name: "formats",
    summary: "list the formats, their names and what can be done with them",
    discussion: """
      One format a line: its name for --from and --to, what can be done with it, its other names, the
      extensions of its files, and what it is, separated by tabs.
      """,
    examples: [
      (call: "cite-tool formats", effect: "all formats"),
      (call: "cite-tool formats | grep write", effect: "those that can be written"),
    ],
    operands: "",
    flags: [],
    run: { arguments throws(CommandError) in
      if let operand = arguments.operands.first {
        throw CommandError("formats takes no file, but \"\(operand)\" was given")
      }
      var output = Output.standard
      for format in BibliographyFormat.known where format.canRead || format.canWrite {
        try output.write(row(format) + "\n")
      }
      try output.finish()
      return .done
    })

  private static func row(_ format: BibliographyFormat) -> String {
    let abilities = [format.canRead ? "read" : nil, format.canWrite ? "write" : nil]
    return [
      format.rawValue, abilities.compactMap { $0 }.joined(separator: ","),
      format.aliases.joined(separator: ","), format.fileExtensions.joined(separator: ","),
      format.title,
    ].joined(separator: "\t")
  }
}
