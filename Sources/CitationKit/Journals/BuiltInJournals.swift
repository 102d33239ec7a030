/// The journals that come with the library, read from ``JournalTable``.
enum BuiltInJournals {
  static let list = JournalList(name: "built-in", journals: [])
}
