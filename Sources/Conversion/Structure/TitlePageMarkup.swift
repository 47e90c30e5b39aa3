/// Lays the title page over the blocks that are on it.
struct TitlePageMarkup: Recogniser {
  static let rules = TitlePageRecogniser.rules

  func recognise(_ recognition: inout Recognition) {
    let page = recognition.blocks.filter(\.isOfFront)
    guard let first = page.first, let last = page.last else { return }
    let rule = TitlePageRecogniser.page
    let range = first.range.lowerBound..<last.range.upperBound
    recognition.lay("front", range, .part, rule)
    recognition.lay("titlePage", range, .division, rule)
    let title = page.drop { $0.role == .frontRemark || $0.role == .byline }.prefix { $0.role == .titlePart }
    if let start = title.first, let end = title.last {
      recognition.lay("docTitle", start.range.lowerBound..<end.range.upperBound, .group, rule)
    }
    var isOther = false
    var above: Range<Int>?
    for (number, block) in page.enumerated() {
      switch block.role {
      case .titlePart:
        let type = number == title.startIndex ? "main" : title.indices.contains(number) ? "sub" : "desc"
        recognition.lay("titlePart", block.range, .block, rule, [.init("type", type)])
      case .byline:
        // Those who translated or edited a book are not its authors; `by` may stand on a line of its own below.
        if TitlePageRecogniser.namesAnother(recognition.text(block)) { isOther = true }
        // `By` on a line by itself goes with the name below.
        if block.count <= 5, number + 1 < page.count, page[number + 1].role == .byline {
          above = block.range
          continue
        }
        let whole = (above ?? block.range).lowerBound..<block.range.upperBound
        above = nil
        recognition.lay(isOther ? "byline" : "docAuthor", whole, .block, rule)
      case .epigraph:
        // The motto and where it is from.
        if number == 0 || page[number - 1].role != .epigraph {
          let end = page[number...].prefix { $0.role == .epigraph }.last ?? block
          recognition.lay("epigraph", block.range.lowerBound..<end.range.upperBound, .group, rule)
        }
        recognition.lay("p", block.range, .block, rule)
      case .imprint: recognition.lay("docImprint", block.range, .block, rule)
      case .frontRemark:
        recognition.lay(
          "note", block.range, .block, RemarkRecogniser.remark, [.init("type", "remark"), .init("place", "inline")])
        recognition.layParagraphs(in: block)
      case .frontSeparator: recognition.spans.append(.milestone(block, recognition))
      default: break
      }
    }
  }
}
