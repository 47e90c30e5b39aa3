public import Diagnostics
internal import Yams

extension EditionSettings {
  /// Reads `edition.yaml`.
  ///
  /// - Parameter file: its path, for the places in diagnostics.
  /// - Throws: `SettingsFailure` with every mistake at its line: broken YAML, an unknown key, a value of the wrong kind.
  public init(yaml: String, file: String) throws(SettingsFailure) {
    let root: Yams.Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw SettingsFailure(diagnostics: [.yaml(error, yaml, file)])
    }
    self.init()
    guard let root, root.null == nil else { return }
    let reader = SettingsReader(file: file)
    guard let keys = reader.section(root, named: "edition.yaml") else {
      throw SettingsFailure(diagnostics: reader.diagnostics)
    }
    title = keys.string("title")
    subtitle = keys.string("subtitle")
    identifier = keys.string("id")
    if let identifier, IdentifierPool.name(identifier) != identifier {
      keys.reject(
        "id", "`\(identifier)` cannot be an `xml:id`",
        help: "use letters, digits, `-`, `_` and `.`, and begin with a letter")
    }
    if let tag = keys.string("language") { language = tag }
    encoding = keys.string("encoding")
    forbidden = keys.choice("forbidden", ForbiddenCharacters.self) ?? forbidden
    sources = keys.strings("source")
    profile = keys.string("profile") ?? profile
    if let name = keys.string("calendar") {
      if let system = CalendarSystem(unnamed: name) {
        calendar = system
      } else {
        keys.reject("calendar", "`calendar` cannot be `\(name)`", help: "it can be `gregorian` or `julian`")
      }
    }
    authors = keys.sections("authors").compactMap(Agent.init)
    editors = keys.sections("editors").compactMap(Agent.init)
    responsibilities = keys.sections("responsibility").compactMap { keys in
      guard let task = keys.required("task"), let name = keys.required("name") else { return nil }
      keys.finish()
      return Responsibility(task: task, name: name)
    }
    if let keys = keys.section("patterns") { patterns = HousePattern.all(keys) }
    if let keys = keys.section("publication") { publication = Publication(keys) }
    if let keys = keys.section("correspondence") { correspondence = Correspondence(keys) }
    notesBy = keys.string("notesBy")
    created = keys.string("created")
    abstract = keys.string("abstract")
    keywords = keys.strings("keywords")
    names = keys.strings("names")
    images = keys.string("images")
    if keys.has("outputs") { outputs = keys.choices("outputs", Output.self) }
    if let keys = keys.section("validation") { validation = Validation(keys) }
    keys.finish()
    if !reader.diagnostics.isEmpty { throw SettingsFailure(diagnostics: reader.diagnostics) }
  }
}

/// Why `edition.yaml` could not be used.
public struct SettingsFailure: DiagnosticError {
  public var diagnostics: [Diagnostic]
}

extension EditionSettings.Agent {
  init?(_ keys: SettingsReader.Section) {
    let person = keys.string("person")
    let organisation = keys.string("organisation")
    reference = keys.string("ref")
    keys.finish()
    if person != nil, organisation != nil {
      keys.reject(
        "organisation", "an author or editor is a person or an organisation, not both",
        help: "begin a new item with `- `")
    }
    if let person {
      (kind, name) = (.person, person)
    } else if let organisation {
      (kind, name) = (.organisation, organisation)
    } else {
      keys.reject(nil, "`person` or `organisation` is missing here", help: "write `- person: NAME`")
      return nil
    }
  }
}

extension EditionSettings.Publication {
  fileprivate init(_ keys: SettingsReader.Section) {
    self.init()
    publisher = keys.string("publisher")
    distributor = keys.string("distributor")
    authority = keys.string("authority")
    place = keys.string("place")
    if let text = keys.string("date") {
      date = PartialDate(iso: text)
      if date == nil {
        keys.reject("date", "`\(text)` is no date", help: "write 2026, 2026-11 or 2026-11-22")
      }
    }
    if let section = keys.section("licence") {
      licence = .init(url: section.string("url"), text: section.string("text"))
      section.finish()
    }
    keys.finish()
  }
}

extension Diagnostic {
  fileprivate static func yaml(_ error: any Error, _ text: String, _ file: String) -> Diagnostic {
    switch error {
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      Diagnostic(
        .fatal, "edition.yaml",
        "the settings are not well-formed YAML: "
          + keys.sorted().map { "`\($0)`" }.joined(separator: " and ") + " stands twice",
        at: secondPlace(of: keys, from: context.mark, text, file), help: "keep one of them")
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      Diagnostic(
        .fatal, "edition.yaml", "the settings are not well-formed YAML: \(problem)",
        at: Place(file: file, line: mark.line, column: mark.column),
        help: "look for a missing colon, a tab, or an indentation that differs")
    default:
      Diagnostic(
        .fatal, "edition.yaml", "the settings are not well-formed YAML", at: Place(file: file),
        notes: [.init("\(error)")])
    }
  }

  /// Where one of `keys` stands for the second time; Yams tells but the first time, which is `mark`.
  private static func secondPlace(of keys: [String], from mark: Mark, _ text: String, _ file: String) -> Place {
    let indentation = String(repeating: " ", count: max(0, mark.column - 1))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var seen: Set<String> = []
    for (index, line) in lines.enumerated().dropFirst(max(0, mark.line - 1)) {
      // The first key of a list's item stands behind the item's hyphen.
      let isFirst = index == mark.line - 1
      guard isFirst || line.hasPrefix(indentation) else { continue }
      let entry = line.dropFirst(indentation.count)
      for key in keys where entry.hasPrefix("\(key):") {
        if !seen.insert(key).inserted { return Place(file: file, line: index + 1, column: mark.column) }
      }
    }
    return Place(file: file, line: mark.line, column: mark.column)
  }
}
