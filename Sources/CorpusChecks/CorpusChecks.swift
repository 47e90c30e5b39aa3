internal import Corpus
public import Diagnostics
internal import Files
public import XMLCore

/// The checks for which all documents must be known: pointers from file to file, and what nothing points to.
public struct CorpusChecks {
  private let rules: Set<CheckRule>
  private let limits: ParsingLimits
  /// Gives a document of the corpus once more, for the places in it.
  public var load: (_ path: String) -> CheckedText?
  private let boundary: (_ folder: String) -> String?
  private var boundaries: [String: String?] = [:]
  private var targets: [String: Set<String>?] = [:]

  /// - Parameters:
  ///   - rules: those that are on.
  ///   - boundary: the folder that files in a folder may point into; nothing outside it is looked at.
  public init(
    _ rules: Set<CheckRule>, limits: ParsingLimits = .standard, boundary: @escaping (_ folder: String) -> String?
  ) {
    self.rules = rules
    self.limits = limits
    self.boundary = boundary
    load = { (try? InputFile.read($0, limit: limits.size)).map { CheckedText($0) } }
  }

  /// What is wrong between documents: for each of `corpus`, in its order, what belongs to it.
  public mutating func check(_ corpus: [DocumentFacts?]) -> [[Diagnostic]] {
    let known = corpus.map { $0?.file.flatMap(FilePlace.real) }
    for (facts, path) in zip(corpus, known) { if let facts, let path { targets[path] = facts.identifiers } }
    var problems = corpus.map { _ in [Occurrence: Problem]() }
    var used: Set<String> = []
    for (index, facts) in corpus.enumerated() {
      guard let facts else { continue }
      for occurrence in facts.attributes {
        guard case .pointer(let attribute) = occurrence.kind else { continue }
        for pointer in occurrence.value.split(whereSeparator: \.isWhitespace) {
          for reference in facts.references(of: pointer) {
            let (path, identifier): (String, String?)
            switch reference {
            case .here(let name):
              used.insert("\(known[index] ?? "-")#\(name)")
              guard occurrence.base.isFile, !facts.identifiers.contains(name) else { continue }
              (path, identifier) = ("", name)
            case .file(let name, let fragment): (path, identifier) = (name, fragment)
            case .prefixed, .unfit, .elsewhere: continue
            }
            guard let full = occurrence.base.resolve(path) else { continue }
            let (problem, target) = follow(full, identifier, from: facts.file, attribute, as: path)
            if var problem {
              // It is neither in the document nor in its base.
              if path.isEmpty, let identifier {
                guard rules.contains(.danglingPointer) else { continue }
                problem = .dangling(identifier, facts)
              }
              problems[index][occurrence] = problem
            }
            if let target, let identifier { used.insert("\(target)#\(identifier)") }
          }
        }
      }
    }
    for (index, facts) in corpus.enumerated() {
      for occurrence in facts?.declared ?? [] where !used.contains("\(known[index] ?? "-")#\(occurrence.value)") {
        if let problem = unused(occurrence) { problems[index][occurrence] = problem }
      }
    }
    addDuplicates(corpus, &problems)
    return zip(corpus, problems).map { facts, problems in
      guard let facts, !problems.isEmpty, let text = facts.file.flatMap(load) else { return [] }
      return Problem.diagnostics(problems, in: text, file: facts.file, limits: limits)
    }
  }

  private mutating func follow(
    _ target: String, _ identifier: String?, from file: String?, _ attribute: String, as path: String
  ) -> (Problem?, target: String?) {
    guard let file else { return (nil, nil) }
    let folder = FilePlace.folder(of: file)
    let path = path.isEmpty ? target : path
    let full = FilePlace.join(folder, target)
    let isImage = attribute == "facs" || (Self.isImage(path) && (attribute == "url" || attribute == "target"))
    let limit = boundaries[folder] ?? boundary(folder)
    boundaries[folder] = .some(limit)
    // Whether there is a file outside the boundary is not looked at.
    let parent = FilePlace.real(FilePlace.folder(of: full))
    let real = FilePlace.real(full)
    if let limit, let place = real ?? parent, !FilePlace.lies(place, in: limit) {
      let problem = Problem(
        .outsidePointer, "`\(path)` lies outside `\(limit)` and is not looked at",
        help: "allow a folder above it with --root")
      return (rules.contains(.outsidePointer) ? problem : nil, nil)
    }
    guard let real, let identifiers = identifiers(of: real, wanted: identifier != nil) else {
      if isImage {
        return (rules.contains(.missingImage) ? Problem(.missingImage, "there is no image `\(path)`") : nil, nil)
      }
      guard rules.contains(.missingFile), real == nil else { return (nil, real) }
      let isBare = !path.contains("/") && !path.contains(".")
      return (
        Problem(
          .missingFile, "there is no file `\(path)`",
          help: isBare ? "write `#\(path)` if an identifier is meant" : nil), nil
      )
    }
    guard let identifier, rules.contains(.danglingPointer), !identifiers.contains(identifier) else {
      return (nil, real)
    }
    return (
      Problem(
        .danglingPointer, "`\(path)` has no element with the identifier `\(identifier)`",
        help: Nearby.suggestion(for: identifier, in: identifiers)), real
    )
  }

  /// The identifiers in the file at `path`; `nil` where it is no XML, or cannot be read.
  private mutating func identifiers(of path: String, wanted: Bool) -> Set<String>? {
    if let known = targets[path] { return known }
    // An image need not be read to be there.
    guard wanted else { return [] }
    let facts = (try? InputFile.read(path, limit: limits.size)).flatMap {
      FactCollector.collect(CheckedText($0), file: path, limits: limits)
    }
    targets[path] = .some(facts?.identifiers)
    return facts?.identifiers
  }

  private func unused(_ occurrence: Occurrence) -> Problem? {
    let (rule, noun): (CheckRule, String)
    switch occurrence.kind {
    case .witness: (rule, noun) = (.unusedWitness, "no reading names the witness")
    case .hand: (rule, noun) = (.unusedHand, "nothing is written in the hand")
    case .person: (rule, noun) = (.unusedPerson, "nothing points to the person")
    default: return nil
    }
    return rules.contains(rule) ? Problem(rule, "\(noun) `\(occurrence.value)`") : nil
  }

  private func addDuplicates(_ corpus: [DocumentFacts?], _ problems: inout [[Occurrence: Problem]]) {
    guard rules.contains(.duplicateAcross) else { return }
    var owners: [String: String] = [:]
    for (index, facts) in corpus.enumerated() {
      guard let facts else { continue }
      let name = facts.file ?? "<stdin>"
      for identifier in facts.identifiers {
        if let owner = owners[identifier] {
          problems[index][Occurrence(kind: .identifier, value: identifier)] = Problem(
            .duplicateAcross, "the identifier `\(identifier)` is given in `\(owner)` as well")
        } else {
          owners[identifier] = name
        }
      }
    }
  }

  private static func isImage(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return ["jpg", "jpeg", "png", "tif", "tiff", "gif", "svg", "webp", "jp2", "bmp"].contains(
      path[path.index(after: dot)...].lowercased())
  }
}
