internal import Diagnostics
internal import XMLCore

/// Follows a document's events through the states of an automaton, and gathers what is wrong.
///
/// The good path is a table look-up for each start tag, attribute and end tag, and nothing at all for most
/// characters. Everything that has to do with errors lies in `Validator+Recovery`.
final class Validator: EventReceiver {
  let automaton: Automaton
  let schema: SimplifiedSchema
  let context: DocumentContext
  let cache = ValueCache()
  /// The letters of the schema's alphabets by the reader's numbers of names.
  private let elementLetters = FlatTable<Int32>(capacity: 256)
  private let attributeLetters = FlatTable<Int32>(capacity: 256)
  private let hot = UnsafeMutablePointer<Hot>.allocate(capacity: 1)
  let frames = FlatTable<Frame>(capacity: 64)
  /// The characters of the open element, where they may have to be of a type.
  private var gathered: [UInt8] = []
  var gatheredSpan: SourceSpan?
  var findings: [Finding] = []
  var ids = IdentifierCheck()
  var isFull: Bool { findings.count >= maximum }
  let maximum: Int

  /// Within an element that the schema does not know: nothing is wrong there but what it does know.
  static let anything: StateID = -1

  /// An element that is open, and how to go on behind it.
  struct Frame {
    /// The state after it, or `Automaton.unknown` where `merge` says.
    var rest: StateID
    var merge: Int32
    /// The state before it, in the element around.
    var before: StateID
    /// The number of its name.
    var name: Int32
  }

  /// What every event looks at; behind a pointer for the reason that `FlatTable` gives.
  private struct Hot {
    var state: StateID = 0
    var complained = false
    var declares = false
  }

  /// What comes in the open element; `anything` within one that the schema does not know.
  @inline(__always)
  var state: StateID {
    get { hot.pointee.state }
    set { hot.pointee.state = newValue }
  }

  /// Whether stray characters were reported since the last tag.
  @inline(__always)
  var complained: Bool {
    get { hot.pointee.complained }
    set { hot.pointee.complained = newValue }
  }

  init(automaton: Automaton, reader: EventReader, maximum: Int = 10_000) {
    context = DocumentContext(reader)
    self.automaton = automaton
    self.maximum = maximum
    schema = automaton.schema
    hot.initialize(to: Hot())
  }

  deinit {
    hot.deallocate()
    frames.free()
    elementLetters.free()
    attributeLetters.free()
  }

  /// Makes ready for another document; what was learnt of the schema stays.
  func reset() {
    state = automaton.start
    frames.removeAll()
    gathered.removeAll(keepingCapacity: true)
    gatheredSpan = nil
    findings = []
    complained = false
    hot.pointee.declares = false
    ids = IdentifierCheck()
    context.reset()
  }

  @inline(never)
  private func renew() {
    state = automaton.renew(frames: frames, state: state)
    cache.forget()
  }

  // MARK: Names

  @inline(__always)
  private func elementLetter(_ name: Int, in reader: EventReader) -> Int32 {
    if name < elementLetters.count { return elementLetters.base[name] }
    return learn(name, in: reader).element
  }

  @inline(__always)
  private func attributeLetter(_ name: Int, in reader: EventReader) -> Int32 {
    if name < attributeLetters.count { return attributeLetters.base[name] }
    return learn(name, in: reader).attribute
  }

  @inline(never)
  private func learn(_ name: Int, in reader: EventReader) -> (element: Int32, attribute: Int32) {
    while elementLetters.count <= name {
      let (local, namespace) = reader.name(elementLetters.count)
      let qualified = QualifiedName(namespace: namespace, local: local)
      elementLetters.push(Int32(schema.elementNames.letter(of: qualified)))
      attributeLetters.push(Int32(schema.attributeNames.letter(of: qualified)))
    }
    return (elementLetters.base[name], attributeLetters.base[name])
  }

  // MARK: Events

  override func startElement(_ tag: ElementEvent, in reader: EventReader) {
    if state >= 0, automaton.states.base[Int(state)].gathers { finishMixedText(in: reader) }
    if tag.namespaceCount > 0 {
      context.declare(tag, depth: frames.count + 1)
      hot.pointee.declares = true
    }
    complained = false
    if automaton.isOvergrown { renew() }
    let letter = elementLetter(tag.name, in: reader)
    let before = state
    let opening = before >= 0 ? automaton.opening(before, letter) : -1
    if opening > 0 {
      let found = automaton.openings[opening]
      frames.push(
        Frame(rest: found.rest, merge: found.merge, before: before, name: Int32(tag.name)))
      state = found.child
    } else {
      let found = recover(from: tag, letter: Int(letter), in: reader)
      frames.push(
        Frame(rest: found.rest, merge: found.merge, before: before, name: Int32(tag.name)))
      state = found.child
      if state < 0 { return }
    }
    attributes(of: tag, in: reader)
  }

