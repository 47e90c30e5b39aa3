internal import TEI

/// Lays the divisions of a text over it, one within the other.
struct DivisionMarkup: Recogniser {
  static let rules = [StructureRecogniser.division]
  /// Where the body ends.
  var end = 0

  private struct Open {
    var division: Division
    var start: Int
    var head: Range<Int>?
    /// Heads that follow one another without text between them belong to one division.
    var isBare = true
    /// Whether a remark or a picture stands in it: a head below that is no second line of its own.
    var hasRemark = false
    /// Whether a signature or the like has closed it: then nothing more goes into it.
    var isClosed = false
    /// Whether it has what a letter has.
    var isDated = false
    var isSigned = false
  }

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    var open: [Open] = []
    var last = recognition.blocks[main[0]].range.lowerBound
    let first = recognition.firstDivision
    if opensItself(main.filter { $0 < first }, recognition) {
      let outermost = main.compactMap { recognition.blocks[$0].division?.level }.min() ?? HeadWording.chapter
      let start = recognition.blocks[main[0]].range.lowerBound
      open = [Open(division: Division(level: outermost, type: "document", number: nil), start: start, isBare: false)]
    }
    var series: Set<String?> = []
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      if let division = block.division, index >= first {
        // `THE MILL` above `I`: all that is numbered from here on is in it. A second volume may begin with `217.`
        let isFirst = division.number != nil && series.insert(division.type).inserted && division.type == "section"
        let opensSeries =
          (isFirst || ["1", "I"].contains(division.number))
          && open.last.map { $0.division.level < division.level && $0.division.type == nil } == true
        let holds =
          division.type == "entry" && open.last?.division.type == nil
          && main[(position + 1)...].first { recognition.blocks[$0].division != nil }
            .map { recognition.blocks[$0].division?.type } == "entry"
        let isYear =
          division.type == "letter" && open.last.map { $0.isBare && $0.division.level < division.level } == true
          && open.last?.head.map { $0.count <= 5 && recognition.bytes[$0].prefix(4).allSatisfy(NoteMarker.isDigit) }
            == true
        let isSameHead =
          block.role == .head && !opensSeries && !division.standsAlone && !holds && !isYear
          && division.type != "contents"
          && open.last.map { open in
            open.isBare && (open.division.type == nil ? !open.hasRemark : division.type == nil)
          } == true
        if isSameHead, let type = division.type, open[open.count - 1].division.type == nil {
          // `A DOLL’S HOUSE` above `ACT I`: two heads of the act.
          open[open.count - 1].division = Division(level: division.level, type: type, number: division.number)
        }
        if !isSameHead {
          while let current = open.last,
            current.isClosed || current.division.level >= division.level
              || ["contents", "cast"].contains(current.division.type)
          {
            close(current, at: last, &recognition)
            open.removeLast()
          }
          open.append(
            Open(division: division, start: block.range.lowerBound, head: block.role == .head ? block.range : nil))
        }
      }
      if block.role == .remark, !open.isEmpty { open[open.count - 1].hasRemark = true }
      if block.role != .head, block.role != .remark, !open.isEmpty { open[open.count - 1].isBare = false }
      if DivisionPlan.kind(of: block.role) == .bottom, !open.isEmpty { open[open.count - 1].isClosed = true }
      if !open.isEmpty {
        if block.role == .dateline || block.role == .salute { open[open.count - 1].isDated = true }
        if block.role == .signature { open[open.count - 1].isSigned = true }
      }
      last = block.range.upperBound
    }
    while let current = open.popLast() { close(current, at: max(last, end), &recognition) }
  }

  /// Whether what stands before the first division has an opener or a closer of its own.
  private func opensItself(_ blocks: [Int], _ recognition: Recognition) -> Bool {
    blocks.contains { index in
      let role = recognition.blocks[index].role
      return DivisionPlan.kind(of: role) == .bottom || role == .dateline || role == .salute
    }
  }

  private func close(_ open: Open, at end: Int, _ recognition: inout Recognition) {
    let named = open.division.type ?? "section"
    let type = named == "section" && open.isDated && open.isSigned ? "letter" : named
    let identifier =
      open.head.map { recognition.identifiers.unique(type, fromWordsOf: recognition.bytes[$0]) }
      ?? recognition.identifiers.unique(type)
    var span = Span("div", open.start..<end, .division, StructureRecogniser.division)
    span["type"] = type
    span["n"] = open.division.number
    span["xml:id"] = identifier
    recognition.spans.append(span)
  }
}
