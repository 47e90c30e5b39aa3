import SchemaStore
import Synchronization
import Validation

/// What the store answers to the names in documents; each schema's checksums are made once in a run.
final class StoreAnswers: Sendable {
  private let lock: SchemaLock
  private let store: SchemaStore
  private let known = Mutex<[String: SchemaFinder.StoreAnswer]>([:])

  init(_ lock: SchemaLock, _ store: SchemaStore) {
    self.lock = lock
    self.store = store
  }

  func answer(for href: String) -> SchemaFinder.StoreAnswer {
    guard let schema = lock.schema(for: href) else { return .unknown }
    return known.withLock { known in
      if let answer = known[schema.name] { return answer }
      let answer = answer(about: schema)
      known[schema.name] = answer
      return answer
    }
  }

  private func answer(about schema: LockedSchema) -> SchemaFinder.StoreAnswer {
    switch store.state(of: schema) {
    case .here:
      let parts = (schema.parts ?? []).map { ($0.source, store.path(of: $0, in: schema)) }
      return .file(
        path: store.path(of: schema), name: schema.name,
        parts: StoredParts(url: schema.source, files: Dictionary(parts, uniquingKeysWith: { first, _ in first })))
    case .absent: return .notFetched(name: schema.name)
    case .changed: return .changed(name: schema.name)
    }
  }
}
