/// Finds the number under which a trial is registered: NCT, ISRCTN, EUCTR and others.
enum TrialRegistration {
  /// The first registration number in a text, in lower case; `nil` when there is none.
  static func find(in text: String) -> [UInt8]? {
    var bytes = Array(text.utf8)
    for index in bytes.indices { bytes[index] = bytes[index].asciiLowercased }
    for (prefix, digits) in registries {
      guard bytes.count > prefix.utf8.count else { continue }
      let first = prefix.utf8.first
      for start in bytes.indices where bytes[start] == first {
        guard bytes[start...].starts(with: prefix.utf8) else { continue }
        let number = bytes[(start + prefix.utf8.count)...].prefix { $0.isASCIIDigit }
        if number.count == digits { return Array(bytes[start..<number.endIndex]) }
      }
    }
    return nil
  }

  private static let registries: [(String, Int)] = [
    ("nct", 8), ("isrctn", 8), ("drks", 8), ("actrn", 14), ("jprn-umin", 9), ("umin", 9),
  ]
}
