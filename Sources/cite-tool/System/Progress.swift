#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bar on standard error for work that takes longer than a second, drawn by a thread of its own.
///
/// Only a terminal gets one; nothing is drawn for quick work.
final class Progress: @unchecked Sendable {
  // The lock guards all stored properties below it.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var label = ""
  private var done = 0
  private var total = 0
  private var isFinished = false
  private var isDrawn = false

  private static let delay: UInt32 = 1_000_000
  private static let interval: UInt32 = 100_000
  private static let width = 30

  /// Starts to watch the work; `nil` when no bar is wanted.
  init?(isWanted: Bool) {
    guard isWanted && Terminal.isStandardErrorTerminal else { return nil }
    pthread_mutex_init(lock, nil)
    start()
  }

  /// Says what is being done and how much of it there is.
  func begin(_ label: String, total: Int) {
    locked {
      self.label = DiagnosticPrinter.printable(String(label.suffix(Self.width)))
      self.total = total
      done = 0
    }
  }

  /// Says how much is done.
  func advance(to done: Int) {
    locked { self.done = done }
  }

  /// Wipes the bar; nothing is drawn any more.
  func finish() {
    locked {
      if isDrawn && !isFinished { Terminal.writeError("\r\u{1B}[K") }
      isFinished = true
    }
  }

  private func draw() -> Bool {
    locked {
      guard !isFinished else { return false }
      isDrawn = true
      Terminal.writeError("\r" + bar + "\u{1B}[K")
      return true
    }
  }

  private var bar: String {
    guard total > 1 else { return "\(label) …" }
    let filled = min(Self.width, max(0, done) * Self.width / total)
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.width - filled) + " \(done)/\(total) \(label)"
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }

  private func start() {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // The thread keeps the object alive for as long as it draws.
    let context = Unmanaged.passRetained(self).toOpaque()
    let failure = pthread_create(&thread, nil, drawUntilFinished, context)
    if failure != 0 { Unmanaged<Progress>.fromOpaque(context).release() }
  }

  #if canImport(Darwin)
    private let drawUntilFinished:
      @convention(c) (UnsafeMutableRawPointer) ->
        UnsafeMutableRawPointer? = { context in Progress.drawUntilFinished(context) }
  #else
    private let drawUntilFinished:
      @convention(c) (UnsafeMutableRawPointer?) ->
        UnsafeMutableRawPointer? = { context in Progress.drawUntilFinished(context) }
  #endif

  private static func drawUntilFinished(_ context: UnsafeMutableRawPointer?)
    -> UnsafeMutableRawPointer?
  {
    guard let context else { return nil }
    let progress = Unmanaged<Progress>.fromOpaque(context).takeRetainedValue()
    usleep(delay)
    while progress.draw() { usleep(interval) }
    return nil
  }
}
