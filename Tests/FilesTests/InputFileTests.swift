import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("InputFile")
struct InputFileTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func error(_ path: String, limit: Int = InputFile.sizeLimit) throws -> Diagnostic {
    try #require(throws: Diagnostic.self) { try InputFile.read(path, limit: limit) }
  }

  @Test("reads a file whole", arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func whole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, as: "a.bin")
    #expect(try InputFile.read(path) == bytes)
  }

  @Test("says that there is no such file")
  func missing() throws {
    let error = try error("\(folder.path)/no.xml")
    #expect(error.code == "file.not-found")
    #expect(error.severity == .fatal)
    #expect(error.message == "cannot read `\(folder.path)/no.xml`: there is no such file")
    #expect(error.place == Place(file: "\(folder.path)/no.xml"))
    #expect(error.help != nil)
  }

  @Test("says that a folder is a folder")
  func directory() throws {
    #expect(try error(folder.path).code == "file.is-directory")
  }

  @Test("says that a file stands where a folder should")
  func notDirectory() throws {
    let file = try folder.write([], as: "a")
    #expect(try error("\(file)/b").code == "file.not-directory")
  }

  @Test("says that a file may not be read", .enabled(if: getuid() != 0, "root may read everything"))
  func permission() throws {
    let file = try folder.write([1], as: "secret")
    chmod(file, 0)
    #expect(try error(file).code == "file.no-permission")
  }

  @Test("gives the system's own words for what is rare")
  func rare() throws {
    let error = try error(String(repeating: "x", count: 5_000))
    #expect(error.code == "file.system")
    #expect(error.message.contains("too long"))
  }

  @Test("refuses a file over the limit and takes one of just that size")
  func tooLarge() throws {
    let file = try folder.write([UInt8](repeating: 7, count: 1 << 20), as: "big")
    #expect(try InputFile.read(file, limit: 1 << 20).count == 1 << 20)
    let error = try error(file, limit: 1 << 20 - 1)
    #expect(error.code == "file.too-large")
    #expect(error.help == "split the file")
  }

  @Test("refuses what has no end once it is over the limit", .enabled(if: access("/dev/zero", R_OK) == 0))
  func endless() throws {
    let error = try error("/dev/zero", limit: 1 << 20)
    #expect(error.code == "file.too-large")
    #expect(error.message == "`/dev/zero` is larger than the limit of 1 MiB")
  }

  @Test("tells files, folders and nothing apart, through symbolic links too")
  func kinds() throws {
    let file = try folder.write([], as: "f")
    let link = "\(folder.path)/link"
    #expect(symlink(folder.path, link) == 0)
    defer { unlink(link) }
    #expect(InputFile.kind(of: file) == .file)
    #expect(InputFile.kind(of: folder.path) == .directory)
    #expect(InputFile.kind(of: link) == .directory)
    #expect(InputFile.kind(of: "\(folder.path)/none") == .missing)
  }
}
