import CitationKit

/// The journal list that `--journals` names, read.
struct JournalInputs {
  private(set) var lists: [JournalList] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var source: SourceText?

  init(_ arguments: Arguments) throws(CommandError) {
    guard let path = arguments.value("journals") else { return }
    let source = SourceText(decoding: try FileSystem.read(path), name: path)
    let list = JournalList.read(source)
    diagnostics = list.diagnostics
    lists = [list.output]
    self.source = source
  }

  /// The namer that `--journals-as` asks for; `nil` when nothing is said and no list is given.
  func namer(_ arguments: Arguments) throws(CommandError) -> JournalNamer? {
    guard arguments.value("journals-as") != nil || !lists.isEmpty else { return nil }
    let form: JournalNameForm = try arguments.choice("journals-as", default: .full)
    return JournalNamer(form, index: JournalIndex.builtIn(with: lists))
  }
}
