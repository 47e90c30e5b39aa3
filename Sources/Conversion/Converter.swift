public import Diagnostics
public import TEI
internal import XMLCore

/// Turns plain text into TEI.
///
/// ```swift
/// let source = try SourceText(bytes, file: "appeal.txt")
/// let conversion = try Converter(settings: settings, authority: names).convert(source)
/// ```
public struct Converter: Sendable {
  private let settings: EditionSettings
  private let authority: NameAuthority
  private let profile: Profile

  /// - Throws: a diagnostic when the settings name an unknown profile.
  public init(settings: EditionSettings, authority: NameAuthority = NameAuthority()) throws(Diagnostic) {
    self.settings = settings
    self.authority = authority
    profile = try Profile.named(settings.profile)
  }

  /// Converts one text.
  public func convert(_ source: SourceText) -> Conversion {
    var recognition = Recognition(source: source, settings: settings, authority: authority)
    for recogniser in profile.recognisers { recogniser.recognise(&recognition) }
    let (title, identifier) = name(&recognition)

    var writer = XMLWriter()
    writer.reserve(source.bytes.count * 3 / 2 + 8_192)
    writer.declaration()
    writer.start("TEI", ["xmlns": teiNamespace, "xml:id": identifier, "xml:lang": recognition.settings.language])
    writer.line()
    HeaderBuilder(recognition: recognition, title: title).header.write(to: &writer)
    StandOffWriter(recognition: recognition).write(to: &writer)
    writer.line()
    writer.line()
    let crossing = MarkupSerialiser(
      recognition.spans, over: source.bytes, standIns: StandIn.all(of: source, settings.forbidden)
    ).write(to: &writer)
    writer.line()
    writer.end("TEI")
    writer.line()
    for span in crossing {
      recognition.report(
        .note, "convert.crossing", "`\(span.element)` crosses other markup and was left out", at: span.range)
    }
    let omitted = Set(crossing.map(\.range))
    return Conversion(
      xml: writer.bytes, diagnostics: recognition.diagnostics,
      spans: recognition.spans.filter { !omitted.contains($0.range) }, source: source,
      genre: recognition.genre)
  }

  /// The document's title and its `xml:id`.
  private func name(_ recognition: inout Recognition) -> (title: String, identifier: String) {
    let source = recognition.source
    let file = source.file?.split(separator: "/").last.map(String.init) ?? "text"
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let ownHead = recognition.documentHead.map { recognition.blocks[$0].range }
    // Where the text opens with a part of its own, that part's head is the best title there is.
    let title = recognition.spans.first { $0.element == "titlePart" }?.range
    let heads = recognition.spans.lazy.filter { $0.element == "head" }.map(\.range)
    let notes = recognition.blocks.first(where: \.isOfNotes)?.range.lowerBound ?? .max
    let firstHead = heads.min { $0.lowerBound < $1.lowerBound }.flatMap { $0.lowerBound < notes ? $0 : nil }
    let head = (title ?? ownHead ?? firstHead.flatMap { isPart($0, recognition) ? nil : $0 }).map { range in
      Self.plain(range, recognition)
    }
    let stated = recognition.layout.boilerplate.value(of: "Title", recognition.bytes)
    if settings.title == nil, head == nil, stated == nil {
      recognition.diagnostics.append(
        Diagnostic(
          .note, "header.no-title", "the text has no title; the TEI is named after the file",
          at: Place(file: source.file), help: "give one as `title` in edition.yaml"))
    }
    if !settings.publication.isStated { recognition.diagnostics.append(nobodyPublishes(source.file)) }
    return (
      settings.title ?? stated ?? head.map(MarkedPlay.withoutMark) ?? stem,
      recognition.identifiers.unique(settings.identifier ?? IdentifierPool.name(stem))
    )
  }

  /// Whether a head is that of a part which has others beside it: then it is not the title of the whole.
  private func isPart(_ head: Range<Int>, _ recognition: Recognition) -> Bool {
    guard let block = recognition.blocks.first(where: { $0.range.overlaps(head) }), let division = block.division
    else { return false }
    let sisters = recognition.blocks.count { $0.role == .head && $0.division?.level == division.level }
    return sisters > (division.type == nil ? 4 : 1)
  }

  /// The words of a head without the markers of notes, and without the marks for which an element stands.
  private static func plain(_ range: Range<Int>, _ recognition: Recognition) -> String {
    var bytes: [UInt8] = []
    var hidden: [Range<Int>] = []
    for span in recognition.spans where span.range.overlaps(range) {
      if span.element == "ref" || span.element == "fw" {
        hidden.append(span.range)
      } else if span.opening > 0, span.level >= .inline || span.element == "head" {
        hidden.append(span.range.lowerBound..<span.range.lowerBound + span.opening)
        hidden.append(span.range.upperBound - span.closing..<span.range.upperBound)
      }
    }
    for index in range where !hidden.contains(where: { $0.contains(index) }) {
      bytes.append(recognition.bytes[index])
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// TEI wants a publisher, a distributor or an authority before anything else that is said of a publication.
  private func nobodyPublishes(_ file: String?) -> Diagnostic {
    let publication = settings.publication
    let left = [
      (publication.place != nil, "the place"), (publication.date != nil, "the date"),
      (publication.licence != nil, "the licence"),
    ].filter(\.0).map(\.1)
    let consequence = left.isEmpty ? "" : ", so \(left.joined(separator: " and ")) of publication stayed out of the TEI"
    return Diagnostic(
      left.isEmpty ? .note : .warning, "header.no-publisher",
      "it is not said who publishes the edition\(consequence)", at: Place(file: file),
      help: "name a publisher, a distributor or an authority under `publication` in edition.yaml")
  }
}
