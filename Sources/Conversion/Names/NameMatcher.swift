internal import TEI

/// Finds the forms of an authority file in a text: the longest at every word, whole words only.
struct NameMatcher {
  private struct Candidate {
    let form: NameForm
    let entry: NameEntry
    /// The form's words and the marks between them, without blanks.
    let tokens: [[UInt8]]
  }

  /// The candidates by their first token, the longest first.
  private let candidates: [[UInt8]: [Candidate]]

  init(_ authority: NameAuthority) {
    var candidates: [[UInt8]: [Candidate]] = [:]
    for entry in authority.entries {
      for form in entry.forms {
        let bytes = Array(form.text.utf8)
        let tokens = TextToken.tokens(in: bytes.indices, of: bytes).filter { $0.kind != .space }
          .map { Array(bytes[$0.range]) }
        guard let first = tokens.first else { continue }
        candidates[first, default: []].append(Candidate(form: form, entry: entry, tokens: tokens))
      }
    }
    self.candidates = candidates.mapValues { $0.sorted { $0.tokens.count > $1.tokens.count } }
  }

  var isEmpty: Bool { candidates.isEmpty }

  struct Match {
    let range: Range<Int>
    let form: NameForm
    let entry: NameEntry
  }

  func matches(in range: Range<Int>, of bytes: [UInt8]) -> [Match] {
    let tokens = TextToken.tokens(in: range, of: bytes)
    var found: [Match] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word, let candidates = candidates[Array(bytes[tokens[index].range])],
        let (match, next) = match(candidates, at: index, tokens, bytes)
      {
        found.append(match)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(
    _ candidates: [Candidate], at index: Int, _ tokens: [TextToken], _ bytes: [UInt8]
  ) -> (Match, Int)? {
    for candidate in candidates {
      var at = index
      var last = index
      var fits = true
      for part in candidate.tokens {
        while at < tokens.count, tokens[at].kind == .space, at > index { at += 1 }
        guard at < tokens.count, bytes[tokens[at].range].elementsEqual(part) else {
          fits = false
          break
        }
        last = at
        at += 1
      }
      if fits {
        let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
        return (Match(range: range, form: candidate.form, entry: candidate.entry), at)
      }
    }
    return nil
  }
}
