import Foundation

/// The files of the package and of the data that may lie beside it.
enum PackageFiles {
  /// The package's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of data that is not part of the package; `nil` where there is none.
  static let shared: URL? = {
    let named = ProcessInfo.processInfo.environment["CITATIONKIT_SHARED"].map { URL(filePath: $0) }
    let folder = named ?? root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The bytes of a file in `fixtures/`.
  static func fixture(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "fixtures").appending(path: path)))
  }
}
