/// A damaged document.
public struct Mutant: Sendable {
  public var bytes: [UInt8]
  /// What was done to it, in the order it was done.
  public var mutations: [Mutation]

  /// Whether the document is not even XML any more.
  public var isBroken: Bool { mutations.contains(where: \.breaksMarkup) }
}
