/// Makes up values of datatypes: typical ones, and for patterns some that follow them.
struct SampleValues {
  private let context = SchemaValueContext(namespaces: [:])

  /// A value of `type` that `isRefused` does not take; `nil` if none is found.
  func value(
    of type: Datatype, _ random: inout SampleRandom, isRefused: (String) -> Bool = { _ in false }
  ) -> String? {
    let expressions = type.facets.compactMap { if case .pattern(let expression) = $0 { expression } else { nil } }
    for attempt in 0..<40 {
      var text = Self.candidates.randomElement(using: &random) ?? ""
      if let expression = expressions.last, attempt % 4 != 3 {
        text = expression.sample(&random)
      } else if attempt % 3 == 2 {
        text = String(Int.random(in: -20...300, using: &random))
      }
      if allows(type, text), !isRefused(text) { return text }
    }
    return Self.candidates.first { allows(type, $0) && !isRefused($0) }
  }

  func allows(_ type: Datatype, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { type.allows($0, in: context) }
  }

  private static let candidates = [
    "", "a", "ab", "abc", "main", "x1", "Name", "n-1", "two words", "a b c d", "Grüße", "中文", "en", "de-AT", "0", "1",
    "2",
    "3", "10", "100", "-1", "0.5", "-2.75", "1e3", "true", "false", "P1Y", "P1DT2H", "PT1.5S", "-P1M",
    "1863-02-19T12:30:00", "2000-01-01T00:00:00Z", "12:30:00", "1863-02-19", "1863", "-0044", "1863-02", "--02",
    "--02-19",
    "---19", "0aFF", "AAAA", "http://example.org/a?b#c", "#p1", "urn:x:y", "a/b:c", "1,2", "1/2", "12cm", "50%", "é.x",
  ]
}

extension RegularExpression {
  /// A text that the expression matches, quantifiers without bound kept small.
  func sample(_ random: inout SampleRandom) -> String {
    var text = String.UnicodeScalarView()
    sample(root, &text, &random)
    return String(text)
  }

  private func sample(_ node: Int, _ text: inout String.UnicodeScalarView, _ random: inout SampleRandom) {
    guard text.count < 200 else { return }
    switch nodes[node] {
    case .set(let index): if let scalar = sets[index].sample(&random) { text.append(scalar) }
    case .sequence(let parts): for part in parts { sample(part, &text, &random) }
    case .choice(let branches):
      if let branch = branches.randomElement(using: &random) { sample(branch, &text, &random) }
    case .repetition(let part, let least, let most):
      let count = Int.random(in: Int(least)...max(Int(least), min(Int(most), Int(least) + 3)), using: &random)
      for _ in 0..<min(count, 200) { sample(part, &text, &random) }
    }
  }
}

extension CharacterSet {
  /// A character of the set: a plain one mostly, else any that its ranges name.
  fileprivate func sample(_ random: inout SampleRandom) -> Unicode.Scalar? {
    for _ in 0..<20 {
      if let scalar = Self.plain.randomElement(using: &random), contains(scalar.value) { return scalar }
    }
    for part in parts {
      if case .range(let range) = part.kind, let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)),
        contains(scalar.value)
      {
        return scalar
      }
    }
    return Self.plain.first { contains($0.value) }
      ?? (0x21...0x24FF).first { contains($0) }.flatMap(Unicode.Scalar.init)
  }

  private static let plain = Array("abcxyzABZ0123456789.,:/-_%+# éßαя中½€«”".unicodeScalars)
}
