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
    let (title, isSupplied, identifier) = name(&recognition)

    var writer = XMLWriter()
    writer.reserve(source.bytes.count * 3 / 2 + 8_192)
    writer.declaration()
    writer.start("TEI", ["xmlns": teiNamespace, "xml:id": identifier, "xml:lang": recognition.settings.language])
    writer.line()
    HeaderBuilder(recognition: recognition, title: title, isSupplied: isSupplied).header.write(to: &writer)
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

  /// The document's title, whether it only stands in for one, and the document's `xml:id`.
  private func name(_ recognition: inout Recognition) -> (title: String, isSupplied: Bool, identifier: String) {
    let source = recognition.source
    let file = source.file?.split(separator: "/").last.map(String.init) ?? "text"
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let head = DocumentTitle(recognition).text
    let stated = recognition.layout.boilerplate.value(of: "Title", recognition.bytes)
    let found = settings.title ?? stated ?? head.map(MarkedPlay.withoutMark)
    var supplied = stem
    if found == nil {
      let own = SuppliedTitle(recognition).text(dated: HeaderBuilder.ownDate(of: recognition)?.first)
      supplied = own ?? stem
      recognition.diagnostics.append(
        Diagnostic(
          .note, "header.no-title",
          "the text has no title; the TEI is named \(own.map { "\($0), after the text itself" } ?? "after the file")",
          at: Place(file: source.file), help: "give one as `title` in edition.yaml"))
    }
    if !settings.publication.isStated { recognition.diagnostics.append(nobodyPublishes(source.file)) }
    return (
      found ?? supplied, found == nil,
      recognition.identifiers.unique(settings.identifier ?? IdentifierPool.name(stem))
    )
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
