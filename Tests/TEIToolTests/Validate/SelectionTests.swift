import TestSupport
import Testing

/// Which documents `tei validate` takes, and in which order.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct SelectionTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus()
    for name in ["b.xml", "a/2.xml", "a/10.xml", "a/deep/x.xml", "a/notes.txt", "c/old.xml"] {
      try corpus.write(name, errors: 1)
    }
  }

  @Test func aFolderIsAllItsXMLInTheOrderOfNames() async throws {
    let result = try await corpus.validate(".")
    #expect(result.code == 1)
    #expect(result.documents == ["a/10.xml", "a/2.xml", "a/deep/x.xml", "b.xml", "c/old.xml"])
    #expect(result.text.contains("5 documents: 5 invalid with 5 errors"), "\(result.text)")
  }

  @Test func filesAndFoldersKeepTheOrderTheyAreNamedIn() async throws {
    let result = try await corpus.validate("c", "b.xml", "a/deep", "c/old.xml")
    #expect(result.documents == ["c/old.xml", "b.xml", "a/deep/x.xml"])
    let twice = try await corpus.validate("b.xml", "./b.xml", "a/../b.xml")
    #expect(twice.text.contains("1 document: 1 invalid"), "\(twice.text)")
  }

  @Test(arguments: [
    (["--include", "*.txt"], ["a/notes.txt"]), (["--include", "a/*.xml"], ["a/10.xml", "a/2.xml"]),
    (["--include", "**/x.xml"], ["a/deep/x.xml"]), (["--exclude", "a"], ["b.xml", "c/old.xml"]),
    (["--exclude", "a/**", "--exclude", "[b-d].xml"], ["c/old.xml"]),
    (["--exclude", "deep/", "--exclude", "old.*"], ["a/10.xml", "a/2.xml", "a/deep/x.xml", "b.xml"]),
  ])
  func globsChooseAmongTheFilesOfAFolder(_ options: [String], _ expected: [String]) async throws {
    let result = try await corpus.tei(["validate", "--schema", "doc.rng", "."] + options)
    #expect(result.documents == expected, "\(result.text)\(result.error)")
  }

  @Test func aListOfFilesMayEndItsLinesEitherWay() async throws {
    try corpus.folder.write("b.xml\r\na/2.xml\n\n", to: "lines.txt")
    try corpus.folder.write("b.xml\u{0}a/2.xml\u{0}", to: "nul.txt")
    for list in ["lines.txt", "nul.txt"] {
      #expect(try await corpus.validate("--files-from", list).documents == ["b.xml", "a/2.xml"])
    }
    let input = try await corpus.validate("--files-from", "-", input: Array("c/old.xml\n".utf8))
    #expect(input.documents == ["c/old.xml"])
  }

  @Test func oneThatCannotBeReadStopsNoOther() async throws {
    let result = try await corpus.validate("none.xml", "b.xml", "a")
    #expect(result.code == 2)
    #expect(result.error.contains("none.xml: error: cannot read `none.xml`: there is no such file"), "\(result.error)")
    #expect(result.documents == ["b.xml", "a/10.xml", "a/2.xml", "a/deep/x.xml"])
    #expect(result.text.contains("5 documents: 4 invalid with 5 errors, 1 not validated"), "\(result.text)")
  }

  @Test(.enabled(if: Program.path("git") != nil, "no git here"))
  func whatGitIgnoresIsLeftOutOfFoldersOnly() async throws {
    try await corpus.git("init", "-q")
    try corpus.folder.write("deep/\n/c/*\n", to: ".gitignore")
    #expect(try await corpus.validate(".").documents == ["a/10.xml", "a/2.xml", "b.xml"])
    #expect(try await corpus.validate("a").documents == ["a/10.xml", "a/2.xml"])
    #expect(try await corpus.validate("c/old.xml").documents == ["c/old.xml"])
    #expect(try await corpus.validate("c", "--no-gitignore").documents == ["c/old.xml"])
  }

  @Test(.enabled(if: Program.path("git") != nil, "no git here"))
  func changedIsWhatGitSaysHasChanged() async throws {
    try await corpus.git("init", "-q")
    try await corpus.git("add", ".")
    try await corpus.git("commit", "-qm", "all")
    #expect(try await corpus.validate("--changed").text == "0 documents: nothing to validate\n")
    try corpus.write("b.xml", errors: 2)
    try corpus.write("new ü.xml", errors: 1)
    #expect(try await corpus.validate("--changed").documents == ["b.xml", "new ü.xml"])
    try await corpus.git("checkout", "-qb", "branch")
    try await corpus.git("add", ".")
    try await corpus.git("commit", "-qm", "change")
    #expect(try await corpus.validate("--changed").documents == [])
    #expect(try await corpus.validate("--changed", "main").documents == ["b.xml", "new ü.xml"])
    #expect(try await corpus.validate("a", "--changed=main").documents == [])
    let unknown = try await corpus.validate("--changed=none")
    #expect((unknown.code, unknown.error.contains("git.reference")) == (2, true), "\(unknown.error)")
  }

  @Test(.enabled(if: Program.path("git") != nil, "no git here"))
  func changedKnowsWhatWasRenamedTakenAwayOrNeverThere() async throws {
    try await corpus.git("init", "-q")
    try await corpus.git("add", ".")
    try await corpus.git("commit", "-qm", "all")
    try await corpus.git("checkout", "-qb", "branch")
    try await corpus.git("mv", "b.xml", "a/moved.xml")
    try await corpus.git("rm", "-q", "c/old.xml", "a/2.xml")
    try await corpus.git("commit", "-qm", "moved")
    #expect(try await corpus.validate("--changed=main").documents == ["a/moved.xml"])
    #expect(try await corpus.validate("a", "--changed=main").documents == ["a/moved.xml"])
    for gone in ["b.xml", "c", "a/2.xml"] {
      #expect(try await corpus.validate("--changed=main", gone).text == "0 documents: nothing to validate\n")
    }
    let wrong = try await corpus.validate("--changed=main", "a", "letters")
    #expect((wrong.code, wrong.error.contains("there is no `letters`")) == (2, true), "\(wrong.error)")
    #expect(wrong.documents == ["a/moved.xml"])
    let path = try await corpus.validate("--changed", "a")
    #expect((path.code, path.error.contains("before one write `--changed=HEAD`")) == (2, true), "\(path.error)")
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() async throws {
    let outside = try ScratchFolder()
    try outside.write("<doc>secret</doc>", to: "secret.xml")
    let link = try await Program.shell(
      "ln -s '\(outside.path)/secret.xml' c/link.xml && ln -s '\(outside.path)' c/folder && ln -s ../b.xml c/again.xml",
      folder: corpus.folder.path)
    #expect(link.code == 0)
    let result = try await corpus.validate("c")
    #expect(result.documents == ["c/old.xml"])
    #expect(result.error.contains("c/link.xml: warning: the link leads out of the folder"), "\(result.error)")
    #expect(!(result.text + result.error).contains("secret</"))
  }

  @Test func withoutDocumentsItIsAMistake() async throws {
    let result = try await corpus.validate()
    #expect((result.code, result.error.contains("Missing expected argument")) == (2, true))
  }

  @Test func standardInputIsOneDocument() async throws {
    let result = try await corpus.validate("b.xml", "-", input: Array("<doc><q/></doc>".utf8))
    #expect(result.documents == ["b.xml", "<stdin>"])
    #expect(result.text.contains("<doc><q/></doc>"), "the excerpt of standard input is shown: \(result.text)")
  }

  @Test func aFolderWithoutDocumentsIsAMistake() async throws {
    try corpus.folder.write("no document", to: "notes/a.txt")
    let result = try await corpus.validate("notes")
    #expect((result.code, result.error.contains("corpus.no-documents")) == (2, true), "\(result.error)")
  }
}
