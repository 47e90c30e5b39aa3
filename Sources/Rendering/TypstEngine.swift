public import Diagnostics
internal import TEIResources

/// The program that sets pages: Typst, as a command or as the Python package of that name.
public struct TypstEngine: Sendable {
  enum Kind: Sendable, Hashable {
    /// A `typst` command, by its path.
    case command(String)
    /// A Python interpreter that has the package `typst`, by its path.
    case python(String)
  }

  let kind: Kind

  /// The template that sets the print XML, all its files; with that it makes up a PDF.
  public static var template: [UInt8] { templates.flatMap(\.bytes) }

  /// The files of the template by their names; the one that is set is `edition.typ`.
  static var templates: [(name: String, bytes: [UInt8])] {
    TEIResources.paths.filter { $0.hasPrefix("print/") && $0.hasSuffix(".typ") }
      .map { (String($0.dropFirst("print/".count)), TEIResources.bytes($0) ?? []) }
  }

  /// Finds Typst: `TEI_TYPST`, the `.venv` of the checkout that runs the tool, a `typst` or a `python3` on `PATH`.
  ///
  /// The pinned package comes before a command on `PATH`, so that pages are the same on every machine.
  ///
  /// - Throws: a `typst.missing` diagnostic with what to install.
  public init(environment: [String: String]) throws(Diagnostic) {
    if let command = environment["TEI_TYPST"] {
      kind = .command(command)
      return
    }
    let path = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    if let home = environment["TEI_HOME"], isExecutable("\(home)/.venv/bin/python") {
      kind = .python("\(home)/.venv/bin/python")
    } else if let folder = path.first(where: { isExecutable("\($0)/typst") }) {
      kind = .command("\(folder)/typst")
    } else if let folder = path.first(where: { isExecutable("\($0)/python3") }) {
      kind = .python("\(folder)/python3")
    } else {
      throw Self.missing
    }
  }

  static let missing = Diagnostic(
    .fatal, "typst.missing", "Typst, which sets the printed pages, is not installed",
    help: "put `typst` on PATH (typst.app), or install the Python package: `pip install typst`; or leave the PDF out")
}
