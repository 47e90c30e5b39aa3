import ArgumentParser
import Diagnostics
import Digests
import Files
import RelaxNG
import SchemaStore
import Validation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct SchemaAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Puts a schema into the store, and pins it in the lock file.",
    discussion: """
      A URL is fetched over https. Documents that name the schema by that URL, or by an --alias, are then validated \
      against it, and `tei validate --schema NAME` knows it by its name.
      """)

  @Argument(help: ArgumentHelp("A URL, or a file.", valueName: "url-or-file"))
  var source: String

  @Option(
    help: ArgumentHelp(
      "Its name; by default the file's, with the version that the schema tells.", valueName: "name@version"))
  var name: String?

  @Option(help: ArgumentHelp("What documents call it besides.", valueName: "href"))
  var alias: [String] = []

  @OptionGroup var lock: LockOptions
  @OptionGroup var limits: DownloadOptions

  func run() async throws {
    let schema = try await reportingFailure { () -> LockedSchema in
      let bytes =
        SchemaDownload.isRemote(source)
        ? try await limits.download.fetch(source) : try InputFile.read(source, limit: limits.download.sizeLimit)
      let schema = try describe(bytes)
      var lock = try lock.load()
      try self.lock.store.keep(bytes, as: schema)
      lock.add(schema)
      try lock.write()
      return schema
    }
    Console.print("\(schema.name): \(counted(schema.bytes, "byte")), sha256 \(schema.sha256.prefix(16))…")
  }

  private func describe(_ bytes: [UInt8]) throws -> LockedSchema {
    var kind = SchemaKind(content: bytes)
    if kind == .unknown { kind = SchemaKind(name: source) }
    let ending: String
    switch kind {
    case .relaxng:
      ending = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<") ? "rng" : "rnc"
      // One that cannot be compiled is of no use to anyone; its parts would not be in the store.
      _ = try GrammarValidator(bytes, name: source)
    case .schematron: ending = "sch"
    case .xsd, .dtd: ending = kind.rawValue
    case .nvdl, .unknown:
      throw Diagnostic(
        .fatal, "schema.kind", "`\(source)` is no schema that can be run",
        help: "RELAX NG, Schematron, XML Schema and DTD can be; is it perhaps a page about the schema?")
    }
    let name: SchemaName
    if let given = self.name {
      guard let read = SchemaName(given) else {
        throw Diagnostic(
          .fatal, "schema.name", "`\(given)` is no name for a schema", help: "write letters and digits: tei_all@4.12.0")
      }
      name = read
    } else {
      name = SchemaName(reference: source, content: bytes)
    }
    return LockedSchema(
      name: name.description, source: source, sha256: SHA256(of: bytes).hexadecimal, bytes: bytes.count,
      kind: ending, aliases: alias)
  }
}

/// How large and how slow a schema may be that is fetched.
struct DownloadOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The largest schema, in MiB.", valueName: "n"))
  var maxSize = 32

  @Option(help: ArgumentHelp("How long fetching may take, in seconds.", valueName: "n"))
  var maxTime = 60

  func validate() throws {
    guard (1...1_024).contains(maxSize), (1...3_600).contains(maxTime) else {
      throw ValidationError("--max-size is from 1 to 1024, --max-time from 1 to 3600")
    }
  }

  var download: SchemaDownload {
    var download = SchemaDownload()
    download.sizeLimit = maxSize << 20
    download.timeLimit = maxTime
    // For mirrors on this machine, and for tests.
    download.allowsLoopback = ProcessInfo.processInfo.environment["TEI_ALLOW_LOOPBACK"] == "1"
    return download
  }
}
