/// The forms in which nearly all dates come, read without taking words apart: `2018`, `2018/07/04/`,
/// `2018 Jul 4`.
enum PlainDateForms {
  /// The date; `nil` when it comes in another form.
  static func date<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> ReferenceDate? {
    guard bytes.count >= 4, bytes.count <= 12, let year = number(bytes.prefix(4)), year > 0 else {
      return nil
    }
    let rest = bytes.dropFirst(4)
    guard let sign = rest.first else { return ReferenceDate(year: year) }
    if sign == UInt8(ascii: "/") { return slashes(year, rest.dropFirst()) }
    guard sign == UInt8(ascii: " "), rest.count >= 4,
      case .month(let month)? = MonthNames.meaning(of: rest.dropFirst().prefix(3))
    else { return nil }
    let day = rest.dropFirst(4)
    if day.isEmpty { return ReferenceDate(year: year, month: month) }
    guard day.first == UInt8(ascii: " "), let number = number(day.dropFirst()) else { return nil }
    return ReferenceDate(year: year, month: month, day: number)
  }

  private static func slashes<Bytes: RandomAccessCollection<UInt8>>(
    _ year: Int, _ rest: Bytes
  ) -> ReferenceDate? {
    var numbers = (0, 0)
    var place = 0
    var digits = 0
    for byte in rest {
      if byte == UInt8(ascii: "/") {
        place += 1
        digits = 0
      } else if byte.isASCIIDigit, place < 2, digits < 2 {
        digits += 1
        if place == 0 { numbers.0 = numbers.0 * 10 + Int(byte & 0x0F) }
        if place == 1 { numbers.1 = numbers.1 * 10 + Int(byte & 0x0F) }
      } else {
        return nil
      }
    }
    guard place <= 2 else { return nil }
    if numbers.0 == 0 { return numbers.1 == 0 ? ReferenceDate(year: year) : nil }
    return ReferenceDate(year: year, month: numbers.0, day: numbers.1 == 0 ? nil : numbers.1)
  }

  private static func number<Bytes: RandomAccessCollection<UInt8>>(_ digits: Bytes) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var number = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return nil }
      number = number * 10 + Int(byte & 0x0F)
    }
    return number
  }
}
