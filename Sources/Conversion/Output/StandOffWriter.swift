internal import TEI
internal import XMLCore

/// Writes what is known beside the text: the persons, organisations and places it names, the queries to the editor.
struct StandOffWriter {
  let recognition: Recognition

  func write(to writer: inout XMLWriter) {
    let entries = usedEntries
    guard !entries.isEmpty || !recognition.signatories.isEmpty || !recognition.queries.isEmpty else { return }
    writer.line()
    writer.start("standOff")
    for (kind, list) in [
      (NameEntry.Kind.person, "listPerson"), (.organisation, "listOrg"), (.place, "listPlace"),
    ] {
      let own = entries.filter { $0.kind == kind }
      let signatories = kind == .person ? recognition.signatories : []
      guard !own.isEmpty || !signatories.isEmpty else { continue }
      writer.line(1)
      writer.start(list)
      for entry in own {
        writer.line(2)
        writer.fragment(entry.xml)
      }
      for signatory in signatories { write(signatory, to: &writer) }
      writer.line(1)
      writer.end(list)
    }
    writeQueries(to: &writer)
    writer.line()
    writer.end("standOff")
  }

  /// The entries that the text or the header points to, in the order of the names file.
  private var usedEntries: [NameEntry] {
    var used: Set<String> = []
    for name in recognition.names {
      if case .entry(let entry) = name.referent { used.insert(entry.identifier) }
    }
    let settings = recognition.settings
    for agent in settings.authors + settings.editors + settings.correspondence.senders
      + settings.correspondence.addressees
    {
      if let reference = agent.reference, reference.hasPrefix("#") { used.insert(String(reference.dropFirst())) }
    }
    return recognition.authority.entries.filter { used.contains($0.identifier) }
  }

  private func write(_ signatory: Signatory, to writer: inout XMLWriter) {
    writer.line(2)
    writer.start("person", ["xml:id": signatory.identifier])
    writer.start("persName")
    var isFirst = true
    for part in signatory.name.parts where part.kind != .alias && part.kind != .role {
      if !isFirst { writer.text(" ") }
      isFirst = false
      writer.element(
        part.element, ["full": part.kind == .initial ? "init" : nil], recognition.source.text(part.range))
    }
    writer.end("persName")
    if let alias = signatory.name.part(.alias) {
      writer.element("persName", ["type": "pseudonym"], recognition.source.text(alias))
    }
    writer.end("person")
  }

  private func writeQueries(to writer: inout XMLWriter) {
    guard !recognition.queries.isEmpty else { return }
    writer.line(1)
    writer.start("listAnnotation", ["type": "review"])
    for query in recognition.queries {
      writer.line(2)
      writer.element(
        "note",
        [
          "type": "editorial", "subtype": "query", "resp": "#\(TEIHeader.toolIdentifier)",
          "target": query.targets.map { "#\($0)" }.joined(separator: " "),
        ], query.text)
    }
    writer.line(1)
    writer.end("listAnnotation")
  }
}
