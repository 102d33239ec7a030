/// Colours for a terminal, or none.
struct Paint {
  /// An ANSI style (ECMA-48, 8.3.117).
  enum Ink: String {
    case bold = "1"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case blue = "1;34"
  }

  private let isOn: Bool

  /// Colours as asked for; `auto` means on a terminal unless `NO_COLOR` is set or `TERM` is `dumb`.
  init(_ color: Reporter.Color) {
    switch color {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      isOn =
        Terminal.isStandardErrorTerminal && Terminal.environment("NO_COLOR") == nil
        && Terminal.environment("TERM") != "dumb"
    }
  }

  func callAsFunction(_ text: String, _ ink: Ink) -> String {
    isOn ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
