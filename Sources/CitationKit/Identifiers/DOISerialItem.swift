/// The bracketed part of a Serial Item and Contribution Identifier (ANSI/NISO Z39.56), which many
/// DOIs of the 1990s contain: `<375::AID-CPE480>3.0.CO;2-M`, `[0049:LFLWIT]2.0.CO;2`.
enum DOISerialItem {
  private static let longest = 96

  /// The offset behind the closing bracket that belongs to the opening one at an offset; `nil` when
  /// what stands between is no contribution of a SICI.
  static func closing(_ bytes: [UInt8], openedAt offset: Int, to end: Int) -> Int? {
    guard offset + 1 < end, let close = partner(of: bytes[offset]),
      bytes[offset + 1].isASCIIAlphanumeric || bytes[offset + 1] == UInt8(ascii: ":")
    else { return nil }
    var hasColon = false
    for position in (offset + 1)..<min(end, offset + longest) {
      switch bytes[position] {
      case close: return hasColon ? position + 1 : nil
      case UInt8(ascii: ":"): hasColon = true
      case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "<"), 0...0x20:
        return nil
      default: break
      }
    }
    return nil
  }

  /// Where a SICI's bracket stands behind a blank: the offset up to which blanks are part of it.
  static func spacedEnd(_ bytes: [UInt8], at start: Int, to end: Int) -> Int? {
    var position = start
    guard let close = opening(bytes, &position, end) else { return nil }
    var hasColon = false
    let limit = min(end, start + longest)
    while position < limit {
      if consumeClosing(close, bytes, &position, end) {
        return hasColon ? control(bytes, at: position, to: end) : nil
      }
      if bytes[position] == UInt8(ascii: ":") { hasColon = true }
      position += 1
    }
    return nil
  }

  private static func partner(of bracket: UInt8) -> UInt8? {
    switch bracket {
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }

  /// Consumes an opening bracket, escaped or not, and gives the one that closes it.
  private static func opening(_ bytes: [UInt8], _ position: inout Int, _ end: Int) -> UInt8? {
    guard position < end else { return nil }
    if let close = partner(of: bytes[position]) {
      position += 1
      return close
    }
    let spellings: [StaticString] = ["&lt;", "&amp;lt;", "%3c", "$<$", "{[}", "\\textless"]
    for spelling in spellings where ASCIIWord.matches(spelling, bytes, at: position, to: end) {
      position += spelling.utf8CodeUnitCount
      return spelling.utf8CodeUnitCount == 3 && bytes[position - 1] == UInt8(ascii: "}")
        ? UInt8(ascii: "]") : UInt8(ascii: ">")
    }
    return nil
  }

  private static func consumeClosing(
    _ close: UInt8, _ bytes: [UInt8], _ position: inout Int, _ end: Int
  ) -> Bool {
    if bytes[position] == close {
      position += 1
      return true
    }
    let angles: [StaticString] = ["&gt;", "&amp;gt;", "%3e", "\\textgreater"]
    guard close == UInt8(ascii: ">") else { return false }
    for spelling in angles where ASCIIWord.matches(spelling, bytes, at: position, to: end) {
      position += spelling.utf8CodeUnitCount
      return true
    }
    return false
  }

  /// The control segment `3.0.CO;2-M`; gives the offset behind `CO;2`.
  private static func control(_ bytes: [UInt8], at start: Int, to end: Int) -> Int? {
    let pattern: [UInt8] = Array("0.0.co;2".utf8)
    var position = start
    for expected in pattern {
      while position < end, position - start < 24,
        bytes[position] == 0x20 || bytes[position] == UInt8(ascii: "$")
          || bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "}")
      {
        position += 1
      }
      guard position < end else { return nil }
      let byte = bytes[position].asciiLowercased
      guard expected == UInt8(ascii: "0") ? byte.isASCIIDigit : byte == expected else { return nil }
      position += 1
    }
    return position
  }
}
