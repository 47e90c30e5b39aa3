// swift-tools-version: 6.1

import PackageDescription

// Scripts/fuzz builds and runs it: it wants flags that SwiftPM has no setting for.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-tei", path: "..")],
  targets: [
    // What libFuzzer calls and is called by; the toolchain has the library and no header.
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", .product(name: "Diagnostics", package: "swift-tei"), .product(name: "RelaxNG", package: "swift-tei"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type == .executable {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
