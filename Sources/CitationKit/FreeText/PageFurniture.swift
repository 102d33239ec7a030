/// Running heads, page numbers and the like, which a page break leaves in the middle of a list.
enum PageFurniture {
  /// Whether a line is such a remnant: a bare page number, "Page 3 of 12", "Downloaded from …", a running
  /// head in capitals with a page number.
  static func isFurniture(_ line: TextLine, in bytes: [UInt8], afterBlank: Bool) -> Bool {
    let content = bytes[line.content]
    guard content.count <= 120 else { return false }
    if bytes[line.range].contains(0x0C) { return true }
    let words = Folding.keyBytes(String(decoding: content, as: UTF8.self))
      .split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return true }
    let isNumber = { (word: ArraySlice<UInt8>) in
      word.count <= 4 && word.allSatisfy(\.isASCIIDigit)
    }
    if words.count == 1, isNumber(first) { return afterBlank }
    if words.count >= 2, first.elementsEqual("downloaded".utf8) { return true }
    if isRunningHead(content), words.count >= 4 { return true }
    let isPage = ["page", "seite", "pagina", "sida", "p", "s"].contains {
      first.elementsEqual($0.utf8)
    }
    return isPage && words.count <= 4 && words.dropFirst().contains(where: isNumber)
      && words.dropFirst().allSatisfy { isNumber($0) || $0.count <= 3 }
  }

  /// Whether a line in capitals ends or begins with a page number set apart by a wide gap.
  private static func isRunningHead(_ content: ArraySlice<UInt8>) -> Bool {
    guard !content.contains(where: \.isASCIILowercase),
      let first = content.first, let last = content.last, first.isASCIIDigit || last.isASCIIDigit
    else { return false }
    // A wide gap sets the page number apart.
    let number =
      last.isASCIIDigit
      ? content.suffix(while: \.isASCIIDigit) : content.prefix(while: \.isASCIIDigit)
    let before =
      last.isASCIIDigit
      ? content.dropLast(number.count).suffix(3) : content.dropFirst(number.count).prefix(3)
    return number.count <= 4 && before.count == 3 && before.allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
