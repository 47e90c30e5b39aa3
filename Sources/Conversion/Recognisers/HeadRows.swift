internal import TEI

/// Heads of one form that count on from the first: `FIRST STORY` and `SECOND STORY`, `No. I.` and `No. II.`
///
/// Where the first of them stands right below another head, that one holds them all, and is no title of the first.
struct HeadRows {
  typealias Head = DivisionLevels.Head

  private struct Row {
    let form: HeadNumber.Form
    var members: [(position: Int, number: HeadNumber)]
  }

  private(set) var heads: [Head]
  /// The positions of those that are held, and of the heads between them: they say nothing of how deep others stand.
  private(set) var inner: Set<Int> = []
  /// The numbers of those that no head holds, by their positions.
  private(set) var numbers: [Int: String] = [:]
  private let readings: [[HeadNumber]]
  private let outermost: Int

  /// So many heads that name nothing may stand between two of a row.
  private static let reach = 8

  init(_ found: [Head], _ recognition: Recognition) {
    heads = found
    readings = found.map { head in
      head.division == nil || head.division?.type == "section"
        ? HeadNumber.readings(recognition.blocks[head.index], recognition.bytes) : []
    }
    outermost = found.compactMap { $0.division?.level }.min() ?? HeadWording.chapter
    let rows = rows()
    for row in rows where !raise(row) && !settle(row) && row.form != .capital {
      for member in row.members { numbers[member.position] = member.number.written }
    }
    for row in rows { setApart(row) }
    fillAppendix(recognition)
  }

  private mutating func rows() -> [Row] {
    var open: [HeadNumber.Form: Row] = [:]
    var rows: [Row] = []
    func close(_ row: Row?) {
      if let row, row.members.count >= (row.form == .bareRoman ? 4 : 2) { rows.append(row) }
    }
    for position in heads.indices {
      for number in readings[position] {
        if let last = open[number.form]?.members.last, number.value == last.number.value + 1,
          mayGoOn(from: last.position, to: position)
        {
          open[number.form]?.members.append((position, number))
        } else if let last = open[number.form]?.members.last, number.isAlone, number.value == last.number.value,
          heads[position].index - heads[last.position].index == position - last.position
        {
          // `II.` once more below `II. THE RIVER`: a second head of the same part.
          heads[position].division = Division(level: 9)
        } else if number.value == 1 {
          close(open.updateValue(Row(form: number.form, members: [(position, number)]), forKey: number.form))
        }
      }
    }
    for row in open.values { close(row) }
    return rows.sorted { $0.members[0].position < $1.members[0].position }
  }

  /// Numbers that were counted already may stand far apart; others are a row only where few heads that name nothing
  /// stand between them, and none of a chapter.
  private func mayGoOn(from: Int, to: Int) -> Bool {
    if heads[from].division != nil, heads[to].division != nil { return true }
    let between = heads[(from + 1)..<to]
    return between.allSatisfy { ($0.division?.level ?? 9) > HeadWording.chapter }
      && between.count { $0.division == nil } <= Self.reach
  }

  private func isBelow(_ position: Int) -> Bool {
    position > 0 && heads[position - 1].index + 1 == heads[position].index
  }

  /// `I. OF THE MILL` and `II. OF THE RIVER` right above `1. …` and `7. …`: those with the other numbers are in them.
  private mutating func raise(_ row: Row) -> Bool {
    var level = Int.max
    for member in row.members {
      guard heads[member.position].division == nil else { return false }
      var below = member.position + 1
      while below < heads.count, isBelow(below), heads[below].division?.number == nil { below += 1 }
      guard below < heads.count, isBelow(below), let inner = heads[below].division, inner.type == "section" else {
        continue
      }
      level = min(level, inner.level)
    }
    guard level < Int.max else { return false }
    for member in row.members {
      heads[member.position].division = Division(
        level: level - 1, type: "section", number: member.number.written, standsAlone: true)
    }
    return true
  }

  /// A head without a number above `7. THE WHEEL` is no title of the seventh, if the others have none above them.
  private mutating func setApart(_ row: Row) {
    guard row.members.count >= 3, row.form == .figures else { return }
    let below = row.members.filter {
      heads[$0.position].division?.number != nil && isBelow($0.position)
        && heads[$0.position - 1].division?.number == nil
    }
    guard below.count * 2 < row.members.count else { return }
    for member in below { heads[member.position].division?.standsAlone = true }
  }

  /// Whether the head above the first of a row holds them all; then they are put into it.
  private mutating func settle(_ row: Row) -> Bool {
    let first = row.members[0].position
    guard isBelow(first), !readings[first - 1].contains(where: { $0.form == row.form }) else { return false }
    let holder = heads[first - 1].division
    // What stands below other heads as well is the title of each.
    let titles = row.members.dropFirst().count { isBelow($0.position) }
    guard titles * 2 < row.members.count - 1 || titles == 0 else { return false }
    let isCounted = heads[first].division != nil
    if isCounted, let holder {
      // `1. Of the wheel` below `III. OF THE MILL`, and then `IV.`
      guard holder.type == "section", holder.level == heads[first].division?.level, readings[first - 1].first != nil,
        row.members.allSatisfy({ heads[$0.position].division?.level == holder.level })
      else { return false }
    } else if isCounted {
      return false
    }
    let level = max(5, (holder?.level ?? outermost) + 1)
    for (place, member) in row.members.enumerated() {
      heads[member.position].division = Division(
        level: level, type: "section", number: heads[member.position].division?.number ?? member.number.written,
        standsAlone: place == 0)
      if !isCounted { inner.insert(member.position) }
      guard place > 0 else { continue }
      for position in (row.members[place - 1].position + 1)..<member.position where heads[position].division == nil {
        heads[position].division = Division(level: level + 1)
        inner.insert(position)
      }
    }
    guard !isCounted, let holder else { return true }
    // Others that are numbered so, though they do not count on, have the same place.
    for position in heads.indices[(row.members[row.members.count - 1].position + 1)...] {
      if let division = heads[position].division {
        if division.level <= holder.level { break }
      } else if readings[position].contains(where: { $0.form == row.form }) {
        heads[position].division = Division(level: level, type: "section", number: readings[position][0].written)
        inner.insert(position)
      }
    }
    return true
  }

  /// `APPENDIX` right above a title, and further titles of its form behind: all of them are in it.
  private mutating func fillAppendix(_ recognition: Recognition) {
    guard let appendix = heads.lastIndex(where: { $0.division?.type == "appendix" }), appendix + 2 < heads.count,
      let level = heads[appendix].division?.level, isBelow(appendix + 1)
    else { return }
    let further = heads.indices[(appendix + 1)...].prefix { position in
      heads[position].division == nil
        && TextShape(recognition.blocks[heads[position].index].range, recognition.bytes).isAllCapitals
    }
    guard further.count >= 2 else { return }
    for position in further {
      heads[position].division = Division(level: level + 1, standsAlone: position == appendix + 1)
      inner.insert(position)
    }
  }
}
