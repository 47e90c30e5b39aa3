internal import Diagnostics
internal import Files
public import Testing

/// Expects `bytes` to be what the file `Snapshots/<name>` beside the test's file holds.
///
/// With `TEI_RECORD_SNAPSHOTS=1` the file is written instead, and the difference is for the eye.
public func expectSnapshot(
  _ bytes: [UInt8], named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  let path = "\(folder)/Snapshots/\(name)"
  if environment("TEI_RECORD_SNAPSHOTS") == "1" {
    do throws(Diagnostic) {
      try OutputFile.makeFolder("\(folder)/Snapshots")
      try OutputFile.write(bytes, to: path)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected = try? InputFile.read(path) else {
    Issue.record(
      "there is no snapshot Snapshots/\(name); run with TEI_RECORD_SNAPSHOTS=1, then look at it",
      sourceLocation: sourceLocation)
    return
  }
  guard expected != bytes else { return }
  let index = zip(expected, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let offset = index ?? min(expected.count, bytes.count)
  let place = LineIndex(bytes).place(of: offset..<offset, in: nil)
  func line(_ bytes: [UInt8]) -> String { LineIndex(bytes).line(place.line).map(String.init) ?? "(nothing)" }
  Issue.record(
    """
    differs from Snapshots/\(name) from line \(place.line), column \(place.column) on:
      expected: \(line(expected))
      found:    \(line(bytes))
    """, sourceLocation: sourceLocation)
}
