import CitationKit

/// The line of an input that a finding is about, with carets under what is meant.
struct SourceFrame {
  private let number: String
  private let before: String
  private let meant: String
  private let after: String

  private static let width = 100

  init(_ location: SourceLocation, in source: SourceText) {
    let bytes = source.bytes
    let range = location.range.clamped(to: 0..<bytes.count)
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    // A line of a megabyte is shown in part, and only that part is looked at.
    let earliest = max(0, range.lowerBound - Self.width * 4)
    let latest = min(bytes.count, range.lowerBound + Self.width * 4)
    let start =
      bytes[earliest..<range.lowerBound].lastIndex(where: isLineEnd).map { $0 + 1 } ?? earliest
    let end = bytes[range.lowerBound..<latest].firstIndex(where: isLineEnd) ?? latest
    let meantEnd = min(max(range.upperBound, range.lowerBound), end)
    number = "\(location.line)"
    let left = source.text(in: start..<range.lowerBound)
    let middle = source.text(in: range.lowerBound..<meantEnd)
    let right = source.text(in: meantEnd..<end)
    let isCutLeft = left.count > Self.width / 2
    before = (isCutLeft ? "…" : "") + left.suffix(Self.width / 2)
    meant = String(middle.prefix(Self.width))
    let room = max(0, Self.width - before.count - meant.count)
    let isCutRight = right.count > room || middle.count > meant.count
    after = meant.count < middle.count ? "…" : right.prefix(room) + (isCutRight ? "…" : "")
  }

  /// How wide the column of line numbers is.
  var margin: Int { number.count }

  func text(_ paint: Paint, _ ink: Paint.Ink) -> String {
    let blank = paint(String(repeating: " ", count: margin) + " |", .blue)
    let line = [before, meant, after].map(DiagnosticPrinter.printable)
    let carets = String(repeating: "^", count: max(1, Self.columns(line[1])))
    return blank + "\n" + paint(number + " |", .blue) + " " + line.joined() + "\n" + blank + " "
      + String(repeating: " ", count: Self.columns(line[0])) + paint(carets, ink) + "\n"
  }

  /// How many columns of a terminal a text takes: none for combining marks, two for wide characters.
  private static func columns(_ text: String) -> Int {
    text.reduce(0) { columns, character in
      guard let scalar = character.unicodeScalars.first else { return columns }
      if character.unicodeScalars.count == 1, scalar.properties.generalCategory == .nonspacingMark {
        return columns
      }
      return columns + (isWide(scalar) ? 2 : 1)
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
