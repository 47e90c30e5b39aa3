internal import XMLCore

extension TEIHeader {
  func writeEncodingDesc(to writer: inout XMLWriter) {
    writer.line(1)
    writer.start("encodingDesc")
    writer.line(2)
    writer.start("editorialDecl")
    statement("correction", ["status": "low", "method": "silent"], "Nothing was corrected.", to: &writer)
    writeNormalization(to: &writer)
    statement(
      "hyphenation", ["eol": joinsHyphens ? "some" : "none"],
      joinsHyphens
        ? "Words divided at a line's end are joined by an lb or pb with @break=\"no\" where the joined word is the likelier one."
        : "No word of the source is divided at a line's end.",
      to: &writer)
    writer.line(3)
    writer.start("stdVals")
    writer.element(
      "p", [:],
      "@when is a date of the Gregorian calendar; @when-custom is the same day in the calendar that @datingMethod names."
    )
    writer.end("stdVals")
    statement(
      "interpretation", [:],
      "Structure, dates and names were tagged by rule. Where a reading is likely but not certain, @cert says so and @resp names the tool.",
      to: &writer)
    writer.line(2)
    writer.end("editorialDecl")
    writer.line(2)
    writer.start("appInfo")
    writer.line(3)
    writer.start("application", ["ident": Generator.name, "version": Generator.version])
    writer.element("label", [:], Generator.title)
    writer.end("application")
    writer.line(2)
    writer.end("appInfo")
    writer.line(1)
    writer.end("encodingDesc")
  }

  private func writeNormalization(to writer: inout XMLWriter) {
    writer.line(3)
    writer.start("normalization", ["method": "silent"])
    writer.element("p", [:], "The characters of the source are unchanged, spelling and marks included.")
    if let sourceEncoding {
      writer.start("p")
      writer.text("The source is in the encoding ")
      writer.element("term", ["type": "encoding"], sourceEncoding)
      writer.text("; here it stands in Unicode, character for character.")
      writer.end("p")
    }
    if hasStandIns {
      writer.element(
        "p", [:],
        "What cannot stand in XML is named by @n of an empty element in its place: a character by its number in Unicode, a byte that is no character by its value."
      )
    }
    writer.end("normalization")
  }

  private func statement(
    _ element: String, _ attributes: KeyValuePairs<String, String?>, _ text: String, to writer: inout XMLWriter
  ) {
    writer.line(3)
    writer.start(element, attributes)
    writer.element("p", [:], text)
    writer.end(element)
  }
}
