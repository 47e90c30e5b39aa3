internal import XMLCore

/// The characters of a document's `text` elements in a row, with the tags that stand between them.
final class TEIText: SAXReceiver {
  /// A tag between two characters.
  struct Tag {
    let offset: Int
    let kind: Kind
    let isStart: Bool
    /// `@n` of what may stand for a marker or a page number.
    var label: String?
    let breaksWord: Bool
    /// `@n` of a note, whatever its text begins with.
    var number: String?
    /// The start tag that belongs to an end tag.
    var opener: Int?
  }

  enum Kind: UInt8 {
    case noteReference, note, emphasis, pageBreak, lineBreak, milestone, standIn, phrase, head, block
  }

  private(set) var bytes: [UInt8] = []
  private(set) var tags: [Tag] = []
  private(set) var hasText = false
  /// The characters of the header, white space left out.
  private(set) var header: [UInt8] = []
  /// The encoding of the source, as the header names it.
  private(set) var statedEncoding = ""
  private var isInStatedEncoding = false
  private var headerDepth = 0
  /// The open elements, with the place of their start tags in `tags`.
  private var open: [(kind: Kind, tag: Int)] = []
  private var textDepth = 0
  private var hiddenDepth = 0

  override func startElement(_ tag: StartTag) {
    if tag.isNamed("teiHeader") || tag.isNamed("standOff") { hiddenDepth += 1 }
    if tag.isNamed("text"), hiddenDepth == 0 {
      textDepth += 1
      hasText = true
    }
    if headerDepth > 0 || tag.isNamed("teiHeader") { headerDepth += 1 }
    isInStatedEncoding = headerDepth > 0 && tag.isNamed("term") && tag.attribute("type") == "encoding"
    let kind = Self.kind(of: tag)
    if isInText {
      tags.append(
        Tag(
          offset: bytes.count, kind: kind, isStart: true,
          label: Self.labelled.contains(kind) ? tag.attribute("n") : nil,
          breaksWord: kind != .pageBreak && kind != .lineBreak || tag.attribute("break") != "no",
          number: kind == .note ? tag.attribute("n") : nil))
    }
    open.append((kind, tags.count - 1))
    names.append(tag.isNamed("text") ? .text : tag.isNamed("teiHeader") || tag.isNamed("standOff") ? .hidden : .other)
  }

  override func endElement() {
    guard let (kind, start) = open.popLast(), let name = names.popLast() else { return }
    isInStatedEncoding = false
    if isInText {
      if kind == .noteReference || kind == .note { checkLabel(ofTag: start) }
      tags.append(
        Tag(offset: bytes.count, kind: kind, isStart: false, label: nil, breaksWord: true, opener: start))
    }
    if headerDepth > 0 { headerDepth -= 1 }
    switch name {
    case .text: if hiddenDepth == 0 { textDepth -= 1 }
    case .hidden: hiddenDepth -= 1
    case .other: break
    }
  }

  /// A marker or a note that has its label in its own text stands for no other.
  private func checkLabel(ofTag index: Int) {
    guard tags.indices.contains(index), let label = tags[index].label else { return }
    let content = Array(bytes[tags[index].offset...].drop(while: PlainText.isSpace).prefix(64))
    let hasLabel =
      tags[index].kind == .note ? ConsumptionRule.marker(content, 0, label: label) != nil : !content.isEmpty
    if hasLabel { tags[index].label = nil }
  }

  override func characters(_ run: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes.append(contentsOf: run) }
    if isInStatedEncoding { statedEncoding += String(decoding: run, as: UTF8.self) }
    if headerDepth > 0 { header.append(contentsOf: run.lazy.filter { !PlainText.isSpace($0) }) }
  }

  private enum Name { case text, hidden, other }
  private var names: [Name] = []

  private var isInText: Bool { textDepth > 0 && hiddenDepth == 0 }

  private static let labelled: Set<Kind> = [.noteReference, .note, .pageBreak, .standIn]

  private static func kind(of tag: StartTag) -> Kind {
    if tag.isNamed("g") || tag.isNamed("note"), let type = tag.attribute("type"),
      type == "forbidden-character" || type == "undecoded-byte"
    {
      return .standIn
    }
    if tag.isNamed("ref") || tag.isNamed("ptr") || tag.isNamed("anchor") { return .noteReference }
    if tag.isNamed("note") { return .note }
    if tag.isNamed("hi") || tag.isNamed("emph") || tag.isNamed("title") || tag.isNamed("foreign") { return .emphasis }
    if tag.isNamed("pb") { return .pageBreak }
    if tag.isNamed("lb") { return .lineBreak }
    if tag.isNamed("milestone") { return .milestone }
    if tag.isNamed("head") { return .head }
    for name in phrases where tag.isNamed(name) { return .phrase }
    return .block
  }

  /// Elements that stand within a word or between two without parting them.
  private static let phrases: [StaticString] = [
    "date", "persName", "orgName", "placeName", "roleName", "forename", "surname", "addName", "nameLink", "genName",
    "name", "rs", "num", "seg", "w", "c", "g", "ex", "am", "abbr", "expan", "choice", "orig", "reg", "sic", "corr",
    "unclear", "supplied", "add", "del", "term", "q", "quote", "bibl",
  ]
}
