import CitationKit

/// One input of a call: a file, or standard input.
enum InputPlace: Hashable, Sendable {
  case file(String)
  case standardInput(name: String)

  /// What the input is called in messages.
  var name: String {
    switch self {
    case .file(let path): path
    case .standardInput(let name): name
    }
  }

  /// The size of a file; 0 for what is no file.
  var size: Int {
    switch self {
    case .file(let path): FileSystem.size(of: path)
    case .standardInput: 0
    }
  }

  /// The input's content, one chunk after the other.
  func read(inChunksOf size: Int, _ take: ([UInt8]) throws(CommandError) -> Void)
    throws(CommandError)
  {
    switch self {
    case .file(let path): try FileSystem.read(path, inChunksOf: size, take)
    case .standardInput: try take(FileSystem.readStandardInput())
    }
  }

  /// The input's content.
  func read() throws(CommandError) -> [UInt8] {
    switch self {
    case .file(let path): try FileSystem.read(path)
    case .standardInput: try FileSystem.readStandardInput()
    }
  }
}

/// Turns the operands of a call into inputs.
struct InputList {
  /// What standard input is called in messages; its extension hints at the format.
  var standardInputName: String

  /// The inputs that operands stand for.
  ///
  /// Files, the files in folders, the files that fit a pattern, standard input for `-`. Without
  /// operands it is standard input, unless that is a terminal.
  func inputs(_ operands: [String]) throws(CommandError) -> [InputPlace] {
    guard !operands.isEmpty else {
      if Terminal.isStandardInputTerminal {
        throw CommandError(
          "no input: name a file, or pipe something in",
          help: "- waits for what you type, until control-D")
      }
      return [.standardInput(name: standardInputName)]
    }
    var inputs: [InputPlace] = []
    var missing: [String] = []
    for operand in operands {
      let found = try places(of: operand)
      if found.isEmpty { missing.append(operand) }
      inputs += found
    }
    if let first = missing.first { throw Self.notFound(first, others: missing.count - 1) }
    return inputs
  }

  private func places(of operand: String) throws(CommandError) -> [InputPlace] {
    if operand == "-" { return [.standardInput(name: standardInputName)] }
    switch FileSystem.kind(of: operand) {
    case .file, .other: return [.file(operand)]
    case .directory: return try files(in: operand).map { .file($0) }
    case nil: break
    }
    guard operand.contains(where: { "*?[".contains($0) }) else { return [] }
    return FileSystem.paths(matching: operand).map { .file($0) }
  }

  /// The files in a folder and the folders in it whose extension belongs to a format.
  private func files(in directory: String) throws(CommandError) -> [String] {
    var files: [String] = []
    var pending = [directory]
    while let current = pending.popLast() {
      let names = try FileSystem.names(in: current)
      var folders: [String] = []
      for name in names {
        let path = current.hasSuffix("/") ? current + name : current + "/" + name
        switch FileSystem.kind(of: path) {
        case .file where BibliographyFormat(fileName: name) != nil: files.append(path)
        // A link to a folder may lead back here.
        case .directory where !FileSystem.isLink(path): folders.append(path)
        default: break
        }
      }
      pending += folders.reversed()
    }
    guard !files.isEmpty else {
      throw CommandError(
        "no file in \(directory) has an extension of a known format",
        help: "cite-tool formats lists them; name a file to read it whatever its extension")
    }
    return files
  }

  private static func notFound(_ path: String, others: Int) -> CommandError {
    let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    let neighbours = (try? FileSystem.names(in: directory)) ?? []
    let more = others > 0 ? " (and \(others) more)" : ""
    return CommandError(
      "no such file: \(path)\(more)", help: Suggestion.sentence(for: name, among: neighbours))
  }
}
