/// How much a document may include: ten files that include ten each are a hundred thousand at the fifth level.
public struct IncludeLimits: Sendable, Hashable {
  /// Files in all, counted as often as they are included.
  public var files: Int
  /// Files one in the other.
  public var levels: Int

  public init(files: Int = 10_000, levels: Int = 64) {
    self.files = files
    self.levels = levels
  }
}
