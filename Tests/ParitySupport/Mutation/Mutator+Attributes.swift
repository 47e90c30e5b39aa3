// What can be done to attributes; `nil` where the document has nothing to do it to.
extension Mutator {
  private mutating func attribute(_ markup: Markup) -> (tag: Markup.Tag, attribute: Markup.Attribute)? {
    // A prefix that loses its declaration makes broken markup, and a namespace error is no error of a schema.
    let all = markup.tags.filter { $0.attributes.contains { !isDeclaration($0, markup) } }
    guard let tag = generator.pick(all),
      let attribute = generator.pick(tag.attributes.filter { !isDeclaration($0, markup) })
    else { return nil }
    return (tag, attribute)
  }

  private func isDeclaration(_ attribute: Markup.Attribute, _ markup: Markup) -> Bool {
    markup.text(attribute.name).starts(with: Array("xmlns".utf8))
  }

  mutating func addAttribute(_ piece: [UInt8], in markup: Markup) -> [UInt8]? {
    guard let tag = generator.pick(markup.tags.filter { !$0.isEnd }) else { return nil }
    return edited(markup.bytes, [(tag.name.upperBound..<tag.name.upperBound, piece)])
  }

  mutating func misplaceAttribute(_ markup: Markup) -> [UInt8]? {
    guard let (_, found) = attribute(markup) else { return nil }
    let name = Array(markup.text(found.name))
    guard
      let tag = generator.pick(
        markup.tags.filter { tag in !tag.isEnd && !tag.attributes.contains { markup.text($0.name).elementsEqual(name) }
        })
    else { return nil }
    return edited(markup.bytes, [(tag.name.upperBound..<tag.name.upperBound, Array(markup.text(found.whole)))])
  }

  mutating func misspellAttribute(_ markup: Markup) -> [UInt8]? {
    guard let (tag, found) = attribute(markup) else { return nil }
    let name = misspelled(markup.text(found.name))
    if tag.attributes.contains(where: { markup.text($0.name).elementsEqual(name) }) { return nil }
    return edited(markup.bytes, [(found.name, name)])
  }

  mutating func removeAttribute(_ markup: Markup) -> [UInt8]? {
    guard let (_, found) = attribute(markup) else { return nil }
    return edited(markup.bytes, [(found.whole, [])])
  }

  mutating func doubleAttribute(_ markup: Markup) -> [UInt8]? {
    guard let (_, found) = attribute(markup) else { return nil }
    return edited(markup.bytes, [(found.whole.upperBound..<found.whole.upperBound, Array(markup.text(found.whole)))])
  }

  mutating func doubleIdentifier(_ markup: Markup) -> [UInt8]? {
    let name = Array("xml:id".utf8)
    let identifiers = markup.tags.flatMap(\.attributes).filter { markup.text($0.name).elementsEqual(name) }
    guard let first = generator.pick(identifiers), let second = generator.pick(identifiers),
      first.value != second.value
    else { return nil }
    return edited(markup.bytes, [(first.value, Array(markup.text(second.value)))])
  }

  mutating func spoilValue(_ markup: Markup) -> [UInt8]? {
    guard let (_, found) = attribute(markup), let value = generator.pick(Self.badValues) else { return nil }
    return edited(markup.bytes, [(found.value, Array(value.utf8))])
  }

  mutating func exchangeValue(_ markup: Markup) -> [UInt8]? {
    guard let (_, first) = attribute(markup), let (_, second) = attribute(markup), first.value != second.value
    else { return nil }
    // The quotes around the two may differ.
    let value = markup.text(second.value)
    if value.contains(UInt8(ascii: "\"")) || value.contains(UInt8(ascii: "'")) { return nil }
    return edited(markup.bytes, [(first.value, Array(value))])
  }

  private static let badValues = [
    "", " ", "x", "two words", "12-34", "#nowhere", "-1", "2001-02-30", "1900-13", "24:61:00", "true", "1.5", "1e400",
    "http://a b", "%zz", "a:b:c", "\u{E9}", "\u{1F600}", "0", "99999999999999999999", "P1Q", "&#xA0;", "zz-zz-zz-zz-",
  ]
}
