/// Looks for one kind of thing in a text and lays markup over it; it never changes the text.
protocol Recogniser: Sendable {
  /// The rules under whose names it works.
  static var rules: [Rule] { get }

  func recognise(_ recognition: inout Recognition)
}
