extension NameCharacters {
  /// Whether `text` is a name without a colon (Namespaces in XML, section 3).
  static func isNCName(_ text: some StringProtocol) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard scalar != ":", isFirst ? isStart(scalar.value) : isPart(scalar.value) else { return false }
      isFirst = false
    }
    return !isFirst
  }
}
