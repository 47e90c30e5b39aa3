internal import Corpus
internal import CorpusChecks
internal import Diagnostics
internal import Files
internal import Reports
internal import Synchronization
internal import Validation
internal import XMLCore

/// The workers of a `CorpusValidator`: each takes the next document when it is done with the last.
struct JudgingJobs: Sendable {
  private let settings: CorpusValidator
  private let documents: [String]
  private let wanted: [Int]

  init(_ settings: CorpusValidator, _ documents: [String], _ wanted: [Int]) {
    self.settings = settings
    self.documents = documents
    self.wanted = wanted
  }

  /// What was found, in the order of the documents, each as soon as those before it are known.
  var results: AsyncStream<JudgedDocument> {
    AsyncStream { stream in
      let task = Task {
        var waiting: [Int: JudgedDocument] = [:]
        var next = 0
        for await (index, result) in unordered {
          waiting[index] = result
          while let result = waiting.removeValue(forKey: next) {
            stream.yield(result)
            next += 1
          }
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }

  /// The number that the next worker takes.
  private final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
      value.withLock { value in
        defer { value += 1 }
        return value
      }
    }
  }

  private var unordered: AsyncStream<(Int, JudgedDocument)> {
    AsyncStream { stream in
      let task = Task {
        let counter = Counter()
        await withTaskGroup(of: Void.self) { group in
          for _ in 0..<max(1, min(settings.jobs, wanted.count)) {
            group.addTask {
              // A judge holds what is not made to be shared.
              let judge = DocumentJudge(settings.schemas)
              while !Task.isCancelled {
                let number = counter.next()
                guard number < wanted.count else { return }
                stream.yield((number, self.judge(documents[wanted[number]], wanted[number], judge)))
              }
            }
          }
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }

  private func judge(_ path: String, _ index: Int, _ judge: DocumentJudge) -> JudgedDocument {
    var document = JudgedDocument(path: path, index: index)
    let filter = settings.filter
    let file = path == "-" ? nil : path
    let source: [UInt8]
    do throws(Diagnostic) {
      source = try InputFile.read(path, limit: max(settings.limits.size, InputFile.sizeLimit))
    } catch {
      filter.add([error], of: [], to: &document)
      document.isUnreadable = true
      finish(&document, [])
      return document
    }
    let expanded = settings.expansion?.expand(source, file: file)
    let bytes = expanded?.bytes ?? source
    let text = expanded?.checkedText ?? CheckedText(source)
    var found = judge.judge(UnparsedDocument(bytes, file: file, limits: settings.limits))
    for index in found.indices where found[index].code == "xml.limit" && found[index].help == "split the document" {
      found[index].help = "split the document, or allow more: `tei validate --help` has the limits"
    }
    if settings.policy.respectsInstructions { document.suppressions = SuppressionReader.read(bytes, file: file) }
    let rules = settings.policy.rules
    if !rules.isEmpty {
      let (facts, more) = DocumentChecks(rules, limits: settings.limits).check(text, file: file)
      document.facts = facts
      // A schema with identifiers of its own has told of them.
      let told = Set(found.filter { $0.code.hasSuffix(".duplicate-id") }.compactMap { $0.place?.line })
      found += more.filter { $0.code != CheckRule.duplicateID.rawValue || !told.contains($0.place?.line ?? 0) }
    }
    // Of rules that cannot be run a corpus of thousands needs to hear once.
    document.general = found.filter { $0.code.hasSuffix("not-run") }
      .compactMap { settings.policy.severities.applied(to: $0) }
    filter.add(found.filter { !$0.code.hasSuffix("not-run") }, of: bytes, to: &document)
    if rules.isEmpty { filter.addUnused(of: bytes, to: &document) }
    if let expanded, expanded.hasIncludes {
      document.move(0, by: expanded)
      // What could not be included is the reason of much that follows.
      let rest = document.findings
      document.findings = []
      filter.add(expanded.diagnostics, of: source, to: &document)
      document.findings += rest
    }
    finish(&document, source)
    return document
  }

  private func finish(_ document: inout JudgedDocument, _ bytes: [UInt8]) {
    guard let reporter = settings.reporter, !document.findings.isEmpty else { return }
    document.text = reporter(document.path == "-" ? nil : document.path, bytes).report(
      document.findings.map(\.diagnostic))
  }
}
