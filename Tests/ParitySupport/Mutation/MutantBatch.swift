internal import Foundation

/// Mutants of several documents in turn, without an end.
public struct MutantBatch: Sequence, IteratorProtocol {
  private let documents: [(path: String, bytes: [UInt8])]
  private let seed: UInt64
  private var number = 0

  public init(files: [String], seed: UInt64) {
    documents = files.compactMap { path in
      FileManager.default.contents(atPath: path).map { (path, Self.withoutInclusion([UInt8]($0))) }
    }
    self.seed = seed
  }

  /// The next mutant with a file name for it and the path of its document.
  public mutating func next() -> (name: String, document: String, mutant: Mutant)? {
    guard !documents.isEmpty else { return nil }
    while true {
      let document = documents[number % documents.count]
      number += 1
      // Each mutant has a seed of its own, so that one can be made again without those before it.
      var mutator = Mutator(seed: seed &* 1_000_003 &+ UInt64(number))
      let mutant = mutator.mutant(of: document.bytes)
      if mutant.mutations.isEmpty, number > documents.count * 100 { return nil }
      if !mutant.mutations.isEmpty { return ("\(number).xml", document.path, mutant) }
    }
  }

  /// The document with XInclude's namespace made another one of the same length, so that no validator expands it.
  private static func withoutInclusion(_ document: [UInt8]) -> [UInt8] {
    let namespace = Array("http://www.w3.org/2001/XInclude".utf8)
    guard let start = document.firstRange(of: namespace) else { return document }
    return document[..<start.upperBound].dropLast() + [UInt8(ascii: "X")] + document[start.upperBound...]
  }
}
