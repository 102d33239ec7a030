#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandError {
  /// The failure that the last call on this thread left in `errno`, in the system's words.
  static func system(_ action: String, _ path: String) -> CommandError {
    let reason = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
    return CommandError("cannot \(action) \(path): \(reason)")
  }
}

/// Reading files and folders, without Foundation.
enum FileSystem {
  enum Kind { case file, directory, other }

  /// What stands at a path; `nil` when nothing does.
  static func kind(of path: String) -> Kind? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// Whether a path is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether two paths lead to the same file.
  static func isSameFile(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// The content of a file.
  static func read(_ path: String) throws(CommandError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .system("read", path) }
    defer { _ = close(descriptor) }
    var info = stat()
    let size = fstat(descriptor, &info) == 0 ? Int(clamping: info.st_size) : 0
    return try read(descriptor, name: path, expecting: size)
  }

  /// The size of a file in bytes; 0 when it is no file.
  static func size(of path: String) -> Int {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(clamping: info.st_size)
  }

  /// The content of a file, one chunk after the other.
  static func read(
    _ path: String, inChunksOf size: Int, _ take: ([UInt8]) throws(CommandError) -> Void
  ) throws(CommandError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .system("read", path) }
    defer { _ = close(descriptor) }
    while true {
      let chunk = try chunk(descriptor, name: path, size: size)
      if chunk.isEmpty { return }
      try take(chunk)
    }
  }

  /// What comes in on standard input.
  static func readStandardInput() throws(CommandError) -> [UInt8] {
    try read(STDIN_FILENO, name: "standard input", expecting: 0)
  }

  private static func read(_ descriptor: Int32, name: String, expecting size: Int)
    throws(CommandError) -> [UInt8]
  {
    var content: [UInt8] = []
    // One byte more than expected, so that a file of the expected size ends with an empty read.
    var chunkSize = max(65_536, size + 1)
    while true {
      let chunk = try chunk(descriptor, name: name, size: chunkSize)
      if chunk.isEmpty { return content }
      if content.isEmpty { content = chunk } else { content.append(contentsOf: chunk) }
      chunkSize = max(65_536, size + 1 - content.count)
    }
  }

  /// What is read at once, up to a size; empty at the end.
  private static func chunk(_ descriptor: Int32, name: String, size: Int) throws(CommandError)
    -> [UInt8]
  {
    var failed = false
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var received: Int
      repeat {
        received = CLibrary.read(descriptor, buffer.baseAddress, size)
      } while received < 0 && errno == EINTR
      failed = received < 0
      count = max(0, received)
    }
    if failed { throw .system("read", name) }
    return chunk
  }

  /// The names in a folder, sorted, without those that begin with a dot.
  static func names(in path: String) throws(CommandError) -> [String] {
    guard let directory = opendir(path) else { throw .system("read", path) }
    defer { _ = closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The paths that a pattern with `*`, `?` or `[…]` stands for, sorted; none when nothing fits.
  static func paths(matching pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }
}

/// Names of the C library that a method of the same name would hide.
private enum CLibrary {
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #elseif canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
