/// What a piece of a reference's text is.
package enum FieldLabel: UInt8, SequenceLabel {
  /// Connecting matter: "In:", "vol.", punctuation, identifiers (which have their own grammars).
  case none
  case citationNumber, author, editor, translator, title, container, series
  case volume, issue, page, number, edition, publisher, place, date, accessed
  /// A remark with a date, such as "Epub 2018 Apr 5".
  case note
  case genre, event, numberOfPages
  /// Link texts and other matter that says nothing about the work.
  case junk
}