  @inline(__always)
  private func attributes(of tag: ElementEvent, in reader: EventReader) {
    var state = state
    for index in 0..<tag.attributeCount {
      let letter = attributeLetter(tag.attributeName(index), in: reader)
      let number = automaton.step(state, letter)
      if number <= 0 {
        unexpectedAttribute(index, of: tag, in: state, reader)
        continue
      }
      let step = automaton.steps[number]
      if step.choice >= 0 {
        state = choose(step, tag, index, in: state, reader)
        continue
      }
      if !step.isFree, !matches(step, tag.attributeValue(index)) {
        invalidValue(index, of: tag, patterns: [step.value], reader)
      } else if step.idType != .none {
        ids.note(
          tag.attributeValue(index), step.idType, reader.attributeSpan(index, of: tag))
      }
      state = step.next
    }
    var closed = automaton.closed(state)
    if closed < 0 {
      missingAttributes(of: tag, in: state, reader)
      closed = automaton.forgiven(state)
    }
    self.state = closed
    if closed >= 0, automaton.states[closed].gathers {
      gathered.removeAll(keepingCapacity: true)
      gatheredSpan = nil
    }
  }

  @inline(__always)
  private func matches(_ step: Automaton.AttributeStep, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard step.remembers, step.idType == .none else { return automaton.derivatives.matches(step.value, value, context) }
    return cache.result(step.value &+ (1 << 30), value) {
      automaton.derivatives.matches(step.value, value, context) ? 1 : 0
    } == 1
  }

  /// An attribute whose value may match one of several patterns with different consequences.
  private func choose(
    _ step: Automaton.AttributeStep, _ tag: ElementEvent, _ index: Int, in state: StateID, _ reader: EventReader
  ) -> StateID {
    let value = tag.attributeValue(index)
    let values = automaton.choices[Int(step.choice)].values
    let matches = values.map { automaton.derivatives.matches($0, value, context) }
    let next = automaton.chosen(step.choice, matches)
    if next >= 0 {
      if step.idType != .none { ids.note(value, step.idType, reader.attributeSpan(index, of: tag)) }
      return next
    }
    invalidValue(index, of: tag, patterns: values, reader)
    return automaton.chosen(step.choice, values.map { _ in true })
  }

  override func endElement(in reader: EventReader) {
    guard let frame = frames.pop() else { return }
    defer {
      complained = false
      if hot.pointee.declares {
        context.leave(depth: frames.count + 1)
        hot.pointee.declares = context.isDeclaring
      }
    }
    guard state >= 0 else {
      state = frame.merge >= 0 ? automaton.merged(frame.merge, state, forgiving: true) : frame.rest
      return
    }
    if automaton.states[state].gathers, !finishText(of: frame, in: reader) {
      state = frame.merge >= 0 ? automaton.merged(frame.merge, state, forgiving: true) : frame.rest
      return
    }
    if frame.merge < 0 {
      if !automaton.states[state].accepts { incomplete(frame, reader) }
      state = frame.rest
      return
    }
    let next = automaton.merged(frame.merge, state)
    if next >= 0 {
      state = next
    } else {
      if automaton.accepts(state) == false { incomplete(frame, reader) }
      state = automaton.merged(frame.merge, state, forgiving: true)
    }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>, in reader: EventReader) {
    guard state >= 0 else { return }
    let known = automaton.states.base + Int(state)
    if known.pointee.textLoops { return }
    if known.pointee.gathers {
      if gatheredSpan == nil, let first = bytes.firstIndex(where: { !isSpace($0) }) {
        gatheredSpan = reader.textSpan(first, of: bytes)
      }
      gathered.append(contentsOf: bytes)
      return
    }
    if isSpace(bytes) { return }
    let next = automaton.text(state)
    if next >= 0 { state = next } else { strayText(bytes, reader) }
  }

  /// Characters that turn out to stand beside an element.
  private func finishMixedText(in reader: EventReader) {
    defer {
      gathered.removeAll(keepingCapacity: true)
      gatheredSpan = nil
    }
    guard gatheredSpan != nil else { return }
    let next = automaton.text(state)
    if next >= 0 { state = next } else { strayText(at: gatheredSpan, reader) }
  }

  /// Characters that are all there is in the element; `false` where they are wrong, which is then reported.
  private func finishText(of frame: Frame, in reader: EventReader) -> Bool {
    let state = state
    let next = gathered.withUnsafeBufferPointer { text in
      guard automaton.states[state].remembers else { return automaton.whole(state, text, context) }
      return cache.result(state, text) { automaton.whole(state, text, context) }
    }
    if next >= 0 {
      self.state = next
      return true
    }
    invalidText(gathered, of: frame, in: state, reader)
    return false
  }
}
