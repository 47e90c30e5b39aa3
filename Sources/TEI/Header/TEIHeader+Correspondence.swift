internal import XMLCore

extension TEIHeader {
  /// Writes a `correspDesc` for each letter whose sender or addressee is known.
  func writeCorrespondence(to writer: inout XMLWriter) {
    for record in correspondence {
      writer.line(2)
      writer.start("correspDesc", ["corresp": record.division.map { "#\($0)" }])
      write(record.senders, record.place, record.date, "sent", to: &writer)
      write(record.addressees, record.destination, record.received, "received", to: &writer)
      writer.line(2)
      writer.end("correspDesc")
    }
  }

  private func write(
    _ parties: [CorrespondenceRecord.Party], _ place: CorrespondenceRecord.Party?, _ date: CorrespondenceRecord.Sent?,
    _ type: String, to writer: inout XMLWriter
  ) {
    guard !parties.isEmpty || place != nil || date != nil else { return }
    writer.line(3)
    writer.start("correspAction", ["type": type])
    for party in parties + [place].compactMap({ $0 }) {
      writer.line(4)
      writer.element(party.element, ["ref": party.reference], party.text)
    }
    if let date {
      writer.line(4)
      writer.start("date")
      for pair in date.attributes { writer.attribute(pair[0], pair[1]) }
      writer.text(date.text)
      writer.end("date")
    }
    writer.line(3)
    writer.end("correspAction")
  }
}
