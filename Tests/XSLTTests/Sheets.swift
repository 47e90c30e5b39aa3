import Diagnostics
import Files
import Testing
import XMLCore
import XSLT

/// Stylesheets in a folder of their own.
final class Sheets {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// Writes a file as it is, and gives its path.
  func file(_ name: String, _ text: String) throws -> String { try folder.write(Array(text.utf8), as: name) }

  /// Writes a stylesheet around `body`, whose first line is line 2 of the file.
  func sheet(_ name: String, _ body: String) throws -> String {
    try file(
      name,
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" extension-element-prefixes="exsl">
      \(body)
      </xsl:stylesheet>
      """)
  }

  /// Compiles a stylesheet around `body`, with its own folder for imports.
  func compile(_ body: String) throws -> Stylesheet {
    try Stylesheet(try sheet("main.xsl", body), importsFrom: folder.path)
  }

  /// The diagnostics of a stylesheet that should not compile.
  func failure(_ body: String) throws -> [Diagnostic] {
    try #require(throws: XMLFailure.self) { try compile(body) }.diagnostics
  }
}

func document(_ xml: String) throws -> Document { try Document(parsing: Array(xml.utf8), file: "test.xml") }

extension Stylesheet.Result {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What makes a stylesheet write bare text.
let asText = "<xsl:output method='text' encoding='UTF-8'/>"
