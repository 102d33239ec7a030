#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs concurrent work from code that is not concurrent.
enum Waiting {
  /// Holds a result and wakes who waits for it.
  private final class Box<Result>: @unchecked Sendable {
    // The mutex guards the result.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var result: Result?

    init() {
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(condition, nil)
    }

    deinit {
      pthread_cond_destroy(condition)
      pthread_mutex_destroy(mutex)
      condition.deallocate()
      mutex.deallocate()
    }

    func put(_ value: Result) {
      pthread_mutex_lock(mutex)
      result = value
      pthread_cond_signal(condition)
      pthread_mutex_unlock(mutex)
    }

    func take() -> Result {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      while true {
        if let result { return result }
        pthread_cond_wait(condition, mutex)
      }
    }
  }

  /// The result of an asynchronous computation; the calling thread sleeps until it is there.
  static func result<Result: Sendable>(
    of body: @escaping @Sendable () async -> Result
  ) -> Result {
    let box = Box<Result>()
    Task { box.put(await body()) }
    return box.take()
  }

  /// How many processors there are.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
