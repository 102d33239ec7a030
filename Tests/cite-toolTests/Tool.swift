import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The built `cite-tool`, run as its users run it.
enum Tool {
  struct Run {
    /// The exit code, or 128 and the number of the signal that ended the run.
    var exitCode: Int32
    var output: String
    var errors: String

    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// What standard output leads to.
  enum Destination {
    case file
    /// A pipe that nobody reads.
    case brokenPipe
  }

  /// Runs a program in a folder of its own that holds some files.
  static func run(
    _ arguments: [String], input: String = "", in folder: TemporaryFolder? = nil,
    to destination: Destination = .file, program: String = "cite-tool"
  ) throws -> Run {
    let streams = try TemporaryFolder(["in": input])
    var call = Call(arguments, streams, in: try folder ?? TemporaryFolder())
    call.actions.open(STDIN_FILENO, streams.path + "/in", O_RDONLY)
    let process = try spawning.withLock {
      guard destination == .brokenPipe else {
        call.actions.open(STDOUT_FILENO, streams.path + "/out", O_WRONLY | O_CREAT)
        return try call.spawn(try path(of: program))
      }
      let ends = try openPipe()
      defer { close(ends.write) }
      close(ends.read)
      call.actions.duplicate(ends.write, STDOUT_FILENO)
      return try call.spawn(try path(of: program))
    }
    return try wait(for: process, streams)
  }

  /// Interrupts the tool while it waits for standard input.
  static func runAndInterrupt(_ arguments: [String]) throws -> Run {
    let streams = try TemporaryFolder()
    var call = Call(arguments, streams, in: streams)
    call.actions.open(STDOUT_FILENO, streams.path + "/out", O_WRONLY | O_CREAT)
    let (process, end) = try spawning.withLock {
      let ends = try openPipe()
      defer { close(ends.read) }
      call.actions.duplicate(ends.read, STDIN_FILENO)
      call.actions.close(ends.write)
      return (try call.spawn(try path(of: "cite-tool")), ends.write)
    }
    defer { close(end) }
    usleep(300_000)
    kill(process, SIGINT)
    return try wait(for: process, streams)
  }

  /// A process that is begun while another one's pipe is open would keep that pipe open.
  private static let spawning = Lock()

  private static func openPipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  /// Waits for a process, a minute at most.
  private static func wait(for process: pid_t, _ streams: TemporaryFolder) throws -> Run {
    var status: Int32 = 0
    var rounds = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      rounds += 1
      if rounds == 30_000 { kill(process, SIGKILL) }
      usleep(2_000)
    }
    let signal = status & 0x7F
    return Run(
      exitCode: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try streams.text("out"), errors: try streams.text("err"))
  }

  /// A program stands where the tests were built: beside the test bundle or one of the folders around
  /// it.
  private static func path(of program: String) throws -> String {
    var parts = try #require(bundle).split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      let candidate = "/" + (parts + [program[...]]).joined(separator: "/")
      if access(candidate, X_OK) == 0 { return candidate }
    }
    throw NotBuilt(program: program)
  }

  private struct NotBuilt: Error {
    let program: String
  }

  /// The file that holds these tests.
  private static var bundle: String? {
    #if canImport(Darwin)
      var information = Dl_info()
      guard dladdr(#dsohandle, &information) != 0, let name = information.dli_fname else {
        return nil
      }
    #else
      let name = "/proc/self/exe"
    #endif
    guard let resolved = realpath(name, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// A process to begin: its words, its folder, its open files.
private struct Call: ~Copyable {
  var actions = FileActions()
  private let arguments: [String]
  private let folder: TemporaryFolder

  init(_ arguments: [String], _ streams: TemporaryFolder, in folder: TemporaryFolder) {
    self.arguments = arguments
    self.folder = folder
    actions.open(STDERR_FILENO, streams.path + "/err", O_WRONLY | O_CREAT)
  }

  mutating func spawn(_ program: String) throws -> pid_t {
    // The shell changes the folder, which posix_spawn cannot do everywhere, and becomes the program.
    let call = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, program] + arguments
    let words = call.map { strdup($0) } + [nil]
    let environment = [strdup("PATH=/usr/bin:/bin"), nil]
    defer { (words + environment).forEach { free($0) } }
    var process = pid_t()
    try #require(actions.spawn(&process, "/bin/sh", words, environment) == 0)
    return process
  }
}

/// The open files with which a process begins; signals are as in a terminal.
private struct FileActions: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
    private var attributes: posix_spawnattr_t?
  #else
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // The threads that run tests block signals, and a process inherits that.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  }

  deinit {
    var (actions, attributes) = (actions, attributes)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
  }

  mutating func close(_ descriptor: Int32) {
    posix_spawn_file_actions_addclose(&actions, descriptor)
  }

  mutating func duplicate(_ source: Int32, _ descriptor: Int32) {
    posix_spawn_file_actions_adddup2(&actions, source, descriptor)
  }

  mutating func spawn(
    _ process: inout pid_t, _ program: String, _ arguments: [UnsafeMutablePointer<CChar>?],
    _ environment: [UnsafeMutablePointer<CChar>?]
  ) -> Int32 {
    posix_spawn(&process, program, &actions, &attributes, arguments, environment)
  }
}

/// Lets one thread at a time do something.
private final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() { pthread_mutex_init(mutex, nil) }

  deinit { mutex.deallocate() }

  func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}

/// A folder that goes away with its last user.
final class TemporaryFolder: Sendable {
  let path: String

  /// Makes a folder with files in it; a name with a `/` makes a folder in the folder.
  convenience init(_ files: [String: String] = [:]) throws {
    try self.init(bytes: files.mapValues { Array($0.utf8) })
  }

  init(bytes files: [String: [UInt8]]) throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/cite-tool-tests.XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let template = try #require(buffer.baseAddress)
      let made = try #require(mkdtemp(template))
      return String(cString: made)
    }
    for (name, content) in files {
      if let slash = name.lastIndex(of: "/") { mkdir(path + "/" + name[..<slash], 0o700) }
      let file = try #require(fopen(path + "/" + name, "w"))
      fwrite(content, 1, content.count, file)
      fclose(file)
    }
  }

  /// A file's text; empty when there is no such file.
  func text(_ name: String) throws -> String {
    try Self.read(path + "/" + name) ?? ""
  }

  /// The text of a file anywhere; `nil` when there is no such file.
  static func read(_ path: String) throws -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      content += chunk[..<count]
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The names of what is in the folder, sorted.
  var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  deinit {
    _ = try? Self.remove(path)
  }

  private static func remove(_ path: String) throws {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { try remove(path + "/" + name) }
      }
      closedir(directory)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
