/// Makes the roles of blocks fit together, before markup is laid over them: what opens a division stands before what
/// is in it, and what closes one stands behind.
struct DivisionPlan {
  private(set) var divides = false

  mutating func apply(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    var hasBody = false
    var hasBottom = false
    var level = HeadWording.chapter
    for (position, index) in main.enumerated() {
      let next = position + 1 < main.count ? recognition.blocks[main[position + 1]].role : nil
      demote(index, next, &recognition)
      var block = recognition.blocks[index]
      let kind = Self.kind(of: block.role)
      if block.division == nil {
        switch kind {
        case .top where block.role == .head && (hasBody || hasBottom):
          block.division = Division(level: level, type: nil, number: nil)
        case .top where hasBody || hasBottom: block.role = .paragraph
        case .body where hasBottom: block.division = Division(level: level, type: nil, number: nil)
        case .bottom where !hasBody: block.role = .paragraph
        default: break
        }
      }
      if let division = block.division, position > 0 {
        divides = true
        level = division.level
        hasBody = false
        hasBottom = false
        if kind == .bottom { block.role = .paragraph }
      }
      switch Self.kind(of: block.role) {
      case .body: hasBody = true
      case .bottom: hasBottom = true
      case .top, .anywhere: break
      }
      recognition.blocks[index] = block
    }
  }

  /// A label needs its item, and a speaker something to say.
  private func demote(_ index: Int, _ next: Block.Role?, _ recognition: inout Recognition) {
    switch recognition.blocks[index].role {
    case .itemLabel where next != .item: recognition.blocks[index].role = .paragraph
    case .speaker where next != .verse && next != .speech && next != .stage:
      recognition.blocks[index].role = .stage
    // A group's head at the end of a list heads nothing.
    case .castGroup where next != .castItem: recognition.blocks[index].role = .paragraph
    case .castHead where next != .castItem && next != .castGroup: recognition.blocks[index].role = .head
    default: break
    }
  }

  enum Kind { case top, body, bottom, anywhere }

  static func kind(of role: Block.Role) -> Kind {
    switch role {
    case .head, .dateline, .address, .salute, .credit: .top
    case .closingSalute, .signature, .closingDateline, .addressee, .postscript, .trailer: .bottom
    case .remark, .separator, .source, .noteAmidText: .anywhere
    default: .body
    }
  }
}
