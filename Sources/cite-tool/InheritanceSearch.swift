/// Looks in chunks of a `.bib` file for fields by which entries inherit from others, for which the whole
/// file is needed.
struct InheritanceSearch {
  private static let names = ["crossref", "xdata"].map { Array($0.utf8) }

  /// Whether one was found.
  private(set) var hasFound = false
  /// The end of the last chunk, where a name may begin.
  private var rest: [UInt8] = []

  /// Looks at the next chunk.
  mutating func look(at chunk: [UInt8]) {
    guard !hasFound else { return }
    let bytes = rest + chunk
    for index in bytes.indices {
      let byte = bytes[index] | 0x20
      guard byte == UInt8(ascii: "c") || byte == UInt8(ascii: "x") else { continue }
      for name in Self.names where index + name.count <= bytes.count {
        if bytes[index..<(index + name.count)].lazy.map({ $0 | 0x20 }).elementsEqual(name) {
          hasFound = true
          return
        }
      }
    }
    rest = Array(bytes.suffix(8))
  }
}
