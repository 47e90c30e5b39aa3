import Diagnostics
import EditionBuild
import TestSupport
import Testing

/// An edition's folder that lacks something says what, where and how to go on.
@Suite struct EditionFolderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func failure() -> [Diagnostic] {
    let failure = #expect(throws: EditionFailure.self) { try EditionFolder("\(folder.path)/e") }
    for diagnostic in failure?.diagnostics ?? [] {
      #expect(diagnostic.severity >= .error)
      #expect(diagnostic.help != nil, "\(diagnostic)")
    }
    return failure?.diagnostics ?? []
  }

  @Test func noFolder() { #expect(failure().map(\.code) == ["edition.no-folder"]) }

  @Test func aFile() throws {
    try folder.write("text", to: "e")
    #expect(failure().map(\.code) == ["edition.not-a-folder"])
  }

  @Test func noSettings() throws {
    try folder.write("text", to: "e/a.txt")
    #expect(failure().map(\.code) == ["edition.no-settings"])
  }

  @Test func noText() throws {
    try folder.write("language: en\n", to: "e/edition.yaml")
    #expect(failure().map(\.code) == ["edition.no-source"])
  }

  @Test func aSourceThatIsNotThere() throws {
    try folder.write("source: b.txt\n", to: "e/edition.yaml")
    try folder.write("text", to: "e/a.txt")
    let found = failure()
    #expect(found.map(\.code) == ["edition.no-source"])
    #expect(found.first?.place?.file?.hasSuffix("e/edition.yaml") == true)
  }

  @Test func namesThatAreNotThere() throws {
    try folder.write("names: who.xml\n", to: "e/edition.yaml")
    try folder.write("text", to: "e/a.txt")
    let found = failure()
    #expect(found.map(\.code) == ["file.not-found"])
    #expect(found.first?.message.contains("who.xml") == true)
  }

  @Test func mistakesInTheSettingsComeAllAtOnceWithTheirLines() throws {
    try folder.write("langauge: en\noutputs: [html, epub]\n", to: "e/edition.yaml")
    try folder.write("text", to: "e/a.txt")
    #expect(Set(failure().map(\.place?.line)) == [1, 2])
  }

  @Test func anUnknownProfileIsToldBeforeAnythingIsWritten() async throws {
    try folder.write("profile: novel\n", to: "e/edition.yaml")
    try folder.write("A text of some words.", to: "e/a.txt")
    let failure = await #expect(throws: EditionFailure.self) {
      try await EditionBuilder(try EditionFolder("\(folder.path)/e"), environment: [:]).build()
    }
    #expect(failure?.diagnostics.map(\.code) == ["convert.unknown-profile"])
    #expect(folder.files == ["e/a.txt", "e/edition.yaml"])
  }

  @Test func aSlashAtTheEndOfItsNameIsNoMatter() throws {
    try folder.write("language: en\n", to: "e/edition.yaml")
    try folder.write("text", to: "e/a.txt")
    #expect(try EditionFolder("\(folder.path)/e//").sources == ["\(folder.path)/e/a.txt"])
  }
}
