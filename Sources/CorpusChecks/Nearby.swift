/// What may have been meant.
enum Nearby {
  /// `did you mean …?`, where exactly one identifier is a letter or two away.
  static func suggestion(for identifier: String, in all: Set<String>) -> String? {
    let wanted = Array(identifier.utf8)
    guard wanted.count > 2, wanted.count < 64, all.count < 20_000 else { return nil }
    var best: (distance: Int, name: String)?
    for name in all {
      let length = name.utf8.count
      guard abs(length - wanted.count) <= 2, let distance = distance(wanted, Array(name.utf8)) else { continue }
      if let known = best, (known.distance, known.name) <= (distance, name) { continue }
      best = (distance, name)
    }
    return best.map { "did you mean `#\($0.name)`?" }
  }

  /// How many bytes differ; `nil` for more than two.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost = min(row[column] + 1, row[column + 1] + 1, diagonal + (byte == right[column] ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count] <= 2 ? row[right.count] : nil
  }
}
