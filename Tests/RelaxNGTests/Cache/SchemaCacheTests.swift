import Diagnostics
import Files
import Foundation
import RelaxNG
import Testing

@Suite final class SchemaCacheTests {
  private let path = FileManager.default.temporaryDirectory.path + "/tei-cache-\(UUID().uuidString)"
  private let cache: SchemaCache

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    cache = SchemaCache(folder: path + "/cache")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The parts that a schema asked for.
  private struct Asked {
    let resources: SchemaResources
    init(_ parts: [String: String]) {
      resources = SchemaResources { url throws(SchemaFailure) in
        guard let text = parts[url] else { throw SchemaFailure([Diagnostic(.error, "schema.not-found", "no \(url)")]) }
        return SchemaResources.Resource(bytes: Array(text.utf8), url: url)
      }
    }
  }

  private func codes(_ schema: Schema, _ document: String) -> [String] {
    schema.validate(Array(document.utf8)).map(\.code)
  }

  private func entries() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path + "/cache") }

  @Test("A schema from the cache finds what the compiled one found, in the same words")
  func sameFindings() throws {
    let documents = [
      "<letter/>", "<letter><head><title/><date>2020-02-30</date></head><body><p n='x' to='a'/></body></letter>",
      "<letter><head><title/><date>2020-02-03</date></head><body xml:id='a'><p to='a'><hi rend='blod'/></p></body></letter>",
      "<letter><head><title/><date>2020-02-03</date></head><body xml:id='a'><p to='a'><hi rend='bold'/></p></body></letter>",
    ]
    let fresh = try Schema(LetterSchema.bytes, url: "letter.rng")
    _ = try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache)
    #expect(try entries().count == 1)
    let kept = try Schema(LetterSchema.bytes, url: "elsewhere.rng", cache: cache)
    #expect(try entries().count == 1)
    for document in documents {
      #expect(kept.validate(Array(document.utf8)) == fresh.validate(Array(document.utf8)))
    }
    #expect(codes(kept, documents[0]) != [])
    #expect(codes(kept, documents[3]) == [])
  }

  @Test("Types with facets, names with namespaces and name classes survive")
  func everything() throws {
    let schema = Array(
      """
      default namespace = "urn:a"
      namespace b = "urn:b"
      datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
      start = element r { (attribute * - (b:* | n) { text })*, attribute n { xsd:string { pattern = "[a-c]+" maxLength = "3" } },
        element b:* - b:x { xsd:QName "b:y" | list { xsd:integer { minInclusive = "3" }+ } }*, element (p | b:q) { text } }
      """.utf8)
    let documents = [
      "<r xmlns='urn:a' n='abc' o='1'><p/></r>", "<r xmlns='urn:a' n='abcd'><p/></r>",
      "<r xmlns='urn:a' n='d'><p/></r>",
      "<r xmlns='urn:a' xmlns:b='urn:b' n='a'><b:z>b:y</b:z><b:q/></r>",
      "<r xmlns='urn:a' xmlns:b='urn:b' n='a'><b:z>b:x</b:z><b:q/></r>",
      "<r xmlns='urn:a' xmlns:b='urn:b' n='a'><b:z>3 4</b:z><b:q/></r>",
      "<r xmlns='urn:a' xmlns:b='urn:b' n='a' b:n='2'><b:z>2 4</b:z><b:x/></r>",
    ]
    let fresh = try Schema(schema, url: "a.rnc")
    _ = try Schema(schema, url: "a.rnc", cache: cache)
    let kept = try Schema(schema, url: "a.rnc", cache: cache)
    #expect(documents.map { codes(fresh, $0).isEmpty } == [true, false, false, true, false, true, false])
    for document in documents {
      #expect(kept.validate(Array(document.utf8)) == fresh.validate(Array(document.utf8)))
    }
  }

  @Test("A schema one of whose parts was changed is compiled anew")
  func changedPart() throws {
    let root = Array("include \"part.rnc\" start = a".utf8)
    let first = Asked(["d/part.rnc": "a = element a { empty }"])
    let second = Asked(["d/part.rnc": "a = element a { element b { empty } }"])
    _ = try Schema(root, url: "d/root.rnc", resources: first.resources, cache: cache)
    #expect(codes(try Schema(root, url: "d/root.rnc", resources: first.resources, cache: cache), "<a/>") == [])
    #expect(codes(try Schema(root, url: "d/root.rnc", resources: second.resources, cache: cache), "<a/>") != [])
    // The same words elsewhere have other parts.
    #expect(throws: SchemaFailure.self) {
      try Schema(root, url: "e/root.rnc", resources: first.resources, cache: cache)
    }
  }

  @Test("What is asked of a schema beside its words has an entry of its own")
  func options() throws {
    let document = "<letter><head><title/><date>2020-02-03</date></head><body><p to='a'/></body></letter>"
    _ = try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache)
    let lenient = try Schema(
      LetterSchema.bytes, url: "letter.rng", options: SchemaOptions(checksIDs: false), cache: cache)
    #expect(codes(lenient, document) == [])
    #expect(codes(try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache), document) != [])
  }

  @Test("A damaged entry is passed over and written anew, wherever the damage is")
  func damage() throws {
    _ = try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache)
    let file = path + "/cache/" + (try #require(try entries().first))
    let whole = try InputFile.read(file)
    for position in stride(from: 0, to: whole.count, by: 37) {
      var bytes = whole
      bytes[position] ^= 0x55
      try OutputFile.write(bytes, to: file)
      #expect(codes(try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache), "<letter/>") != [])
      #expect(try InputFile.read(file) == whole)
    }
    for length in [0, 1, 20, 52, 60, whole.count - 1] {
      try OutputFile.write(Array(whole[..<length]), to: file)
      #expect(codes(try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache), "<letter/>") != [])
      #expect(try InputFile.read(file) == whole)
    }
  }

  @Test("Many at once write and read the same entry")
  func concurrent() async throws {
    let cache = cache
    let expected = codes(try Schema(LetterSchema.bytes, url: "letter.rng"), "<letter/>")
    #expect(expected != [])
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<24 {
        group.addTask {
          let schema = try Schema(LetterSchema.bytes, url: "letter.rng", cache: cache)
          return schema.validate(Array("<letter/>".utf8)).map(\.code)
        }
      }
      for try await codes in group { #expect(codes == expected) }
    }
    #expect(try entries().count == 1)
  }

  @Test("A folder that cannot be used is no error")
  func unusable() throws {
    try OutputFile.write([], to: path + "/file")
    for folder in [path + "/file", path + "/file/below", "/proc/nowhere"] {
      let schema = try Schema(LetterSchema.bytes, url: "letter.rng", cache: SchemaCache(folder: folder))
      #expect(codes(schema, "<letter/>") != [])
    }
  }
}
