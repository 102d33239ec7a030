/// The words by which an organisation's name is told from a person's.
enum OrganizationWords {
  /// Whether a name holds a word that organisations have in their names.
  ///
  /// - Parameter strongOnly: look only for words that are hardly ever a person's name or place, as
  ///   is right for a name with a comma: `Centre for Disease Control, Atlanta`.
  static func tellOrganization(_ text: NameParser.Text, strongOnly: Bool) -> Bool {
    for word in text.split(whereSeparator: { !$0.isASCIILetter && $0 < 0x80 }) {
      guard word.count >= (strongOnly ? 6 : 2), word.count <= 20 else { continue }
      let folded = Folding.fold(String(decoding: word, as: UTF8.self))
      if strong.contains(folded) || (!strongOnly && weak.contains(folded)) { return true }
    }
    return false
  }

  private static let strong = words(
    """
    university universitat universite universidad universita universiteit institute institut \
    instituto istituto organization organisation organizacion association associacion society \
    societe sociedad gesellschaft committee comite ministry ministere ministerio ministerium \
    collaboration collaborators collaborative consortium foundation fondation fundacion stiftung \
    department agency agence agencia council college academy academie hospital federation \
    commission kommission corporation company laboratory laboratories trialists investigators \
    network bundesamt bundesanstalt administration initiative government authority secretariat \
    research project program programme museum library committees centers centres
    """)
  private static let weak = words(
    """
    group groups study team trial center centre centro office board inc ltd llc gmbh corp press \
    for of the and und et y bureau union service services bank church school division unit forum \
    alliance partnership panel working task force national international world european american
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
