import Diagnostics
import Files
import TestSupport
import Testing

/// A disk that takes no more: the error is told, the old file is whole, no half of a new one is left.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct FullDiskTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.copy("Samples/appeal/appeal.txt", as: "appeal.txt")
  }

  /// A limit on the size of files stands for a full disk: the write fails after some bytes.
  @Test func aFileThatCannotBeWrittenWholeIsNotWritten() async throws {
    try folder.write("mine", to: "out.xml")
    let result = try await Program.shell(
      "trap '' XFSZ; ulimit -f 4; exec \"$TEI\" convert appeal.txt --force -o out.xml", folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains("cannot write `out.xml`"))
    #expect(try folder.text("out.xml") == "mine")
    #expect(folder.files == ["appeal.txt", "out.xml"])
  }

  @Test(
    .enabled(if: InputFile.kind(of: "/dev/full") == .file, "no /dev/full here"),
    arguments: [
      "convert appeal.txt", "validate none.xml a.xml", "validate --format json a.xml", "verify appeal.txt a.xml",
      "render a.xml --to html",
    ])
  func standardOutputThatIsFullIsAnError(_ command: String) async throws {
    _ = try await Program.tei(["convert", "appeal.txt", "-o", "a.xml", "-q"], folder: folder.path)
    let result = try await Program.shell("exec \"$TEI\" \(command) > /dev/full", folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains("error:"))
  }

  @Test func aReaderThatWentAwayIsNoError() async throws {
    let result = try await Program.shell("\"$TEI\" validate appeal.txt | true", folder: folder.path)
    #expect(!result.error.contains("could not be written"))
  }

  /// Writing to a device once put a plain file in its place.
  @Test func aDeviceAsOutputStaysADevice() async throws {
    let result = try await Program.tei(["convert", "appeal.txt", "-o", "/dev/null"], folder: folder.path)
    #expect(result.code == 0, "\(result.error)")
    #expect(!InputFile.isPlain("/dev/null"))
  }
}
