#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where data goes: standard output, or a file that appears whole or not at all.
struct Output {
  private let descriptor: Int32
  /// The file to appear and the temporary file that will become it.
  private let file: (path: String, temporary: String)?
  private var buffer: [UInt8] = []
  /// Whether the reader of standard output has gone, as `head` does when it has enough.
  private(set) var isClosed = false

  private static let flushSize = 1 << 18

  /// Standard output.
  static let standard = Output(descriptor: STDOUT_FILENO, file: nil)

  private init(descriptor: Int32, file: (path: String, temporary: String)?) {
    self.descriptor = descriptor
    self.file = file
  }

  /// A file; until ``finish()`` the data stands in a temporary file beside it.
  init(path: String) throws(CommandError) {
    if path.hasPrefix("/dev/") {
      let descriptor = open(path, O_WRONLY)
      guard descriptor >= 0 else { throw .system("write", path) }
      self.init(descriptor: descriptor, file: nil)
      return
    }
    var template = Array("\(Self.resolved(path)).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .system("write", path) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    Interruption.remove(onInterruption: temporary)
    _ = fchmod(descriptor, Self.mode(of: path))
    self.init(descriptor: descriptor, file: (Self.resolved(path), temporary))
  }

  /// Appends data.
  mutating func write(_ bytes: [UInt8]) throws(CommandError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.flushSize { try flush() }
  }

  /// Appends text.
  mutating func write(_ text: String) throws(CommandError) { try write(Array(text.utf8)) }

  /// Writes what is left and lets the file appear.
  mutating func finish() throws(CommandError) {
    try flush()
    guard let file else { return }
    guard close(descriptor) == 0, rename(file.temporary, file.path) == 0 else {
      defer { _ = unlink(file.temporary) }
      throw .system("write", file.path)
    }
    Interruption.remove(onInterruption: nil)
  }

  /// Gives up: a file does not appear.
  func discard() {
    guard let file else { return }
    _ = close(descriptor)
    _ = unlink(file.temporary)
    Interruption.remove(onInterruption: nil)
  }

  private mutating func flush() throws(CommandError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !isClosed else { return }
    switch writeAll(buffer, to: descriptor) {
    case 0: break
    case EPIPE: isClosed = true
    case let code:
      errno = code
      let error = CommandError.system("write", file?.path ?? "standard output")
      if let file { _ = unlink(file.temporary) }
      throw error
    }
  }

  /// The path itself, or where it leads when it is a symbolic link: the link stays a link.
  private static func resolved(_ path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  private static func mode(of path: String) -> mode_t {
    var info = stat()
    if stat(path, &info) == 0 { return info.st_mode & 0o777 }
    let mask = umask(0)
    _ = umask(mask)
    return 0o666 & ~mask
  }
}

/// Writes all bytes to a descriptor.
///
/// - Returns: 0, or the `errno` of the failure.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { bytes in
    var written = 0
    while written < bytes.count {
      let count = write(descriptor, bytes[written...].baseAddressOfSlice, bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddressOfSlice: UnsafeRawPointer? {
    UnsafeRawBufferPointer(rebasing: self).baseAddress
  }
}
