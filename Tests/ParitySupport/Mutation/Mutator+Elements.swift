// What can be done to elements; `nil` where the document has nothing to do it to.
extension Mutator {
  /// An element that is not the outermost.
  private mutating func inner(_ markup: Markup) -> Markup.Element? {
    guard markup.elements.count > 1 else { return nil }
    return markup.elements[1 + generator.below(markup.elements.count - 1)]
  }

  /// Puts something before or after a tag inside of the outermost element.
  mutating func insert(_ piece: [UInt8], in markup: Markup) -> [UInt8]? {
    guard markup.tags.count > 1 else { return nil }
    let tag = markup.tags[1 + generator.below(markup.tags.count - 1)].range
    return edited(markup.bytes, [(tag.lowerBound..<tag.lowerBound, piece)])
  }

  mutating func misplaceElement(_ markup: Markup) -> [UInt8]? {
    guard let moved = inner(markup) else { return nil }
    let range = markup.range(moved)
    guard range.count < 4_000 else { return nil }
    return insert(Array(markup.text(range)), in: markup)
  }

  mutating func removeElement(_ markup: Markup) -> [UInt8]? {
    guard let gone = inner(markup) else { return nil }
    return edited(markup.bytes, [(markup.range(gone), [])])
  }

  mutating func unwrapElement(_ markup: Markup) -> [UInt8]? {
    guard let gone = inner(markup), gone.start != gone.end else { return nil }
    return edited(markup.bytes, [(markup.tags[gone.start].range, []), (markup.tags[gone.end].range, [])])
  }

  mutating func wrapElement(_ markup: Markup) -> [UInt8]? {
    guard let wrapped = inner(markup), let other = generator.pick(markup.elements) else { return nil }
    let name = Array(markup.text(markup.tags[other.start].name))
    let range = markup.range(wrapped)
    return edited(
      markup.bytes,
      [
        (range.lowerBound..<range.lowerBound, Array("<".utf8) + name + Array(">".utf8)),
        (range.upperBound..<range.upperBound, Array("</".utf8) + name + Array(">".utf8)),
      ])
  }

  mutating func emptyElement(_ markup: Markup) -> [UInt8]? {
    guard let emptied = inner(markup), emptied.start != emptied.end else { return nil }
    let content = markup.tags[emptied.start].range.upperBound..<markup.tags[emptied.end].range.lowerBound
    return content.isEmpty ? nil : edited(markup.bytes, [(content, [])])
  }

  mutating func renameElement(_ markup: Markup) -> [UInt8]? {
    guard let renamed = inner(markup), let other = generator.pick(markup.elements) else { return nil }
    return rename(renamed, Array(markup.text(markup.tags[other.start].name)), in: markup)
  }

  mutating func misspellElement(_ markup: Markup) -> [UInt8]? {
    guard let renamed = inner(markup) else { return nil }
    return rename(renamed, misspelled(markup.text(markup.tags[renamed.start].name)), in: markup)
  }

  private func rename(_ element: Markup.Element, _ name: [UInt8], in markup: Markup) -> [UInt8]? {
    let old = markup.tags[element.start].name
    guard markup.bytes[old] != name[...] else { return nil }
    if element.start == element.end { return edited(markup.bytes, [(old, name)]) }
    return edited(markup.bytes, [(old, name), (markup.tags[element.end].name, name)])
  }

  /// Exchanges an element with its next sibling.
  mutating func reorderElements(_ markup: Markup) -> [UInt8]? {
    guard let first = inner(markup),
      let second = markup.elements.first(where: { $0.parent == first.parent && $0.start > first.end })
    else { return nil }
    let (a, b) = (markup.range(first), markup.range(second))
    return edited(markup.bytes, [(a, Array(markup.text(b))), (b, Array(markup.text(a)))])
  }

  mutating func truncate(_ markup: Markup) -> [UInt8]? {
    guard let last = inner(markup) else { return nil }
    return Array(markup.bytes[..<markup.range(last).lowerBound])
  }

  /// The name with a letter lost, doubled or exchanged.
  mutating func misspelled(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var name = Array(name)
    // A prefix stays, or the document would not be well formed.
    let start = (name.firstIndex(of: UInt8(ascii: ":")) ?? -1) + 1
    guard name.count - start > 1 else { return name + Array("x".utf8) }
    let index = start + 1 + generator.below(name.count - start - 1)
    guard name[index] < 0x80 else { return name + Array("x".utf8) }
    switch generator.below(3) {
    case 0: name.remove(at: index)
    case 1: name.insert(name[index], at: index)
    default: name[index] = UInt8(ascii: "q")
    }
    return name
  }
}

/// The bytes with ranges replaced, which are given in order and do not overlap.
func edited(_ bytes: [UInt8], _ edits: [(range: Range<Int>, replacement: [UInt8])]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 64)
  var index = 0
  for edit in edits {
    result += bytes[index..<edit.range.lowerBound]
    result += edit.replacement
    index = edit.range.upperBound
  }
  result += bytes[index...]
  return result
}
