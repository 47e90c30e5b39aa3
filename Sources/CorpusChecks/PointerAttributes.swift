/// The attributes of TEI that point, as the specification's `teidata.pointer` tells them.
enum PointerAttributes {
  /// Those that point on whatever element they stand.
  static let everywhere: Set<String> = [
    "active", "adj", "adjFrom", "adjTo", "ana", "calendar", "change", "children", "copyOf", "corresp", "datcat",
    "datingMethod", "datingPoint", "decls", "domains", "edRef", "exclude", "facs", "feats", "follow", "fromUnit",
    "given", "hand", "inst", "lemmaRef", "mergedIn", "mutual", "new", "next", "nymRef", "parent", "parts", "passive",
    "perf", "period", "prev", "ref", "rendition", "replyTo", "sameAs", "scribeRef", "scriptRef", "select", "since",
    "source", "spanTo", "synch", "target", "targetDatcat", "targetEnd", "toUnit", "toWhom", "unitRef", "url",
    "valueDatcat", "who", "wit",
  ]

  /// Those that mean something else on other elements; or on those named, where the list begins with `not`.
  static let somewhere: [String: Set<String>] = [
    "from": ["app", "arc", "rt", "span"],
    "to": ["app", "arc", "rt", "span"],
    "scheme": ["catRef", "classCode", "keywords", "locus", "locusGrp", "occupation", "socecStatus"],
    "origin": ["timeline"],
    "code": ["occupation", "socecStatus"],
    "start": [
      "u", "when", "timeline", "pause", "vocal", "kinesic", "incident", "writing", "shift", "surface", "zone", "line",
      "ab",
    ],
    "end": ["u", "pause", "vocal", "kinesic", "incident", "writing", "shift", "ab"],
    "value": ["eLeaf", "eTree", "iNode", "leaf", "node", "root", "triangle"],
  ]

  /// Those that point everywhere but on these elements.
  static let exceptions: [String: Set<String>] = [
    "resp": ["space"], "where": ["move"], "active": ["interaction"], "passive": ["interaction"], "new": ["shift"],
    "url": ["binaryObject"], "target": ["annotation"],
  ]

  static func points(_ attribute: String, on element: String) -> Bool {
    if exceptions[attribute]?.contains(element) == true { return false }
    if let elements = somewhere[attribute] { return elements.contains(element) }
    return everywhere.contains(attribute) || exceptions[attribute] != nil
  }
}
