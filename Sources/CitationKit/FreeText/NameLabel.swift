/// What a piece of a list of names is.
///
/// Where a name begins is told by the label of its first piece.
package enum NameLabel: UInt8, SequenceLabel {
  /// Separators and role words.
  case none
  /// A family name with which a name begins.
  case familyFirst
  /// A family name after given names.
  case family
  /// Given names with which a name begins.
  case givenFirst
  /// Given names after a family name.
  case given
  case suffix, particle
  /// The name of an organisation.
  case organization
  /// "et al." and its translations.
  case others
}
