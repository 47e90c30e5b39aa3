import Diagnostics
import Files

/// Where results go: standard output, one file, or a folder for one file or many.
enum OutputTarget {
  case standardOutput
  case file(String)
  case folder(String)

  /// - Parameter count: how many results there will be.
  init(_ output: String?, count: Int) throws(Diagnostic) {
    guard let output, output != "-" else {
      if count > 1 {
        throw Diagnostic(
          .fatal, "usage.no-output", "there are \(count) documents and no place for them",
          help: "name a folder with -o")
      }
      self = .standardOutput
      return
    }
    if output.hasSuffix("/") || InputFile.kind(of: output) == .directory || count > 1 {
      self = .folder(output.hasSuffix("/") ? String(output.dropLast()) : output)
    } else {
      self = .file(output)
    }
  }

  /// The path of the result made from `input`.
  func path(for input: String, extension: String) -> String {
    let name = input == "-" ? "stdin" : input.split(separator: "/").last.map(String.init) ?? input
    let stem = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil } ?? name
    return path(named: stem, extension: `extension`)
  }

  /// The path of a result whose name, with the folders in it, is known.
  func path(named name: String, extension: String) -> String {
    switch self {
    case .standardOutput: "-"
    case .file(let path): path
    case .folder(let folder): "\(folder)/\(name).\(`extension`)"
    }
  }

  /// Makes the folder, if there is one to be made, once it is sure that no result is written over an input or another result.
  func prepare(for inputs: [String], extension: String) throws(Diagnostic) {
    try prepare(inputs.map { (input: $0, result: path(for: $0, extension: `extension`)) })
  }

  /// The same where the results' paths are known.
  func prepare(_ pairs: [(input: String, result: String)]) throws(Diagnostic) {
    if case .standardOutput = self { return }
    let originals = Set(pairs.map(\.input).compactMap(FileIdentity.init))
    var results: [String: String] = [:]
    for (input, path) in pairs {
      if let old = FileIdentity(path), originals.contains(old) {
        throw Diagnostic(
          .fatal, "usage.output-is-input", "`\(path)` is an input, and is left as it is", at: Place(file: path),
          help: "name another file with -o")
      }
      if let other = results.updateValue(input, forKey: path) {
        throw Diagnostic(
          .fatal, "usage.same-output", "`\(other)` and `\(input)` would both be written to `\(path)`",
          at: Place(file: path), help: "run them one by one, with another -o each")
      }
    }
    if case .folder(let folder) = self { try OutputFile.makeFolder(folder) }
  }
}
