internal import Diagnostics

/// That findings of a code are not to be told, in a document or a part of it.
struct Suppression: Sendable, Hashable {
  let code: CodePattern
  /// What it covers; `nil` for the whole document.
  let range: Range<Position>?
  /// Where it stands, to tell of one that is of no use any more.
  let place: Place

  struct Position: Sendable, Hashable, Comparable {
    let line: Int
    let column: Int

    static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  func covers(_ diagnostic: Diagnostic) -> Bool {
    guard CodePattern.canBeChanged(diagnostic.code), code.matches(diagnostic.code) else { return false }
    guard let range else { return true }
    guard let place = diagnostic.place, place.file == self.place.file, place.line > 0 else { return false }
    return range.contains(Position(line: place.line, column: max(1, place.column)))
  }
}
