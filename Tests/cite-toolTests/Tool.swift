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

  /// Runs the tool in a folder of its own that holds some files.
  static func run(
    _ arguments: [String], input: String = "", in folder: TemporaryFolder? = nil,
    environment: [String] = [], to destination: Destination = .file,
    program: String = "cite-tool"
  ) throws -> Run {
    let folder = try folder ?? TemporaryFolder()
    let streams = try TemporaryFolder(["in": input])
    let tool = try #require(path(of: program), "\(program) is not built")
    var actions = FileActions()
    actions.open(STDIN_FILENO, streams.path + "/in", O_RDONLY)
    if destination == .brokenPipe {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      close(ends[0])
      actions.duplicate(ends[1], STDOUT_FILENO)
      defer { close(ends[1]) }
      return try spawn(tool, arguments, actions, streams, folder, environment)
    }
    actions.open(STDOUT_FILENO, streams.path + "/out", O_WRONLY | O_CREAT)
    return try spawn(tool, arguments, actions, streams, folder, environment)
  }

  private static func spawn(
    _ tool: String, _ arguments: [String], _ actions: consuming FileActions,
    _ streams: TemporaryFolder, _ folder: TemporaryFolder, _ environment: [String]
  ) throws -> Run {
    var actions = actions
    actions.open(STDERR_FILENO, streams.path + "/err", O_WRONLY | O_CREAT)
    // The shell changes the folder, which posix_spawn cannot do everywhere, and becomes the tool.
    let call = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, tool] + arguments
    var process = pid_t()
    let words = call.map { strdup($0) } + [nil]
    let settings = (["PATH=/usr/bin:/bin"] + environment).map { strdup($0) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    try #require(actions.spawn(&process, "/bin/sh", words, settings) == 0)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Run(
      exitCode: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try streams.text("out"), errors: try streams.text("err"))
  }

  /// A program stands where the tests were built: beside the test bundle or one of the folders around
  /// it.
  private static func path(of program: String) -> String? {
    guard let bundle else { return nil }
    var parts = bundle.split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      let candidate = "/" + (parts + [program[...]]).joined(separator: "/")
      if access(candidate, X_OK) == 0 { return candidate }
    }
    return nil
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

/// The open files with which a process begins.
private struct FileActions: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
  #else
    private var actions = posix_spawn_file_actions_t()
  #endif

  init() { posix_spawn_file_actions_init(&actions) }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
  }

  mutating func duplicate(_ source: Int32, _ descriptor: Int32) {
    posix_spawn_file_actions_adddup2(&actions, source, descriptor)
  }

  mutating func spawn(
    _ process: inout pid_t, _ program: String, _ arguments: [UnsafeMutablePointer<CChar>?],
    _ environment: [UnsafeMutablePointer<CChar>?]
  ) -> Int32 {
    posix_spawn(&process, program, &actions, nil, arguments, environment)
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
