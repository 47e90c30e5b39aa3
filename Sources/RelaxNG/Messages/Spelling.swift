/// Finds what somebody probably meant to write.
enum Spelling {
  /// "did you mean `rend`?" where one of `names` is close enough to `name`.
  static func suggestion(for name: String, among names: [String]) -> String? {
    closest(to: name, among: names).map { "did you mean `\($0.name)`?" }
  }

  /// The closest of `names`, the earlier of two alike, with how many slips lie between; `nil` where none is close.
  static func closest(to name: String, among names: [String]) -> (name: String, distance: Int)? {
    let own = Array(name.unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    let allowed = own.count <= 2 ? 0 : own.count <= 5 ? 1 : 2
    for candidate in names where candidate != name {
      let scalars = Array(candidate.unicodeScalars.prefix(64))
      if name.lowercased() == candidate.lowercased() { return (candidate, 1) }
      guard abs(scalars.count - own.count) <= allowed else { continue }
      let distance = distance(own, scalars)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { least = min(least, before[j - 2] + 1) }
        row.append(least)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
