import TestSupport

/// A folder with a schema of two elements and some documents, for tests of what `tei validate` does with many.
struct SmallCorpus {
  let folder: ScratchFolder

  static let schema = """
    <element name="doc" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <zeroOrMore><element name="p"><optional><attribute name="n"/></optional><text/></element></zeroOrMore>
    </element>
    """

  init() throws {
    folder = try ScratchFolder()
    try folder.write(Self.schema, to: "doc.rng")
  }

  /// A document with a wrong attribute in line 2 for each of `errors`.
  func write(_ name: String, errors: Int = 0) throws {
    let wrong = (0..<errors).map { "<p wrong='\($0)'>text \($0)</p>\n" }.joined()
    try folder.write("<doc>\n\(wrong)<p>fine</p>\n</doc>\n", to: name)
  }

  func validate(
    _ arguments: String..., input: [UInt8] = [], settings: [String: String?] = [:]
  ) async throws -> Program.Result {
    try await Program.tei(
      ["validate", "--schema", "doc.rng"] + arguments, input: input, settings: settings, folder: folder.path)
  }

  func tei(_ arguments: [String], settings: [String: String?] = [:]) async throws -> Program.Result {
    try await Program.tei(arguments, settings: settings, folder: folder.path)
  }

  /// Runs git in the folder, with an author and no settings of the user's.
  func git(_ arguments: String...) async throws {
    let git = Program.path("git") ?? "git"
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    _ = try await Program.run(
      git, identity + arguments, settings: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"],
      folder: folder.path)
  }
}

extension Program.Result {
  /// The documents of a text report, in their order: what stands before the first colon of its headings.
  var documents: [String] {
    var names: [String] = []
    for line in text.split(separator: "\n") where line.contains(": error: ") {
      let name = line.prefix { $0 != ":" }
      if names.last.map({ $0 != name }) ?? true { names.append(String(name)) }
    }
    return names
  }
}
