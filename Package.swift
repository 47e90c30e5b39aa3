// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "swift-tei",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "tei", targets: ["TEITool"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "XMLCore", targets: ["XMLCore"]),
    .library(name: "RelaxNG", targets: ["RelaxNG"]),
    .library(name: "TEI", targets: ["TEI"]),
    .library(name: "Conversion", targets: ["Conversion"]),
    .library(name: "Verification", targets: ["Verification"]),
    .library(name: "Validation", targets: ["Validation"]),
    .library(name: "SchemaStore", targets: ["SchemaStore"]),
    .library(name: "CorpusChecks", targets: ["CorpusChecks"]),
    .library(name: "CorpusValidation", targets: ["CorpusValidation"]),
    .library(name: "Reports", targets: ["Reports"]),
    .library(name: "Rendering", targets: ["Rendering"]),
    .library(name: "EditionBuild", targets: ["EditionBuild"]),
    // No part of the API: what Benchmarks/RelaxNGSuite shares with the tests.
    .library(name: "_ParitySupport", targets: ["ParitySupport"]),
  ],
  dependencies: [
    // Command-line arguments, help pages and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    // edition.yaml.
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    // Tables of names and of metadata.
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    // Starting Typst.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    // The paths that swift-subprocess takes.
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    // The C libraries, and what Swift cannot say to them itself.
    .systemLibrary(
      name: "CLibXML",
      pkgConfig: "libexslt libxslt libxml-2.0",
      providers: [.apt(["libxml2-dev", "libxslt1-dev"]), .brew(["libxml2", "libxslt"])]
    ),
    .target(name: "CLibXMLShims", dependencies: ["CLibXML"]),
    // SHA-256, by the processor's own instructions where it has them; swift-crypto would double the time of a build.
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    // Guesses in which encoding a text is.
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),

    // The files in Schemas and Stylesheets, linked into the program with #embed.
    .target(name: "CSchemas", path: "Schemas", sources: ["Schemas.c"]),
    .target(name: "CStylesheets", path: "Stylesheets", sources: ["Stylesheets.c"]),

    // What everything else stands on.
    .target(name: "Diagnostics"),
    .target(name: "Digests", dependencies: ["CNettle"]),
    .target(name: "Files", dependencies: ["Diagnostics"]),
    .target(
      name: "TextEncoding", dependencies: ["CUchardet", "Diagnostics"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(name: "XMLCore", dependencies: ["CLibXML", "CLibXMLShims", "Diagnostics"]),
    .target(name: "RelaxNG", dependencies: ["Diagnostics", "Digests", "Files", "XMLCore"]),
    .target(name: "XSLT", dependencies: ["CLibXML", "CLibXMLShims", "Diagnostics", "XMLCore"]),
    .target(name: "Schematron", dependencies: ["Diagnostics", "XMLCore"]),
    .target(name: "TEIResources", dependencies: ["CSchemas", "CStylesheets", "XMLCore"]),
    .target(
      name: "TEI",
      dependencies: [
        "Diagnostics", "TextEncoding", "XMLCore", .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "Yams", package: "Yams"),
      ]),

    // The four things the tool does.
    .target(name: "Conversion", dependencies: ["Diagnostics", "TEI", "TextEncoding", "XMLCore"]),
    .target(name: "Verification", dependencies: ["Diagnostics", "TextEncoding", "XMLCore"]),
    // Which documents; which schemas; what is wrong; how it is told.
    .target(
      name: "Corpus",
      dependencies: [
        "Diagnostics", "Files", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "SchemaStore",
      dependencies: [
        "Diagnostics", "Digests", "Files", "RelaxNG", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "Validation",
      dependencies: [
        "Corpus", "Diagnostics", "Files", "RelaxNG", "Schematron", "TEIResources", "TextEncoding", "XMLCore",
      ]),
    .target(name: "CorpusChecks", dependencies: ["Corpus", "Diagnostics", "Files", "RelaxNG", "TEI", "XMLCore"]),
    .target(name: "Repairs", dependencies: ["Diagnostics", "Validation", "XMLCore"]),
    .target(name: "Reports", dependencies: ["Diagnostics", "Digests", "Files", "XMLCore"]),
    .target(
      name: "CorpusValidation",
      dependencies: ["Corpus", "CorpusChecks", "Diagnostics", "Files", "Reports", "Validation", "XMLCore"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Diagnostics", "Files", "TEI", "TEIResources", "XMLCore", "XSLT",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "EditionBuild",
      dependencies: [
        "Conversion", "Corpus", "Diagnostics", "Files", "RelaxNG", "Rendering", "TEI", "TextEncoding", "Validation",
        "Verification", "XMLCore", "XSLT",
      ]),

    // `TEITool` and not `tei`: a disk that folds case would take that for the module `TEI`.
    .executableTarget(
      name: "TEITool",
      dependencies: [
        "Conversion", "Corpus", "CorpusChecks", "CorpusValidation", "Diagnostics", "Digests", "EditionBuild", "Files",
        "RelaxNG", "Rendering", "Repairs", "Reports", "SchemaStore", "TEI", "TextEncoding", "Validation",
        "Verification",
        "XMLCore",
        "XSLT",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // What tests share, and the tests of what everything else stands on.
    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "Files", "XMLCore", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "FilesTests", dependencies: ["Diagnostics", "Files", "TestSupport"]),
    .testTarget(
      name: "TextEncodingTests", dependencies: ["Diagnostics", "Files", "ParitySupport", "TestSupport", "TextEncoding"]),
    .testTarget(name: "XMLCoreTests", dependencies: ["Diagnostics", "Files", "TestSupport", "XMLCore"]),
    .testTarget(name: "XSLTTests", dependencies: ["Diagnostics", "Files", "TestSupport", "XMLCore", "XSLT"]),
    .testTarget(name: "SchematronTests", dependencies: ["Diagnostics", "Schematron", "TestSupport", "XMLCore"]),
    .testTarget(
      name: "TEITests", dependencies: ["Diagnostics", "Files", "RelaxNG", "TEI", "TestSupport", "XMLCore"],
      exclude: ["Snapshots"]),

    // The tests of the four things, and of the tool as a program.
    .testTarget(
      name: "ConversionTests",
      dependencies: [
        "Conversion", "Diagnostics", "Files", "ParitySupport", "TEI", "TestSupport", "TextEncoding", "Validation",
        "Verification", "XMLCore",
      ], exclude: ["Snapshots"]),
    .testTarget(
      name: "VerificationTests",
      dependencies: [
        "Conversion", "Diagnostics", "Files", "TEI", "TestSupport", "TextEncoding", "Verification", "XMLCore",
      ]),
    .testTarget(
      name: "ValidationTests",
      dependencies: ["Diagnostics", "Files", "RelaxNG", "TestSupport", "Validation", "XMLCore"]),
    .testTarget(
      name: "EditionBuildTests",
      dependencies: ["Diagnostics", "EditionBuild", "Files", "TestSupport", "Verification"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Conversion", "Diagnostics", "Files", "Rendering", "TEI", "TestSupport", "XMLCore", "XSLT",
      ], exclude: ["Snapshots"]),
    .testTarget(
      name: "TEIToolTests", dependencies: ["Diagnostics", "Files", "TestSupport", "XMLCore"],
      exclude: ["Validate/Schemas", "Validate/Snapshots"]),

    // Mutants of documents, and a comparison with jing: for the tests and for Benchmarks/RelaxNGSuite.
    .target(name: "ParitySupport", dependencies: ["Diagnostics"], path: "Tests/ParitySupport"),
    .testTarget(
      name: "RelaxNGTests", dependencies: ["Diagnostics", "Files", "ParitySupport", "RelaxNG", "XMLCore"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
