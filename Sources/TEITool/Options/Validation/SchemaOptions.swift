import ArgumentParser
import Diagnostics
import Files
import RelaxNG
import SchemaStore
import TEI
import Validation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What documents are validated against.
struct SchemaOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "RELAX NG schemas, in XML or compact syntax: files, or names in the store. Over what documents name.",
      valueName: "file"))
  var schema: [String] = []

  @Option(
    help: ArgumentHelp(
      "Schematron rules in XPath 1.0, or a RELAX NG schema with rules in it. Over what documents name.",
      valueName: "file"))
  var schematron: [String] = []

  @Option(help: ArgumentHelp("OASIS XML catalogs; besides those of XML_CATALOG_FILES.", valueName: "file"))
  var catalog: [String] = []

  @Option(
    help: ArgumentHelp("The folder that documents may name files of; by default the repository's.", valueName: "folder")
  )
  var root: String?

  @OptionGroup var lock: LockOptions

  /// The schemas, the finder of what documents name, and what is worth a warning.
  func choose(
    _ settings: EditionSettings.Validation, folders: [String], maximalCatalogs: Int? = nil
  ) throws -> (choice: SchemaChoice, finder: SchemaFinder, warnings: [Diagnostic]) {
    var finder = SchemaFinder()
    finder.root = root
    finder.folders = folders.filter { InputFile.kind(of: $0) == .directory }
    let lock = try lock.load()
    let answers = StoreAnswers(lock, self.lock.store)
    finder.store = { answers.answer(for: $0) }
    let listed = ProcessInfo.processInfo.environment["XML_CATALOG_FILES"] ?? ""
    let (catalog, warnings) = try CatalogReader.read(
      catalog + settings.catalogs + listed.split(whereSeparator: \.isWhitespace).map(String.init),
      limit: maximalCatalogs ?? CatalogReader.standardLimit)
    finder.catalog = catalog
    let grammars = schema.isEmpty && schematron.isEmpty ? settings.schemas : schema
    let rules = schema.isEmpty && schematron.isEmpty ? settings.schematron : schematron
    guard grammars.isEmpty, rules.isEmpty else {
      var set = SchemaSet(cache: .ofUser())
      for name in grammars {
        let (file, parts) = try file(named: name, finder)
        try set.add(grammar: try Self.read(file), name: file, parts: parts)
      }
      for name in rules {
        let (file, _) = try file(named: name, finder)
        try set.add(rules: try Self.read(file), name: file)
      }
      return (.fixed(set), finder, warnings + set.remarks)
    }
    return (.byDocument(finder, SchemaLibrary(cache: .ofUser())), finder, warnings)
  }

  /// A schema's bytes; an empty file, which a failed download leaves, is told of as such.
  private static func read(_ file: String) throws(Diagnostic) -> [UInt8] {
    let bytes = try InputFile.read(file)
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw Diagnostic(
        .fatal, "schema.empty", "there is nothing in the schema `\(file)`", at: Place(file: file),
        help: "fetch or make it anew, or leave it out: each document is then validated against the schemas it names")
    }
    return bytes
  }

  /// A file of that name, or else the schema that the store has by it.
  private func file(
    named name: String, _ finder: SchemaFinder
  ) throws(Diagnostic) -> (path: String, parts: StoredParts?) {
    if name == "-" || InputFile.kind(of: name) != .missing { return (name, nil) }
    switch finder.store(name) {
    case .file(let path, _, let parts): return (path, parts)
    case .notFetched(let name), .changed(let name):
      throw Diagnostic(
        .fatal, "schema.missing", "the schema `\(name)` is locked but not on this machine",
        help: "run `tei schema sync`")
    case .unknown:
      // What is no file says so best when it is read.
      guard SchemaDownload.isRemote(name) || SchemaName(name)?.version != nil else { return (name, nil) }
      throw Diagnostic(
        .fatal, "schema.missing", "there is no schema `\(name)` in the store",
        help: SchemaDownload.isRemote(name)
          ? "run `tei schema add \(name)`" : "add it with `tei schema add URL --name \(name)`")
    }
  }
}
