internal import Diagnostics

/// The difference between two versions of a file, as `diff -u` writes it.
public enum UnifiedDiff {
  private static let context = 3

  /// - Returns: nothing where the versions are the same.
  public static func text(from old: [UInt8], to new: [UInt8], path: String) -> String {
    let (before, after) = (lines(old), lines(new))
    let changes = after.difference(from: before)
    guard !changes.isEmpty else { return "" }
    let removed = Set(changes.removals.map { offset($0) })
    let inserted = Set(changes.insertions.map { offset($0) })
    // Each line of either version once: kept, removed or inserted.
    var rows: [(sign: Character, line: [UInt8])] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if left < before.count, removed.contains(left) {
        rows.append(("-", Array(before[left])))
        left += 1
      } else if right < after.count, inserted.contains(right) {
        rows.append(("+", Array(after[right])))
        right += 1
      } else {
        rows.append((" ", Array(before[left])))
        left += 1
        right += 1
      }
    }
    let name = printable(path)
    return "--- \(name)\n+++ \(name)\n" + hunks(rows)
  }

  private static func hunks(_ rows: [(sign: Character, line: [UInt8])]) -> String {
    var text = ""
    var start = 0
    var (left, right) = (1, 1)
    var position = 0
    while let first = rows[position...].firstIndex(where: { $0.sign != " " }) {
      var end = first
      var last = first
      while end < rows.count, end - last <= 2 * context {
        if rows[end].sign != " " { last = end }
        end += 1
      }
      start = max(position, first - context)
      end = min(rows.count, last + 1 + context)
      left += start - position
      right += start - position
      let hunk = rows[start..<end]
      let (removed, inserted) = (hunk.count { $0.sign != "+" }, hunk.count { $0.sign != "-" })
      text += "@@ -\(left),\(removed) +\(right),\(inserted) @@\n"
      for row in hunk {
        text +=
          "\(row.sign)\(printable(String(decoding: row.line.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)))\n"
        if row.line.last != 0x0A { text += "\\ No newline at end of file\n" }
      }
      left += removed
      right += inserted
      position = end
    }
    return text
  }

  /// With their line breaks, so that a missing one is a difference.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      found.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { found.append(bytes[start...]) }
    return found
  }

  private static func offset(_ change: CollectionDifference<ArraySlice<UInt8>>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
