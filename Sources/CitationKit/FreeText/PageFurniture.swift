/// Running heads, page numbers and the like, which a page break leaves in the middle of a list.
enum PageFurniture {
  /// Whether a line is such a remnant: a bare page number, or "Page 3 of 12".
  static func isFurniture(_ line: TextLine, in bytes: [UInt8], afterBlank: Bool) -> Bool {
    let content = bytes[line.content]
    guard content.count <= 80 else { return false }
    if content.contains(0x0C) { return true }
    let key = Folding.keyBytes(String(decoding: content, as: UTF8.self))
    let words = key.split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return true }
    let isNumber = { (word: ArraySlice<UInt8>) in word.count <= 4 && word.allSatisfy(\.isASCIIDigit) }
    if words.count == 1, isNumber(first) { return afterBlank }
    let isPage = ["page", "seite", "pagina", "sida", "p", "s"].contains { first.elementsEqual($0.utf8) }
    return isPage && words.count <= 4 && words.dropFirst().contains(where: isNumber)
      && words.dropFirst().allSatisfy { isNumber($0) || $0.count <= 3 }
  }
}
