/// How sure a rule is of what it found (TEI's `teidata.certainty`).
public enum Certainty: String, Sendable, Hashable, Comparable {
  case low, medium, high

  public static func < (left: Certainty, right: Certainty) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}
