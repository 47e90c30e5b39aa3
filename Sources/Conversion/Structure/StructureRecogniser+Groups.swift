/// What opens a letter and what closes it, with the parts of both.
extension StructureRecogniser {
  /// `opener`, `closer` and `postscript` over neighbouring blocks that belong in one.
  func addGroups(_ main: [Int], _ recognition: inout Recognition) {
    let groups: [(String, [Block.Role: (String, Rule)])] = [
      (
        "opener",
        [
          .dateline: ("dateline", OpeningRecogniser.dateline), .salute: ("salute", OpeningRecogniser.salute),
          .address: ("address", OpeningRecogniser.address),
        ]
      ),
      (
        "closer",
        [
          .closingSalute: ("salute", ClosingRecogniser.salute), .signature: ("signed", ClosingRecogniser.signature),
          .closingDateline: ("dateline", ClosingRecogniser.dateline),
          .addressee: ("address", ClosingRecogniser.addressee),
        ]
      ),
      // What is added below a signature is one postscript, of however many paragraphs.
      ("postscript", [.postscript: ("p", ClosingRecogniser.postscript)]),
    ]
    for (group, roles) in groups {
      for run in runs(main, roles.keys, recognition) {
        let range =
          recognition.blocks[run[0]].range.lowerBound..<recognition.blocks[run[run.count - 1]].range.upperBound
        recognition.lay(group, range, .group, Self.division)
        for index in run {
          let block = recognition.blocks[index]
          guard let (element, rule) = roles[block.role] else { continue }
          let lines = element == "signed" ? signatures(of: block, recognition) : [block.range]
          for line in lines { recognition.lay(element, line, .block, rule) }
          if element == "address" {
            for line in addressLines(of: block, recognition) { recognition.lay("addrLine", line, .paragraph, rule) }
          }
        }
      }
    }
  }

  /// Neighbours with such roles; a new division begins a new run.
  private func runs(
    _ main: [Int], _ roles: Dictionary<Block.Role, (String, Rule)>.Keys, _ recognition: Recognition
  ) -> [[Int]] {
    var runs: [[Int]] = []
    var last: Int?
    for index in main where roles.contains(recognition.blocks[index].role) {
      if let last, last + 1 == index, recognition.blocks[index].division == nil {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
      last = index
    }
    return runs
  }

  /// The parts of a block that are one signature each.
  private func signatures(of block: Block, _ recognition: Recognition) -> [Range<Int>] {
    // A comma on a line of its own parts one signature from the next.
    if let last = block.lines.last, last.count == 1, block.lines.count > 1 {
      return [block.range.lowerBound..<block.lines[block.lines.count - 2].upperBound]
    }
    if block.lines.count > 1, block.lines.allSatisfy({ SignatureWording($0, recognition.bytes).isSealed }) {
      return block.lines
    }
    return ClosingRecogniser.names(of: block, recognition).count > 1 ? block.lines : [block.range]
  }

  /// The lines of an address; one where they are filled as those of a paragraph are.
  private func addressLines(of block: Block, _ recognition: Recognition) -> [Range<Int>] {
    guard block.lines.count > 1 else { return block.lines }
    let end = Inset.column(of: block.lines[0], recognition.bytes) + block.lines[0].count
    let next = recognition.bytes[block.lines[1]].prefix { $0 > 0x20 }.count
    return end + 1 + next > recognition.layout.measure ? [block.range] : block.lines
  }
}
