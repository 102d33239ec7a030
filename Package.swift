// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "CitationKit",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "CitationKit", targets: ["CitationKit"]),
    .executable(name: "cite-tool", targets: ["cite-tool"]),
  ],
  targets: [
    // Rounding and logarithms are in a library of their own on Linux, which Foundation would bring along.
    .target(
      name: "CitationKit", swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .executableTarget(name: "cite-tool", dependencies: ["CitationKit"], swiftSettings: settings),
    // Trains the compiled models of free-text parsing from labelled references.
    .executableTarget(
      name: "train-labeler", dependencies: ["CitationKit"], swiftSettings: settings),
    .testTarget(
      name: "CitationKitTests", dependencies: ["CitationKit"], swiftSettings: settings),
    .testTarget(
      name: "cite-toolTests", dependencies: ["CitationKit", "cite-tool"], swiftSettings: settings),
    // Imports the library exactly as a program outside this package would.
    .executableTarget(
      name: "library-client", dependencies: ["CitationKit"], path: "Tests/LibraryClient",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
