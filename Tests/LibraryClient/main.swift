import CitationKit

print(DOI("https://doi.org/10.1038/S41591-018-0040-8")?.value ?? "no DOI")
