/// How far a batch has come, in one line of a terminal; nothing elsewhere.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private let width = 30

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && Console.isInteractive
  }

  /// - Parameter remark: what stands behind the figures.
  func show(_ done: Int, remark: String = "") {
    guard isShown, done < total else { return }
    let filled = done * width / max(1, total)
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    Console.progress("\r[\(bar)] \(done) of \(total)\(remark)")
  }

  /// Takes the line away, so that something else can be written.
  func clear() {
    // Erases the line (ECMA-48, EL).
    if isShown { Console.progress("\r\u{1B}[2K") }
  }
}
