/// A place in a file, as an editor counts: lines and columns from 1, columns in Unicode characters.
public struct Place: Sendable, Hashable, Codable, Comparable {
  /// The file's path as the user wrote it, or a URL; `nil` for standard input.
  public var file: String?
  /// The line from 1; 0 means the file as a whole.
  public var line: Int
  /// The column from 1, in Unicode scalar values; 0 means the line as a whole.
  public var column: Int
  /// How many characters from the column on belong to it; 0 where only the start is known.
  public var length: Int

  public init(file: String? = nil, line: Int = 0, column: Int = 0, length: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.file ?? "", left.line, left.column, left.length)
      < (right.file ?? "", right.line, right.column, right.length)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, leaving out what is not known.
  public var description: String {
    var text = file ?? "<stdin>"
    if line > 0 { text += ":\(line)" }
    if line > 0, column > 0 { text += ":\(column)" }
    return text
  }
}
