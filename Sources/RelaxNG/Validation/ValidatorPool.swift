internal import Diagnostics
internal import XMLCore

/// The validators of a schema that are idle: each has learnt something of the schema, and serves one thread at a time.
final class ValidatorPool: Sendable {
  /// Held by the pool or by one caller of `lend`, never by two.
  private struct Idle: @unchecked Sendable {
    var session: ValidationSession
  }

  private let idle = Locked<[Idle]>([])
  /// More tables than this are not worth keeping, in bytes.
  private static let largest = 32 << 20

  func lend<Result>(
    _ schema: SimplifiedSchema, _ limits: ParsingLimits, _ body: (ValidationSession) -> Result
  ) -> Result {
    let found = idle.withLock { idle in
      idle.lastIndex { $0.session.reader.limits == limits }.map { idle.remove(at: $0) }
    }
    let held = found ?? Idle(session: ValidationSession(schema, limits))
    defer {
      if held.session.size < Self.largest { idle.withLock { $0.append(held) } }
    }
    return body(held.session)
  }
}

/// A reader and a validator that know each other's names.
final class ValidationSession {
  let reader: EventReader
  private let validator: Validator

  init(_ schema: SimplifiedSchema, _ limits: ParsingLimits) {
    reader = EventReader(limits: limits)
    validator = Validator(automaton: Automaton(schema), reader: reader)
  }

  var size: Int { validator.automaton.size + reader.nameCount * 64 }

  /// What `read` finds not well formed and what the validator finds not valid, together in reading order.
  func run(file: String?, source: PlaceSource, read: (Validator) -> [Diagnostic]) -> [Diagnostic] {
    validator.reset()
    let errors = read(validator)
    validator.finish(isWhole: errors.isEmpty)
    let findings = validator.findings.diagnostics(in: source, file: file)
    return errors.isEmpty ? findings : (findings + errors).inReadingOrder()
  }
}
