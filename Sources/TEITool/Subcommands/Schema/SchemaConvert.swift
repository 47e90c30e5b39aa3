import ArgumentParser
import Diagnostics
import Files
import RelaxNG

struct SchemaConvert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turns a schema from XML syntax into compact syntax, or the other way round.",
    discussion: "Comments and annotations go with it where the other syntax can hold them.")

  @Argument(help: ArgumentHelp("The schema: a .rng or .rnc file.", valueName: "file"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The result's file; standard output by default.", valueName: "out"))
  var output: String?

  func run() async throws {
    try await reportingFailure {
      let bytes = try InputFile.read(file)
      // As the engine has it: XML begins with `<`, whatever the file is called.
      let isXML = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
      let target = try OutputTarget(output, count: 1)
      try target.prepare(for: [file], extension: isXML ? "rnc" : "rng")
      let result = try SchemaTranslation.translate(bytes, from: file, to: isXML ? .compact : .xml)
      try OutputFile.write(result, to: target.path(for: file, extension: isXML ? "rnc" : "rng"))
    }
  }
}
