internal import Diagnostics
internal import Files

/// What the last build wrote, kept beside the outputs, so that an edited file is noticed and an unchanged one left alone.
///
/// A line a file: checksum of the output, checksum of what it was made from, name.
struct BuildRecord {
  private struct Entry {
    let output: UInt64
    let input: UInt64
  }

  private let folder: String
  private var entries: [String: Entry] = [:]

  init(folder: String) {
    self.folder = folder
    // A record that is missing or broken is the same as an empty one: then no file counts as built.
    guard let bytes = try? InputFile.read("\(folder)/\(Self.name)", limit: 10 << 20) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 2)
      if fields.count == 3, let output = UInt64(fields[0], radix: 16), let input = UInt64(fields[1], radix: 16) {
        entries[String(fields[2])] = Entry(output: output, input: input)
      }
    }
  }

  private static let name = ".tei-build"

  /// Whether `bytes`, the file on disk, are not what the last build wrote; what no build wrote is someone's own.
  func wasEdited(_ file: String, _ bytes: [UInt8]) -> Bool {
    entries[Self.key(file)].map { $0.output != Self.checksum(bytes) } ?? true
  }

  /// Whether the file on disk is what the last build made from the same `input`.
  func isCurrent(_ file: String, madeFrom input: [UInt8]) -> Bool {
    guard let entry = entries[Self.key(file)], entry.input == Self.checksum(input),
      let bytes = try? InputFile.read(file)
    else { return false }
    return Self.checksum(bytes) == entry.output
  }

  mutating func note(_ file: String, _ bytes: [UInt8], madeFrom input: [UInt8]) {
    entries[Self.key(file)] = Entry(output: Self.checksum(bytes), input: Self.checksum(input))
  }

  func write() throws(Diagnostic) {
    let lines = entries.sorted { $0.key < $1.key }.map { name, entry in
      "\(String(entry.output, radix: 16)) \(String(entry.input, radix: 16)) \(name)\n"
    }
    try OutputFile.write(Array(lines.joined().utf8), to: "\(folder)/\(Self.name)")
  }

  private static func key(_ file: String) -> String { file.split(separator: "/").last.map(String.init) ?? file }

  private static func checksum(_ bytes: [UInt8]) -> UInt64 { Checksum(bytes).value }
}
