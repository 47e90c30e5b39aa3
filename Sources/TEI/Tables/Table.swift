public import Diagnostics
internal import SwiftCSV
internal import TextEncoding

/// A table from a CSV file, by the names of its columns; each cell knows its line.
public struct Table: Sendable {
  public struct Row: Sendable {
    /// The line on which the row begins.
    public let line: Int
    fileprivate let cells: [String: String]

    /// The cell of a column without white space at its ends; `nil` where it is empty.
    public subscript(_ column: String) -> String? { cells[column] }

    /// The columns that have something in this row.
    public var columns: [String] { cells.keys.sorted() }
  }

  /// The names of the columns, in small letters.
  public let columns: [String]
  public let rows: [Row]
  public let file: String

  /// Reads CSV with commas, semicolons or tabs, in any encoding.
  ///
  /// - Parameter known: the columns that have a meaning.
  /// - Throws: a `table.*` diagnostic: broken quotation marks, an unknown column, no rows.
  public init(parsing bytes: [UInt8], file: String, known: [String]) throws(Diagnostic) {
    self.file = file
    let text = String(decoding: try DecodedText(bytes, file: file).bytes, as: UTF8.self)
    let records = try Self.records(text, file)
    guard let header = records.first?.cells else {
      throw Diagnostic(
        .fatal, "table.empty", "the table is empty", at: Place(file: file),
        help: "its first line names the columns: \(known.joined(separator: ", "))")
    }
    columns = header.map { $0.lowercased() }
    for column in columns where !column.isEmpty && !known.contains(column) {
      let near = known.min { column.distance(to: $0) < column.distance(to: $1) }
      throw Diagnostic(
        .fatal, "table.unknown-column", "the column `\(column)` is not known here", at: Place(file: file, line: 1),
        help: near.flatMap { column.distance(to: $0) <= 2 ? "did you mean `\($0)`?" : nil }
          ?? "known are \(known.joined(separator: ", "))")
    }
    var rows: [Row] = []
    for record in records.dropFirst() {
      var cells: [String: String] = [:]
      for (column, cell) in zip(columns, record.cells) where !cell.isEmpty { cells[column] = cell }
      if !cells.isEmpty { rows.append(Row(line: record.line, cells: cells)) }
    }
    self.rows = rows
  }

  private static func records(_ text: String, _ file: String) throws(Diagnostic) -> [(line: Int, cells: [String])] {
    var records: [(line: Int, cells: [String])] = []
    var line = 1
    // A closing quotation mark that is missing would swallow the rest of the table.
    if text.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 {
      throw Diagnostic(
        .fatal, "table.quotation", "a quotation mark in the table has no partner",
        at: LineIndex(Array(text.utf8)).place(of: lastQuote(text), in: file),
        help: "write a quotation mark within a cell twice, and the cell between quotation marks")
    }
    do {
      let delimiter = CSVDelimiter.guessed(string: text)
      // All rows, the header too, as SwiftCSV reads them.
      try EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false, rowLimit: 0).enumerateAsArray(
        startAt: 0, rowLimit: nil
      ) {
        cells in
        let trimmed = cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        records.append((line, trimmed))
        line += 1 + cells.reduce(0) { $0 + $1.count(where: \.isNewline) }
      }
    } catch {
      throw Diagnostic(
        .fatal, "table.quotation", "the quotation marks of this row do not fit", at: Place(file: file, line: line),
        help: "write a quotation mark within a cell twice, and the cell between quotation marks")
    }
    return records
  }

  private static func lastQuote(_ text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let offset = bytes.lastIndex(of: UInt8(ascii: "\"")) ?? 0
    return offset..<offset + 1
  }
}
