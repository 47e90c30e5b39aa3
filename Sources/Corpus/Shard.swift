/// One of several equal parts of a corpus: `2/8` is every eighth document from the second on.
///
/// Every eighth, and not the second eighth of the list, since neighbours are often of one size.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// From 1.
  public let number: Int
  public let count: Int

  /// `nil` where the text is not of the form `i/n` with `i` from 1 to `n`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// Whether the document at `index` of the whole corpus, from 0, belongs to it.
  public func contains(_ index: Int) -> Bool { index % count == number - 1 }

  public var description: String { "\(number)/\(count)" }
}
