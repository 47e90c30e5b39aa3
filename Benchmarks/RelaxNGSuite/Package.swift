// swift-tools-version: 6.1

import PackageDescription

let engine: [Target.Dependency] = ["Diagnostics", "RelaxNG", "XMLCore"].map { .product(name: $0, package: "swift-tei") }
let parity = Target.Dependency.product(name: "_ParitySupport", package: "swift-tei")

let package = Package(
  name: "relaxng-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-tei", path: "../..")],
  targets: [
    // Validates files and prints what it finds, a line each.
    .executableTarget(name: "rngcheck", dependencies: engine),
    // Makes mutants of documents.
    .executableTarget(name: "mutate", dependencies: [parity]),
    // Compares the engine with jing.
    .executableTarget(name: "parity", dependencies: engine + [parity]),
    // Makes up documents from a schema and has jing judge them by a larger one.
    .executableTarget(name: "samples", dependencies: engine + [parity]),
    // Measures the engine by itself; Benchmarks/relaxng sets it beside the others.
    .executableTarget(name: "measure", dependencies: engine),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
