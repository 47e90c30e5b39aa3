/// The repairs that change nothing a reader sees and nothing a schema asks for.
public enum RepairRule: String, Sendable, Hashable, CaseIterable {
  /// A byte order mark, which UTF-8 does not need and some programs take for text.
  case byteOrderMark = "fix.bom"
  /// Characters in their composed form (NFC), as the web and the TEI Guidelines recommend.
  case composition = "fix.nfc"
  /// The same `xml-model` twice.
  case duplicateModel = "fix.duplicate-model"
  /// A last line that does not end.
  case finalNewline = "fix.final-newline"
}
