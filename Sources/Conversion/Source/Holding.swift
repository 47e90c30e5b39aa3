extension StringProtocol {
  /// Whether some text stands in it, compared byte by byte.
  ///
  /// `contains` compares characters as readers see them, at many times the cost; for words that we choose it is the same.
  func holds(_ part: String) -> Bool { place(of: part) != nil }

  /// After how many bytes some text stands in it for the first time.
  func place(of part: String) -> Int? {
    var text = String(self)
    return text.withUTF8 { text in
      var part = part
      return part.withUTF8 { part in
        guard let first = part.first, text.count >= part.count else { return nil }
        return (0...text.count - part.count).first { start in
          text[start] == first && part.elementsEqual(UnsafeBufferPointer(rebasing: text[start..<start + part.count]))
        }
      }
    }
  }
}
