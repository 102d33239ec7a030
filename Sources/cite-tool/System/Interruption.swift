#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens when the user interrupts the program or the reader of its output goes away.
enum Interruption {
  // A signal handler may only read memory that needs no set-up, hence a pointer made beforehand.
  nonisolated(unsafe) private static let temporary = UnsafeMutablePointer<
    UnsafeMutablePointer<CChar>?
  >.allocate(capacity: 1)

  /// Makes an interruption end the program with exit code 130 and a closed pipe an ordinary failure
  /// to write.
  static func prepare() {
    temporary.initialize(to: nil)
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if let path = Interruption.temporary.pointee { unlink(path) }
        _exit(128 + number)
      }
    }
  }

  /// Names the temporary file to remove when the program is interrupted.
  static func remove(onInterruption path: String?) {
    let previous = temporary.pointee
    temporary.pointee = path.flatMap { strdup($0) }
    free(previous)
  }
}
