import CitationKit

/// References written one after the other, so that a large collection is not held twice.
struct ReferenceOutput {
  private var output: Output
  private let writer: any ReferenceWriter
  private var buffer: [UInt8] = []
  /// How many references were written.
  private(set) var count = 0
  /// Whether the reader of the output has gone.
  var isClosed: Bool { output.isClosed }

  init(_ output: Output, writer: any ReferenceWriter) {
    self.output = output
    self.writer = writer
    writer.begin(&buffer)
  }

  /// Writes references.
  ///
  /// - Returns: what the format cannot carry.
  mutating func write(_ references: [Reference], progress: Progress? = nil)
    throws(CommandError) -> [Diagnostic]
  {
    var diagnostics: [Diagnostic] = []
    for reference in references where !isClosed {
      writer.write(reference, at: count, to: &buffer, diagnostics: &diagnostics)
      count += 1
      try output.write(buffer)
      buffer.removeAll(keepingCapacity: true)
      if count % 1024 == 1 { progress?.advance(to: count - 1) }
    }
    return diagnostics
  }

  /// Writes what stands at the end and lets a file appear.
  mutating func finish() throws(CommandError) {
    writer.end(&buffer)
    try output.write(buffer)
    try output.finish()
  }

  /// Gives up: a file does not appear.
  func discard() { output.discard() }
}

extension Output {
  /// Writes references as a whole.
  ///
  /// - Returns: what the format cannot carry.
  mutating func write(
    _ references: [Reference], with writer: any ReferenceWriter, progress: Progress? = nil
  ) throws(CommandError) -> [Diagnostic] {
    var output = ReferenceOutput(self, writer: writer.prepared(for: references))
    progress?.begin("writing", total: references.count)
    let diagnostics = try output.write(references, progress: progress)
    try output.finish()
    return diagnostics
  }
}
