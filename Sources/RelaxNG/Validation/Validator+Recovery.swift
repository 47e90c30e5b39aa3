internal import Diagnostics
internal import XMLCore

// What is done where the schema does not go on: say so once, and find the state that lets the rest be judged fairly.
extension Validator {
  private var derivatives: Derivatives { automaton.derivatives }

  /// The element around the current event, for messages; `nil` for the document itself.
  private func holder(_ reader: EventReader) -> String? {
    frames.last.map { reader.name(Int($0.name)).local }
  }

  private func report(
    _ code: String, _ message: String, at span: SourceSpan, notes: [String] = [], help: String? = nil
  ) {
    guard !isFull else { return }
    let diagnostic = Diagnostic(
      .error, "relaxng.\(code)", message, notes: notes.map { Diagnostic.Note($0) }, help: help)
    findings.append(Finding(span: span, diagnostic: diagnostic))
  }

  // MARK: Elements

  /// Goes on after a start tag that may not stand here.
  ///
  /// If it may stand here once something that is missing has come, the missing is reported and taken as there.
  /// If it looks like a misspelling of what may stand here, it is taken for that. Otherwise it is looked at by
  /// itself, as the schema has it elsewhere, and the element around it goes on as if it were not there.
  func recover(from tag: ElementEvent, letter: Int, in reader: EventReader) -> Automaton.Opening {
    let elsewhere = schema.contents[letter]
    let known = !elsewhere.isEmpty
    if state >= 0 {
      if known, let later = automaton.makeOpening(state, letter, skipping: true) {
        missingBefore(tag, letter, reader)
        return later
      }
      if let meant = unexpectedElement(tag, known: known, reader) { return meant }
    } else if frames.isEmpty {
      unexpectedAtEnd(tag, reader)
    }
    let child = known ? automaton.state([combined(elsewhere)]) : Self.anything
    return Automaton.Opening(child: child, rest: state, merge: -1)
  }

  private func combined(_ contents: [PatternID]) -> PatternID {
    contents.count == 1 ? contents[0] : derivatives.table.choice(contents)
  }

  private func unexpectedAtEnd(_ tag: ElementEvent, _ reader: EventReader) {
    report("unexpected-element", "element `\(tag.writtenName)` is not allowed here", at: reader.tagSpan())
  }

  private func missingBefore(_ tag: ElementEvent, _ letter: Int, _ reader: EventReader) {
    var missing: [[String]] = []
    for pattern in automaton.patterns(of: state) where missing.isEmpty {
      missing = Requirement.elements(derivatives).before(letter, in: pattern)
    }
    let place = holder(reader).map { " in `\($0)`" } ?? ""
    guard let list = Requirement.list(missing) else {
      report(
        "unexpected-element", "element `\(tag.writtenName)` is not allowed yet\(place)", at: reader.tagSpan(),
        notes: expected(near: nil))
      return
    }
    report(
      "missing-element", "element `\(tag.writtenName)` is not allowed yet\(place): \(list) must come before it",
      at: reader.tagSpan())
  }

  /// Reports the element, and gives the opening of the one that was probably meant.
  private func unexpectedElement(_ tag: ElementEvent, known: Bool, _ reader: EventReader) -> Automaton.Opening? {
    let patterns = automaton.patterns(of: state)
    let expectation = Expectation.elements(of: patterns, derivatives)
    let local = reader.name(tag.name).local
    let namespace = reader.name(tag.name).namespace
    let place = holder(reader).map { " in `\($0)`" } ?? ""
    let meant = known ? nil : Spelling.closest(to: local, among: expectation.names)
    let wrongNamespace = known ? nil : elementsNamed(local).first
    var help = meant.map { "did you mean `\($0.name)`?" }
    if !known, meant == nil {
      if let wrongNamespace {
        help =
          wrongNamespace.namespace.isEmpty
          ? "the schema has `\(local)` without a namespace"
          : "the schema has `\(local)` in the namespace `\(wrongNamespace.namespace)`"
      } else {
        help = Spelling.suggestion(for: local, among: schema.elementNames.letters.map(\.local))
      }
    }
    let message: String
    let code: String
    if known {
      code = "unexpected-element"
      message =
        "element `\(tag.writtenName)` is not allowed\(place.isEmpty ? " as the outermost element" : " here\(place)")"
    } else {
      code = "unknown-element"
      let of = wrongNamespace != nil && !namespace.isEmpty ? " of the namespace `\(namespace)`" : ""
      message = "element `\(tag.writtenName)`\(of) is not known to the schema"
    }
    report(code, message, at: reader.tagSpan(), notes: expected(near: local), help: help)
    // To take one element for another that it is not would bring errors that are none.
    guard let meant, meant.distance == 1 || local.utf8.count > 8 else { return nil }
    for letter in 0..<schema.elementNames.count
    where schema.elementNames.isName(letter) && schema.elementNames.letters[letter].written == meant.name {
      if let opening = automaton.makeOpening(state, letter, skipping: false) { return opening }
    }
    return nil
  }

