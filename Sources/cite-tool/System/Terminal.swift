#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program knows about the terminal and the environment it runs in.
enum Terminal {
  static var isStandardInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var isStandardErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The value of an environment variable; `nil` when it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Writes to standard error; a failure there has nowhere to be reported.
  static func writeError(_ text: String) {
    writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  static func exit(_ code: ExitCode) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code.rawValue)
    #elseif canImport(Musl)
      Musl.exit(code.rawValue)
    #elseif canImport(Darwin)
      Darwin.exit(code.rawValue)
    #endif
  }
}
