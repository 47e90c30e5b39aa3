import Diagnostics
import Verification
import XMLCore

/// Proves that `body`, put into a TEI document, has all of `source`.
func prove(_ source: String, _ body: String) throws(XMLFailure) -> LosslessProof {
  let tei = """
    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Not of the text</title></titleStmt>\
    </fileDesc></teiHeader><standOff><note>Nor this</note></standOff><text><body>\(body)</body></text></TEI>
    """
  return try LosslessProof(source: Array(source.utf8), sourceFile: "a.txt", tei: Array(tei.utf8), teiFile: "a.xml")
}

extension LosslessProof {
  /// Code and place of each difference: `lost 1:3`.
  var found: [String] {
    differences.map { difference in
      "\(difference.code.drop { $0 != "." }.dropFirst()) \(difference.place?.line ?? 0):\(difference.place?.column ?? 0)"
    }
  }
}
