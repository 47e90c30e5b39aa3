import Testing
import XMLCore

@testable import RelaxNG

@Suite struct ArchiveTests {
  private static let archive: [UInt8] = {
    var archive = ArchiveWriter()
    let loader = SchemaLoader(resources: .none)
    let compilation = Compilation(loader: loader)
    guard let root = try? loader.read(.init(bytes: LetterSchema.bytes, url: "letter.rng")),
      let start = try? compilation.compile(root, url: "letter.rng")
    else { return [] }
    let (_, reached) = RestrictionCheck.run(on: compilation, start: start)
    SimplifiedSchema(compilation, start: start, reached: reached, checksIDs: true).write(to: &archive)
    return archive.bytes
  }()

  private func read(_ bytes: [UInt8]) -> SimplifiedSchema? {
    bytes.withUnsafeBytes { bytes in
      var archive = ArchiveReader(bytes)
      return try? SimplifiedSchema(from: &archive)
    }
  }

  @Test("An archive is read as it was written, and not where bytes are missing or left")
  func whole() throws {
    let schema = try #require(read(Self.archive))
    var again = ArchiveWriter()
    schema.write(to: &again)
    #expect(again.bytes == Self.archive)
    #expect(read(Self.archive + [0]) == nil)
    for count in stride(from: 0, to: Self.archive.count, by: 97) { #expect(read(Array(Self.archive[..<count])) == nil) }
  }

  // Nothing of the kind gets past the digest; the reader keeps to what it can hold all the same.
  @Test("An archive with wrong bytes in it is refused, or is some schema that can be used")
  func damaged() throws {
    let document = Array("<letter a='1'><head><title>t</title><date>2020-01-01</date></head><body/></letter>".utf8)
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ end: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(end))
    }
    var refused = 0
    for _ in 0..<3_000 {
      var bytes = Self.archive
      for _ in 0...random(3) { bytes[random(bytes.count)] = UInt8(random(256)) }
      guard let schema = read(bytes) else {
        refused += 1
        continue
      }
      let session = ValidationSession(schema, .standard)
      _ = session.run(file: nil, source: .bytes(document)) { session.reader.read(document, file: nil, into: $0) }
    }
    #expect(refused > 500)
  }
}
