/// How a run ended, as the calling program sees it.
enum ExitCode: Int32 {
  /// Everything was done; also when there was nothing to do or to find.
  case done = 0
  /// A check found something.
  case findings = 1
  /// The call is wrong, or a file cannot be read or written.
  case failure = 2
  /// The output was written, but some records could not be read.
  case partial = 3
}
