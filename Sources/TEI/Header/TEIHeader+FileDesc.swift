internal import XMLCore

extension TEIHeader {
  func writeFileDesc(to writer: inout XMLWriter) {
    writer.line(1)
    writer.start("fileDesc")
    writeTitle(to: &writer)
    writePublication(to: &writer)
    writeBoilerplate(to: &writer)
    writeSource(to: &writer)
    writer.line(1)
    writer.end("fileDesc")
  }

  private func writeTitle(to writer: inout XMLWriter) {
    writer.line(2)
    writer.start("titleStmt")
    writer.line(3)
    writer.element(
      "title",
      [
        "type": "main", "cert": titleIsSupplied ? "low" : nil,
        "resp": titleIsSupplied ? "#\(Self.toolIdentifier)" : nil,
      ], title)
    if let subtitle = settings.subtitle {
      writer.line(3)
      writer.element("title", ["type": "sub"], subtitle)
    }
    for author in settings.authors { write(author, as: "author", to: &writer) }
    for author in statedAuthors where settings.authors.isEmpty {
      writer.line(3)
      writer.element("author", [:], author)
    }
    for editor in settings.editors { write(editor, as: "editor", to: &writer) }
    for editor in statedEditors where settings.editors.isEmpty {
      writer.line(3)
      writer.element("editor", ["role": editor.role], editor.name)
    }
    for responsibility in settings.responsibilities {
      write(responsibility.task, by: responsibility.name, identifier: nil, to: &writer)
    }
    if let editors = settings.notesBy {
      write("notes of the source", by: editors, identifier: Self.noteEditorsIdentifier, to: &writer)
    }
    write(
      "conversion from plain text to TEI", by: Generator.title, identifier: Self.toolIdentifier, to: &writer)
    writer.line(2)
    writer.end("titleStmt")
  }

  private func write(_ agent: EditionSettings.Agent, as element: String, to writer: inout XMLWriter) {
    writer.line(3)
    writer.start(element)
    writer.element(
      agent.kind == .person ? "persName" : "orgName", ["ref": agent.reference], agent.name)
    writer.end(element)
  }

  private func write(_ task: String, by name: String, identifier: String?, to writer: inout XMLWriter) {
    writer.line(3)
    writer.start("respStmt", ["xml:id": identifier])
    writer.element("resp", [:], task)
    writer.element("name", [:], name)
    writer.end("respStmt")
  }

  private func writePublication(to writer: inout XMLWriter) {
    let publication = settings.publication
    writer.line(2)
    writer.start("publicationStmt")
    if publication.isStated {
      for (element, name) in [
        ("publisher", publication.publisher), ("distributor", publication.distributor),
        ("authority", publication.authority),
      ] {
        guard let name else { continue }
        writer.line(3)
        writer.element(element, [:], name)
      }
      if let place = publication.place {
        writer.line(3)
        writer.element("pubPlace", [:], place)
      }
      if let date = publication.date {
        writer.line(3)
        writer.element("date", ["when": date.iso], date.iso)
      }
      if let identifier = settings.identifier {
        writer.line(3)
        writer.element("idno", ["type": "local"], identifier)
      }
      if let licence = publication.licence {
        writer.line(3)
        writer.start("availability")
        writer.element("licence", ["target": licence.url], licence.text ?? licence.url)
        writer.end("availability")
      }
    } else {
      // No publisher is invented; the content model then takes paragraphs only.
      writer.line(3)
      writer.element("p", [:], "Not published.")
    }
    writer.line(2)
    writer.end("publicationStmt")
  }

  /// Paragraph by paragraph, its line breaks kept.
  private func writeBoilerplate(to writer: inout XMLWriter) {
    guard !boilerplate.isEmpty else { return }
    writer.line(2)
    writer.start("notesStmt")
    for text in boilerplate {
      writer.line(3)
      writer.start("note", ["type": "boilerplate"])
      var paragraph: [Substring] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) + [Substring()] {
        if line.contains(where: { !$0.isWhitespace }) {
          paragraph.append(line)
        } else if !paragraph.isEmpty {
          writer.line(4)
          writer.element("p", [:], paragraph.joined(separator: "\n"))
          paragraph = []
        }
      }
      writer.line(3)
      writer.end("note")
    }
    writer.line(2)
    writer.end("notesStmt")
  }

  private func writeSource(to writer: inout XMLWriter) {
    writer.line(2)
    writer.start("sourceDesc")
    writer.line(3)
    if let citation, let title = citation.title, citation.weight >= CitationReader.threshold {
      writer.start("biblStruct", ["xml:id": Self.sourceIdentifier])
      writer.start("monogr")
      writer.element("title", ["level": "m"], title)
      if let editor = citation.editor { writer.element("editor", [:], editor) }
      writer.start("imprint")
      if let place = citation.place { writer.element("pubPlace", [:], place) }
      if let publisher = citation.publisher { writer.element("publisher", [:], publisher) }
      if let year = citation.year {
        writer.element("date", ["when": PartialDate(year: year).iso], String(year))
      } else {
        writer.element("date")
      }
      writer.end("imprint")
      if let volume = citation.volume {
        writer.element("biblScope", ["unit": "volume", "n": volume.from], volume.text)
      }
      if let pages = citation.pages {
        writer.element(
          "biblScope", ["unit": "page", "from": pages.from, "to": pages.to ?? pages.from], pages.text)
      }
      writer.end("monogr")
      writer.end("biblStruct")
    } else if let sourceText {
      writer.element("bibl", ["xml:id": Self.sourceIdentifier], sourceText)
    } else if let library {
      write(library, to: &writer)
    } else {
      writer.element("p", [:], "Converted from a plain-text file; the file names no source.")
    }
    writer.line(2)
    writer.end("sourceDesc")
  }

  /// `Emma. Jane Austen. Project Gutenberg, no. 158, August 1994.`
  private func write(_ record: LibraryRecord, to writer: inout XMLWriter) {
    writer.start("bibl", ["xml:id": Self.sourceIdentifier])
    let agents =
      record.authors.map { ("author", String?.none, $0) } + record.editors.map { ("editor", "editor", $0) }
      + record.translators.map { ("editor", "translator", $0) }
    for (element, role, name) in (record.title.map { [("title", nil, $0)] } ?? []) + agents {
      writer.element(element, ["role": role], name)
      writer.text(". ")
    }
    writer.element("publisher", [:], record.library)
    if let number = record.number {
      writer.text(", no. ")
      writer.element("idno", ["type": "library"], number)
    }
    if let released = record.released {
      writer.text(", ")
      writer.element("date", ["when": released.when], released.text)
    }
    writer.text(".")
    writer.end("bibl")
  }
}

extension EditionSettings.Publication {
  /// Whether anyone is named who makes the edition public.
  public var isStated: Bool { publisher != nil || distributor != nil || authority != nil }
}
