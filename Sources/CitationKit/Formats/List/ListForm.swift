/// The markup of a list of references for people.
enum ListForm: Sendable {
  case plain, markdown, html

  /// A text of the model, in which CSL's tags stand for markup.
  func text(_ text: String) -> String {
    var output: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let tag = Tag(bytes, at: index) {
        output.append(contentsOf: markup(tag).utf8)
        index += tag.length
      } else {
        append(bytes[index], to: &output)
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A title of something that stands by itself.
  func emphasized(_ text: String) -> String {
    switch self {
    case .plain: self.text(text)
    case .markdown: "*" + self.text(ListForm.withoutItalics(text)) + "*"
    case .html: "<i>" + self.text(ListForm.withoutItalics(text)) + "</i>"
    }
  }

  /// An address, shown as it stands or by a shorter name.
  func link(_ address: String, name: String) -> String {
    switch self {
    case .plain: name
    case .markdown where address.utf8.contains { "()<> ".utf8.contains($0) }: text(name)
    case .markdown: "[\(text(name))](\(address))"
    case .html: "<a href=\"\(text(address))\">\(text(name))</a>"
    }
  }

  private func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch (self, byte) {
    case (_, 0..<0x20), (_, 0x7F):
      if output.last != 0x20 { output.append(0x20) }
    case (.markdown, _) where "\\`*_[]<>".utf8.contains(byte):
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    case (.html, UInt8(ascii: "&")): output.append(contentsOf: "&amp;".utf8)
    case (.html, UInt8(ascii: "<")): output.append(contentsOf: "&lt;".utf8)
    case (.html, UInt8(ascii: ">")): output.append(contentsOf: "&gt;".utf8)
    case (.html, UInt8(ascii: "\"")): output.append(contentsOf: "&quot;".utf8)
    default: output.append(byte)
    }
  }

  private func markup(_ tag: Tag) -> String {
    switch (self, tag.name) {
    case (.markdown, "i"): "*"
    case (.markdown, "b"): "**"
    case (.plain, _), (_, "span"): ""
    default: (tag.isClosing ? "</" : "<") + tag.name + ">"
    }
  }

  private static func withoutItalics(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "<")) ? ListForm.plain.text(text) : text
  }
}

/// One of the tags that CSL allows in texts: `<i>`, `</sup>`, `<span class="nocase">`.
private struct Tag {
  let name: String
  let isClosing: Bool
  let length: Int

  /// The tag at a place; `nil` when none stands there.
  init?(_ bytes: [UInt8], at start: Int) {
    var cursor = ByteCursor(bytes, from: start + 1)
    let isClosing = cursor.consume(UInt8(ascii: "/"))
    let name = cursor.text(cursor.skip(while: \.isASCIILowercase))
    guard ["i", "b", "sup", "sub", "span"].contains(name) else { return nil }
    if name == "span" { _ = cursor.skip { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") } }
    guard cursor.consume(UInt8(ascii: ">")) else { return nil }
    self.name = name
    self.isClosing = isClosing
    length = cursor.position - start
  }
}
