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

  @Option(help: ArgumentHelp("How many parts a schema may have, by include and externalRef.", valueName: "n"))
  var maxParts = 100

  @OptionGroup var lock: LockOptions
  @OptionGroup var limits: DownloadOptions

  func validate() throws {
    guard (1...10_000).contains(maxParts) else { throw ValidationError("--max-parts is from 1 to 10000") }
  }

  func run() async throws {
    let schema = try await reportingFailure { () -> LockedSchema in
      var lock = try lock.load()
      var gathering = self.lock.gathering(lock)
      gathering.download = limits.download
      gathering.mostParts = maxParts
      // What is not there is told of by the name that was typed.
      if !SchemaDownload.isRemote(source), InputFile.kind(of: source) != .file { _ = try InputFile.read(source) }
      let name = SchemaDownload.isRemote(source) ? source : self.lock.source(of: source, lock)
      let file = SchemaGathering.File(source: name, bytes: try await gathering.read(name))
      let kind = try kind(of: file.bytes)
      let parts = kind == .relaxng ? try await gathering.parts(of: file) : []
      let schema = try describe(file, kind, parts)
      for (part, locked) in zip([file] + parts, schema.files) {
        try self.lock.store.keep(part.bytes, as: locked, of: schema)
      }
      lock.add(schema)
      try lock.write()
      return schema
    }
    let parts = schema.parts.map { ", and \(counted($0.count, "part"))" } ?? ""
    Console.print("\(schema.name): \(counted(schema.bytes, "byte"))\(parts), sha256 \(schema.sha256.prefix(16))…")
  }

  private func kind(of bytes: [UInt8]) throws -> SchemaKind {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw Diagnostic(
        .fatal, "schema.empty", "there is nothing in the schema `\(source)`", help: "see if it was fetched as a whole")
    }
    let kind = SchemaKind(content: bytes)
    return kind == .unknown ? SchemaKind(name: source) : kind
  }

  private func describe(
    _ file: SchemaGathering.File, _ kind: SchemaKind, _ parts: [SchemaGathering.File]
  ) throws -> LockedSchema {
    let bytes = file.bytes
    let ending: String
    switch kind {
    case .relaxng:
      ending = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<") ? "rng" : "rnc"
      // One that cannot be compiled is of no use to anyone.
      let gathered = Dictionary(parts.map { ($0.source, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      let resources = SchemaResources { url throws(SchemaFailure) in
        guard let bytes = gathered[url] else { return try SchemaResources.none.load(url) }
        return SchemaResources.Resource(bytes: bytes, url: url)
      }
      _ = try GrammarValidator(bytes, name: source, url: file.source, parts: resources)
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
      name: name.description, source: file.source, sha256: SHA256(of: bytes).hexadecimal, bytes: bytes.count,
      kind: ending, aliases: alias,
      parts: parts.map { .init(source: $0.source, sha256: SHA256(of: $0.bytes).hexadecimal, bytes: $0.bytes.count) })
  }
}

/// How large and how slow a schema may be that is fetched.
struct DownloadOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The largest schema with its parts, in MiB.", valueName: "n"))
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
