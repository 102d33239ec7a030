/// Genres in words, for the keys that BibLaTeX's styles translate ("bibstrings").
enum BibTeXGenres {
  private static let words: [String: String] = [
    "phdthesis": "PhD thesis", "mathesis": "Master's thesis", "mastersthesis": "Master's thesis",
    "bathesis": "Bachelor's thesis", "candthesis": "Candidate thesis", "thesis": "",
    "techreport": "", "resreport": "Research report", "patent": "Patent", "patentus": "U.S. patent",
    "patenteu": "European patent", "patreq": "Patent request", "software": "Software",
    "datacd": "CD-ROM", "audiocd": "Audio CD",
  ]

  /// The genre that a `type` field states; empty when the entry type says as much.
  static func genre(of type: String) -> String { words[type] ?? type }
}
