import ArgumentParser
import TEI

/// The command-line tool: the list of its subcommands and nothing else.
struct Tool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tei",
    abstract: "Makes scholarly editions in TEI P5: plain text to TEI, proof, validation, web page and print.",
    version: Generator.title,
    subcommands: [Convert.self, Verify.self, Validate.self, Report.self, Render.self, Build.self, SchemaCommand.self])
}
