/// A document as the checks read it.
public struct CheckedText: Sendable {
  /// Tells of the byte at an offset which file it was included from; `nil` for the document itself.
  public typealias Origin = @Sendable (_ offset: Int) -> String?

  public var bytes: [UInt8]
  /// `nil` where nothing was included.
  public var origin: Origin?

  public init(_ bytes: [UInt8], origin: Origin? = nil) {
    self.bytes = bytes
    self.origin = origin
  }
}