  private func elementsNamed(_ local: String) -> [QualifiedName] {
    schema.elementNames.letters.filter { $0.local == local }
  }

  private func expected(near name: String?) -> [String] {
    guard state >= 0 else { return [] }
    let expectation = Expectation.elements(of: automaton.patterns(of: state), derivatives)
    let list = expectation.list(near: name, kind: "element", orEnd: !frames.isEmpty && automaton.accepts(state))
    return list.map { ["expected \($0)"] } ?? []
  }

  /// An element that ends too early.
  func incomplete(_ frame: Frame, _ reader: EventReader) {
    let name = reader.name(Int(frame.name)).local
    var missing: [[String]] = []
    for pattern in automaton.patterns(of: state) where missing.isEmpty {
      missing = Requirement.elements(derivatives).alternatives(in: pattern)
    }
    let list = Requirement.list(missing)
    report(
      "incomplete-element",
      list.map { "element `\(name)` is not complete: \($0) is missing" } ?? "element `\(name)` is not complete",
      at: reader.tagSpan(), notes: list == nil ? expected(near: nil) : [])
  }

  // MARK: Attributes

  func unexpectedAttribute(_ index: Int, of tag: ElementEvent, in state: StateID, _ reader: EventReader) {
    let name = tag.writtenAttributeName(index)
    let expectation = Expectation.attributes(of: automaton.patterns(of: state), derivatives)
    report(
      "unexpected-attribute", "attribute `\(name)` is not allowed on `\(tag.writtenName)`",
      at: reader.attributeSpan(index, of: tag),
      notes: expectation.list(near: name, kind: "attribute").map { ["expected \($0)"] }
        ?? ["`\(tag.writtenName)` has no \(tag.attributeCount > 1 ? "other " : "")attributes here"],
      help: Spelling.suggestion(for: name, among: expectation.names))
  }

  func invalidValue(_ index: Int, of tag: ElementEvent, patterns: [PatternID], _ reader: EventReader) {
    let value = String(decoding: tag.attributeValue(index), as: UTF8.self)
    let wanted = ValueExpectation(patterns, derivatives)
    report(
      "invalid-attribute",
      "value `\(value.shortened)` of attribute `\(tag.writtenAttributeName(index))` is not allowed",
      at: reader.attributeSpan(index, of: tag), notes: wanted.list(near: value).map { ["expected \($0)"] } ?? [],
      help: Spelling.suggestion(for: value, among: wanted.values))
  }

  func missingAttributes(of tag: ElementEvent, in state: StateID, _ reader: EventReader) {
    var missing: [[String]] = []
    for pattern in automaton.patterns(of: state) where missing.isEmpty {
      missing = Requirement.attributes(derivatives).alternatives(in: pattern)
    }
    let list = Requirement.list(missing)
    report(
      "missing-attribute",
      list.map { "element `\(tag.writtenName)` needs the attribute \($0)" }
        ?? "the attributes of `\(tag.writtenName)` do not go together", at: reader.tagSpan())
  }

  // MARK: Characters

  func strayText(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: EventReader) {
    guard let first = bytes.firstIndex(where: { !isSpace($0) }) else { return }
    strayText(at: reader.textSpan(first, of: bytes), reader)
  }

  func strayText(at span: SourceSpan?, _ reader: EventReader) {
    guard !complained else { return }
    complained = true
    report(
      "unexpected-text", "characters are not allowed here\(holder(reader).map { " in `\($0)`" } ?? "")",
      at: span ?? reader.tagSpan(), notes: expected(near: nil))
  }

  func invalidText(_ text: [UInt8], of frame: Frame, in state: StateID, _ reader: EventReader) {
    let name = reader.name(Int(frame.name)).local
    let value = String(decoding: text, as: UTF8.self)
    let patterns = automaton.patterns(of: state)
    let wanted = ValueExpectation(patterns, derivatives)
    let needed = Requirement.list(patterns.flatMap { Requirement.elements(derivatives).alternatives(in: $0) })
    let notes = [wanted.list(near: value).map { "expected \($0)" } ?? needed.map { "expected \($0)" }].compactMap { $0 }
    report(
      "invalid-text",
      text.allSatisfy(isSpace)
        ? "element `\(name)` has no content"
        : "`\(value.trimmed.shortened)` is not allowed as the content of `\(name)`",
      at: gatheredSpan ?? reader.tagSpan(), notes: notes,
      help: Spelling.suggestion(for: value.trimmed, among: wanted.values))
  }
}

extension String {
  /// For messages: a long value cut, line breaks shown as spaces.
  var shortened: String {
    let text = replacing("\n", with: " ")
    return text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
  }
}
