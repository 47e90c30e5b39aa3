import Conversion
import Diagnostics
import Files
import TEI
import TestSupport
import Testing
import Verification

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Texts of others, in many languages and of many kinds.
@Suite(.enabled(if: Shared.path("texts/plain") != nil, "no shared texts here")) struct SharedTextTests {
  /// The smaller ones, for the time's sake.
  private static let files: [String] = {
    guard let folder = Shared.path("texts/plain") else { return [] }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }.sorted().filter {
      (try? InputFile.read($0, limit: 40_000)) != nil
    }
  }()

  @Test func losesNothingOfAnyTextInUTF8AndRefusesTheOthers() throws {
    var converted = 0
    for file in Self.files {
      let bytes = try InputFile.read(file)
      let source: SourceText
      do throws(Diagnostic) {
        source = try SourceText(bytes, file: file)
      } catch {
        #expect(error.code.hasPrefix("source."))
        continue
      }
      let conversion = try Converter(settings: .init()).convert(source)
      let proof = try LosslessProof(source: bytes, sourceFile: file, tei: conversion.xml, teiFile: nil)
      #expect(proof.isLossless, "\(file): \(proof.differences.prefix(2))")
      converted += 1
    }
    #expect(converted >= 10)
  }
}
