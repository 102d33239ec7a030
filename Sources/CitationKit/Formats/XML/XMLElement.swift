/// An element of a record's ``XMLTree``; names are compared without their prefixes.
struct XMLElement {
  let tree: XMLTree
  let index: Int

  /// The element's name, without prefix.
  var name: String { String(decoding: tree.bytes[tree.nodes[index].range], as: UTF8.self) }

  @inline(__always)
  func isNamed(_ name: StaticString) -> Bool { tree.isElement(index, named: name) }

  /// The child elements, in order.
  var children: Children { Children(parent: self) }

  /// The first child of a name.
  func child(_ name: StaticString) -> XMLElement? {
    let nodes = tree.nodes
    var next = index + 1
    let end = nodes[index].end
    while next < end {
      if tree.isElement(next, named: name) { return XMLElement(tree: tree, index: next) }
      next = nodes[next].end
    }
    return nil
  }

  /// The first child of a name, its first child of the next name, and so on.
  func child(_ path: StaticString...) -> XMLElement? {
    var element = self
    for name in path {
      guard let next = element.child(name) else { return nil }
      element = next
    }
    return element
  }

  /// The children of a name.
  func children(_ name: StaticString) -> [XMLElement] { children.filter { $0.isNamed(name) } }

  /// All elements below of a name, in order.
  func descendants(_ name: StaticString) -> [XMLElement] {
    (index + 1..<tree.nodes[index].end)
      .filter { tree.isElement($0, named: name) }
      .map { XMLElement(tree: tree, index: $0) }
  }

  /// The text of the first child of a name, when it has any.
  func text(_ name: StaticString) -> String? {
    guard let text = child(name)?.text, !text.isEmpty else { return nil }
    return text
  }

  /// The whole text of the element and those below it, white space collapsed to single blanks.
  var text: String {
    if let range = onlyText { return XMLText.collapsed(tree.bytes[range]) }
    return XMLText.collapsed(content { _ in nil })
  }

  /// The bytes of the element's text when that is all it holds and stands there as it is.
  private var onlyText: Range<Int>? {
    guard tree.nodes[index].end == index + 2,
      case .text(hasEntities: false) = tree.nodes[index + 1].kind
    else { return nil }
    return tree.nodes[index + 1].range
  }

  /// The whole text with the typographic markup that CSL knows (`<i>`, `<b>`, `<sup>`, `<sub>`, and
  /// small capitals), white space collapsed.
  var richText: String {
    if let range = onlyText { return XMLText.collapsed(tree.bytes[range]) }
    return XMLText.collapsed(content(markup: XMLText.markup))
  }

  /// The whole text with its white space.
  var verbatimText: String { String(decoding: content { _ in nil }, as: UTF8.self) }

  /// The text of an attribute, by its name without prefix.
  func attribute(_ name: StaticString) -> String? {
    XMLText.attribute(name, in: tree.bytes, of: tree.nodes[index])
  }

  /// The text below, with start and end tags of the markup that is asked for.
  func content(markup: (XMLElement) -> (String, String)?) -> [UInt8] {
    let nodes = tree.nodes
    let end = nodes[index].end
    var output: [UInt8] = []
    var open: [(end: Int, tag: String)] = []
    var next = index + 1
    while next < end {
      while let last = open.last, last.end <= next {
        output.append(contentsOf: last.tag.utf8)
        open.removeLast()
      }
      let node = nodes[next]
      switch node.kind {
      case .element:
        if let tags = markup(XMLElement(tree: tree, index: next)) {
          output.append(contentsOf: tags.0.utf8)
          open.append((node.end, tags.1))
        }
      case .text(hasEntities: true): XMLText.decode(tree.bytes, node.range, to: &output)
      case .text, .verbatim: output.append(contentsOf: tree.bytes[node.range])
      }
      next += 1
    }
    while let last = open.popLast() { output.append(contentsOf: last.tag.utf8) }
    return output
  }

  /// The child elements of an element.
  struct Children: Sequence, IteratorProtocol {
    private let tree: XMLTree
    private var index: Int
    private let end: Int

    init(parent: XMLElement) {
      tree = parent.tree
      index = parent.index + 1
      end = parent.tree.nodes[parent.index].end
    }

    mutating func next() -> XMLElement? {
      while index < end {
        let node = tree.nodes[index]
        defer { index = node.end }
        if case .element = node.kind { return XMLElement(tree: tree, index: index) }
      }
      return nil
    }
  }
}
