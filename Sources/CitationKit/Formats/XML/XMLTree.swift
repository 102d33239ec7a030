/// The elements and texts of one record of an XML text, in document order in one array.
///
/// A record's tree replaces the last one's, so that a file of any size needs the memory of its largest
/// record. Nothing recurses: an element knows where its descendants end.
final class XMLTree {
  struct Node {
    enum Kind {
      case element
      case text(hasEntities: Bool)
      case verbatim
    }

    let kind: Kind
    /// The name of an element, the bytes of a text.
    let range: Range<Int>
    /// Where an element's start tag ends.
    let tagEnd: Int
    /// The index after the last descendant.
    var end: Int
  }

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func removeAll() { nodes.removeAll(keepingCapacity: true) }

  /// Adds an element that is open until ``close(_:)``; gives its index.
  func open(name: Range<Int>, tagEnd: Int) -> Int {
    nodes.append(Node(kind: .element, range: name, tagEnd: tagEnd, end: nodes.count + 1))
    return nodes.count - 1
  }

  func close(_ index: Int) { nodes[index].end = nodes.count }

  func append(_ kind: Node.Kind, _ range: Range<Int>) {
    nodes.append(Node(kind: kind, range: range, tagEnd: 0, end: nodes.count + 1))
  }

  func isElement(_ index: Int, named name: StaticString) -> Bool {
    guard case .element = nodes[index].kind else { return false }
    return hasText(nodes[index].range, name)
  }

  func hasText(_ range: Range<Int>, _ text: StaticString) -> Bool {
    bytes.hasText(text, in: range)
  }
}

extension [UInt8] {
  /// Whether the bytes of a range are those of a text.
  @inline(__always)
  func hasText(_ text: StaticString, in range: Range<Int>) -> Bool {
    let count = text.utf8CodeUnitCount
    guard range.count == count else { return false }
    return text.withUTF8Buffer { buffer in
      for index in 0..<count where self[range.lowerBound + index] != buffer[index] { return false }
      return true
    }
  }
}
