internal import TEI

/// Lays page breaks over the marks of pages, and line breaks over words that are cut at a line's end.
struct PageRecogniser: Recogniser {
  static let page = Rule("page.mark", "a page's number in brackets on a line of its own")
  static let rules = [page]

  func recognise(_ recognition: inout Recognition) {
    for mark in recognition.layout.pages where recognition.claim(mark.range) {
      var span = Span("pb", mark.range, .phrase, Self.page)
      if !mark.number.isEmpty { span["n"] = mark.number }
      span.opening = mark.range.count
      recognition.spans.append(span)
    }
  }
}
