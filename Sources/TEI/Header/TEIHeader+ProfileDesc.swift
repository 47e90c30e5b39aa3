internal import XMLCore

extension TEIHeader {
  func writeProfileDesc(to writer: inout XMLWriter) {
    writer.line(1)
    writer.start("profileDesc")
    if let abstract = settings.abstract {
      writer.line(2)
      writer.start("abstract")
      writer.element("p", [:], abstract)
      writer.end("abstract")
    }
    if let text = settings.created {
      writer.line(2)
      writer.start("creation")
      writer.element("date", ["when": PartialDate(iso: text)?.iso], text)
      writer.end("creation")
    } else if let created {
      writer.line(2)
      writer.start("creation")
      writer.start("date")
      for (name, value) in created.attributes { writer.attribute(name, value) }
      writer.text(created.text)
      writer.end("date")
      writer.end("creation")
    }
    writer.line(2)
    writer.start("langUsage")
    for language in languages.isEmpty ? [settings.language] : languages {
      writer.line(3)
      writer.element("language", ["ident": language], LanguageNames.english(language))
    }
    writer.line(2)
    writer.end("langUsage")
    if !calendars.isEmpty { writeCalendars(to: &writer) }
    writeCorrespondence(to: &writer)
    if !settings.keywords.isEmpty {
      writer.line(2)
      writer.start("textClass")
      writer.start("keywords")
      for keyword in settings.keywords { writer.element("term", [:], keyword) }
      writer.end("keywords")
      writer.end("textClass")
    }
    writer.line(1)
    writer.end("profileDesc")
  }

  private func writeCalendars(to writer: inout XMLWriter) {
    writer.line(2)
    writer.start("calendarDesc")
    for calendar in calendars {
      let text =
        switch calendar {
        case .gregorian: "Gregorian calendar (new style)."
        case .julian: "Julian calendar (old style)."
        case .republican: "Calendar of the French Republic; the days that complete a year are its month 13."
        }
      writer.line(3)
      writer.start("calendar", ["xml:id": calendar.rawValue])
      writer.element("p", [:], text)
      writer.end("calendar")
    }
    writer.line(2)
    writer.end("calendarDesc")
  }
}
