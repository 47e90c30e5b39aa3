import Conversion
import Diagnostics
import TestSupport
import Testing
import Validation
import Verification

/// Whole documents of the kinds that editions hold.
@Suite struct DocumentTests {
  @Test(arguments: DocumentCase.all)
  func hasTheStructureThatAnEditorWouldGiveIt(_ document: DocumentCase) throws {
    let tei = try convert(document.text, language: document.language).query
    for (path, values) in document.expected {
      let found = try tei.strings(path)
      #expect(found == values, "\(path)")
    }
  }

  @Test(arguments: DocumentCase.all)
  func isLosslessAndValid(_ document: DocumentCase) throws {
    let conversion = try convert(document.text, language: document.language)
    let proof = try LosslessProof(
      source: Array(document.text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences)")
    let findings = try SchemaSet.edition().makeValidator().validate(conversion.xml, file: nil)
    #expect(!findings.contains { $0.severity >= .error }, "\(findings)")
  }
}
