public import Diagnostics
internal import TEI
public import XMLCore

/// The checks that one document alone decides.
public struct DocumentChecks: Sendable {
  private let rules: Set<CheckRule>
  private let limits: ParsingLimits

  /// - Parameter rules: those that are on.
  public init(_ rules: Set<CheckRule>, limits: ParsingLimits = .standard) {
    self.rules = rules
    self.limits = limits
  }

  /// What is wrong in the document itself, and what `CorpusChecks` must know of it; no facts if it is not well formed.
  public func check(_ text: CheckedText, file: String?) -> (facts: DocumentFacts?, found: [Diagnostic]) {
    guard let facts = FactCollector.collect(text, file: file, limits: limits) else { return (nil, []) }
    var problems: [Occurrence: Problem] = [:]
    for occurrence in facts.attributes {
      switch occurrence.kind {
      case .language: problems[occurrence] = language(occurrence.value)
      case .dates: problems[occurrence] = dates(occurrence.value)
      case .pointer: problems[occurrence] = pointers(occurrence, facts)
      case .identifier, .witness, .hand, .person: break
      }
    }
    if rules.contains(.duplicateID) {
      for identifier in facts.duplicates {
        problems[Occurrence(kind: .identifier, value: identifier)] = Problem(
          .duplicateID, "the identifier `\(identifier)` is given twice")
      }
    }
    return (facts, Problem.diagnostics(problems, in: text, file: file, limits: limits))
  }

  private func language(_ value: String) -> Problem? {
    // An empty one says that the language is not known (XML 1.0, section 2.12).
    guard !value.isEmpty else { return nil }
    switch LanguageTag(value).problem {
    case .malformed where rules.contains(.malformedLanguage):
      return Problem(
        .malformedLanguage, "`\(value)` is not a language tag",
        help: "write a tag of BCP 47: `de`, `grc`, `la-x-medieval`, `sr-Latn`")
    case .unknown(let subtag, let kind) where rules.contains(.unknownLanguage):
      return Problem(
        .unknownLanguage, "`\(subtag)` in `\(value)` is no registered \(kind)",
        help: kind == "language" && LanguageTag.short[subtag] != nil
          ? "write `\(LanguageTag.short[subtag] ?? "")`"
          : "look it up in the IANA registry of subtags, or write `x-` before what is your own")
    default: return nil
    }
  }

  private func dates(_ value: String) -> Problem? {
    guard rules.contains(.calendarsDisagree) else { return nil }
    let parts = value.split(separator: " ")
    guard parts.count == 3, let custom = PartialDate(iso: String(parts[0])),
      let when = PartialDate(iso: String(parts[1])),
      let name = parts[2].split(separator: "#").last?.lowercased(),
      let calendar = CalendarSystem.allCases.first(where: { name.contains($0.rawValue) }),
      let day = custom.date(in: calendar), let stated = when.date(in: .gregorian)
    else { return nil }
    guard day.dayNumber != stated.dayNumber else { return nil }
    let correct = day.converted(to: .gregorian).partial.iso
    return Problem(
      .calendarsDisagree,
      "\(parts[0]) in the \(calendar.name) calendar is \(correct), but `when` says \(parts[1])"
    )
  }

  private func pointers(_ occurrence: Occurrence, _ facts: DocumentFacts) -> Problem? {
    for pointer in occurrence.value.split(whereSeparator: \.isWhitespace) {
      for reference in facts.references(of: pointer) {
        switch reference {
        case .here(let identifier):
          // With a base that is a file's it may be meant there.
          if rules.contains(.danglingPointer), !occurrence.base.isFile, !facts.identifiers.contains(identifier) {
            return .dangling(identifier, facts)
          }
        case .prefixed(let prefix, _):
          if rules.contains(.unknownPrefix), !facts.prefixes.contains(where: { $0.prefix == prefix }) {
            return Problem(
              .unknownPrefix, "nothing says what the prefix `\(prefix):` stands for",
              help: "put a `prefixDef` with ident=\"\(prefix)\" into the header's `listPrefixDef`")
          }
        case .unfit(let prefix, let pattern):
          if rules.contains(.prefixPattern) {
            return Problem(
              .prefixPattern, "`\(pointer)` is not of the form `\(pattern)` that the prefix `\(prefix):` asks for")
          }
        case .file, .elsewhere: break
        }
      }
    }
    return nil
  }
}

extension DocumentFacts {
  /// What a pointer refers to, prefixes put in full; several where a prefix has several meanings.
  func references(of pointer: Substring) -> [Reference] {
    let reference = Reference(pointer)
    guard case .prefixed(let prefix, let rest) = reference else { return [reference] }
    let meanings = prefixes.filter { $0.prefix == prefix }
    guard !meanings.isEmpty else { return [reference] }
    let expansions = meanings.map { $0.expanded(rest) }
    if expansions.allSatisfy({ $0 == .unfit }) {
      let patterns = meanings.map(\.matchPattern).joined(separator: "` or `")
      return [.unfit(prefix: prefix, pattern: patterns)]
    }
    // Any of them may be meant, so only one that is alone can be held to.
    let fitting = expansions.filter { $0 != .unfit }
    guard fitting.count == 1, case .pointer(let expanded) = fitting[0] else { return [.elsewhere] }
    let meant = Reference(expanded[...])
    if case .prefixed = meant { return [.elsewhere] }
    return [meant]
  }
}
