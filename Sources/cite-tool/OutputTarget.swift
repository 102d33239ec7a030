/// Where `-o` sends data, judged before any work is done.
struct OutputTarget {
  /// The file to write; `nil` for standard output.
  let path: String?

  /// Follows `-o`, or another flag that names a file, and `--force`.
  ///
  /// An input is never written over, another file only with `--force`.
  init(_ arguments: Arguments, inputs: [InputPlace], flag: String = "output") throws(CommandError) {
    let path = arguments.value(flag)
    self.path = path == "-" ? nil : path
    guard let path = self.path, let kind = FileSystem.kind(of: path) else { return }
    if kind == .directory { throw CommandError("\(path) is a folder", help: "name a file in it") }
    for case .file(let input) in inputs where FileSystem.isSameFile(input, path) {
      throw CommandError(
        "the output \(path) is one of the inputs", help: "give the output another name")
    }
    if kind == .file && !arguments.has("force") {
      throw CommandError("\(path) exists already", help: "--force replaces it")
    }
  }

  /// Opens it.
  func open() throws(CommandError) -> Output {
    guard let path else { return .standard }
    return try Output(path: path)
  }
}
