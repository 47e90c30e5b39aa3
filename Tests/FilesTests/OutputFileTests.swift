import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("OutputFile")
struct OutputFileTests {
  private let folder: Sandbox
  init() throws { folder = try Sandbox() }

  /// A temporary folder that is emptied whatever a test leaves in it.
  private final class Sandbox {
    let path: String
    init() throws {
      var template = Array("/tmp/tei-test-XXXXXX".utf8CString)
      try #require(mkdtemp(&template) != nil)
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    var names: [String] { Self.names(in: path) }

    static func names(in path: String) -> [String] {
      guard let stream = opendir(path) else { return [] }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted()
    }

    deinit { Self.remove(path) }

    private static func remove(_ path: String) {
      for name in names(in: path) {
        if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
      }
      rmdir(path)
    }
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func mode(of path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o7777 : 0
  }

  @Test("writes a file and leaves nothing else behind", arguments: [0, 1, 100_000])
  func writes(size: Int) throws {
    let bytes = [UInt8](repeating: 0x61, count: size)
    try OutputFile.write(bytes, to: path("a.xml"))
    #expect(try InputFile.read(path("a.xml")) == bytes)
    #expect(folder.names == ["a.xml"])
  }

  @Test("replaces a file whole and keeps its permissions")
  func replaces() throws {
    try OutputFile.write(Array("a long old text".utf8), to: path("a.xml"))
    chmod(path("a.xml"), 0o640)
    try OutputFile.write(Array("new".utf8), to: path("a.xml"))
    #expect(try InputFile.read(path("a.xml")) == Array("new".utf8))
    #expect(mode(of: path("a.xml")) == 0o640)
  }

  @Test("writes through a symbolic link and leaves the link a link")
  func link() throws {
    try OutputFile.write(Array("old".utf8), to: path("real.xml"))
    #expect(symlink("real.xml", path("link.xml")) == 0)
    try OutputFile.write(Array("new".utf8), to: path("link.xml"))
    #expect(try InputFile.read(path("real.xml")) == Array("new".utf8))
    var status = stat()
    #expect(lstat(path("link.xml"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("pours into a device or a pipe and does not put a file in its place")
  func device() throws {
    let pipe = path("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDWR)
    defer { close(reader) }
    try OutputFile.write(Array("through".utf8), to: pipe)
    var status = stat()
    #expect(stat(pipe, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFIFO)
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &buffer, 16) == 7)
  }

  @Test("says that the disk is full", .enabled(if: access("/dev/full", W_OK) == 0))
  func full() throws {
    let error = try #require(throws: Diagnostic.self) { try OutputFile.write([1], to: "/dev/full") }
    #expect(error.code == "file.disk-full")
    #expect(error.help == "free some space; nothing was overwritten")
  }

  @Test("says that the folder is missing")
  func missingFolder() throws {
    let error = try #require(throws: Diagnostic.self) { try OutputFile.write([1], to: path("no/a.xml")) }
    #expect(error.code == "file.not-found")
    #expect(error.message == "cannot write `\(path("no/a.xml"))`: its folder does not exist")
    #expect(folder.names.isEmpty)
  }

  @Test("does not write over a folder, nor below a file")
  func wrongKind() throws {
    try OutputFile.makeFolder(path("d"))
    try OutputFile.write([1], to: path("f"))
    let overFolder = try #require(throws: Diagnostic.self) { try OutputFile.write([1], to: path("d")) }
    #expect(overFolder.code == "file.is-directory")
    let belowFile = try #require(throws: Diagnostic.self) { try OutputFile.write([1], to: path("f/a")) }
    #expect(belowFile.code == "file.not-directory")
    #expect(folder.names == ["d", "f"])
  }

  @Test("leaves a write-protected file alone", .enabled(if: getuid() != 0, "root may write everything"))
  func writeProtected() throws {
    try OutputFile.write(Array("old".utf8), to: path("a.xml"))
    chmod(path("a.xml"), 0o444)
    let error = try #require(throws: Diagnostic.self) { try OutputFile.write([1], to: path("a.xml")) }
    #expect(error.code == "file.no-permission")
    #expect(try InputFile.read(path("a.xml")) == Array("old".utf8))
  }

  @Test("writes a file whose name is as long as the disk takes")
  func longName() throws {
    let name = String(repeating: "n", count: 255)
    try OutputFile.write([1], to: path(name))
    #expect(folder.names == [name])
  }

  @Test("writes one file from many tasks at once, each time whole")
  func concurrent() async throws {
    let target = path("a.xml")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<16 {
        group.addTask { try OutputFile.write([UInt8](repeating: UInt8(number), count: 50_000), to: target) }
      }
      try await group.waitForAll()
    }
    let bytes = try InputFile.read(target)
    #expect(bytes.count == 50_000)
    #expect(Set(bytes).count == 1)
    #expect(folder.names == ["a.xml"])
  }

  @Test(
    "makes folders with those above them, and does not mind those that are there", arguments: ["a", "a/b/c", "a/b/"])
  func folders(name: String) throws {
    try OutputFile.makeFolder(path(name))
    try OutputFile.makeFolder(path(name))
    #expect(InputFile.kind(of: path(name)) == .directory)
  }

  @Test("makes no folder where a file stands in the way")
  func fileInTheWay() throws {
    try OutputFile.write([], to: path("f"))
    for name in ["f", "f/a"] {
      let error = try #require(throws: Diagnostic.self) { try OutputFile.makeFolder(path(name)) }
      #expect(error.code == "file.not-directory")
    }
  }

  @Test("a temporary folder goes away with its value, and its files with it")
  func temporaryFolder() throws {
    var path = ""
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      let file = try folder.write([1, 2], as: "a.typ")
      #expect(try InputFile.read(file) == [1, 2])
    }
    #expect(InputFile.kind(of: path) == .missing)
  }
}
