internal import XMLCore

/// One person, organisation or place of an authority file.
public struct NameEntry: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case person, organisation, place
  }

  public let kind: Kind
  /// The entry's `xml:id`, to which `@ref` points.
  public let identifier: String
  /// The forms of the name that texts may use, as given.
  public let forms: [NameForm]
  /// The entry as XML, to be put into a `standOff`.
  public let xml: [UInt8]

  init?(_ node: Node, identifier: String) {
    let formElement: String
    switch node.name {
    case "person": (kind, formElement) = (.person, "persName")
    case "org": (kind, formElement) = (.organisation, "orgName")
    case "place": (kind, formElement) = (.place, "placeName")
    default: return nil
    }
    self.identifier = identifier
    var forms = node.elements(named: formElement).map { NameForm($0) }
    // A surname stands for its person, too.
    for name in node.elements(named: formElement) where kind == .person {
      for surname in name.elements(named: "surname") {
        let alone = NameForm(part: surname)
        if !forms.contains(where: { $0.text == alone.text }) { forms.append(alone) }
      }
    }
    self.forms = forms.filter { !$0.text.isEmpty }
    xml = node.serialized()
  }

  /// The element that a mention of the entry is tagged with.
  public var element: String {
    switch kind {
    case .person: "persName"
    case .organisation: "orgName"
    case .place: "placeName"
    }
  }
}
