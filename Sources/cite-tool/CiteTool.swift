import CitationKit

@main
struct CiteTool {
  static func main() {
    print("cite-tool")
  }
}
