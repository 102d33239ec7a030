import CitationKit

extension Output {
  /// Writes references one by one, so that a large collection is not held twice.
  ///
  /// - Returns: what the format cannot carry.
  mutating func write(
    _ references: [Reference], with writer: any ReferenceWriter, progress: Progress? = nil
  ) throws(CommandError) -> [Diagnostic] {
    let writer = writer.prepared(for: references)
    var diagnostics: [Diagnostic] = []
    var buffer: [UInt8] = []
    writer.begin(&buffer)
    progress?.begin("writing", total: references.count)
    for (index, reference) in references.enumerated() where !isClosed {
      writer.write(reference, at: index, to: &buffer, diagnostics: &diagnostics)
      try write(buffer)
      buffer.removeAll(keepingCapacity: true)
      if index % 1024 == 0 { progress?.advance(to: index) }
    }
    writer.end(&buffer)
    try write(buffer)
    try finish()
    return diagnostics
  }
}
