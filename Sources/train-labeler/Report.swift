import Foundation

/// Prints a line at once, also when the output is a file.
func report(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
