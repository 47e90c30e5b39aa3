internal import XMLCore

/// One form of a name: its words and, where the authority file cuts it up, its parts.
public struct NameForm: Sendable, Hashable {
  /// A part of the form: an element such as `surname`, or plain words between elements.
  public struct Part: Sendable, Hashable {
    public let element: String?
    public let type: String?
    public let text: String
  }

  public let parts: [Part]

  /// The whole form, white space folded.
  public var text: String { parts.map(\.text).joined() }

  init(_ element: Node) {
    var parts: [Part] = []
    for child in element.children {
      switch child.kind {
      case .text:
        parts.append(Part(element: nil, type: nil, text: Self.folded(child.text)))
      case .element:
        parts.append(Part(element: child.name, type: child["type"], text: Self.folded(child.text)))
      default: break
      }
    }
    self.parts = Self.trimmed(parts)
  }

  init(part element: Node) {
    parts = Self.trimmed([Part(element: element.name, type: nil, text: Self.folded(element.text))])
  }

  /// Runs of white space made one blank.
  private static func folded(_ text: String) -> String {
    var result = ""
    var space = false
    for character in text {
      if character.isWhitespace {
        space = true
      } else {
        if space { result += " " }
        space = false
        result.append(character)
      }
    }
    return space ? result + " " : result
  }

  private static func trimmed(_ parts: [Part]) -> [Part] {
    var parts = parts.filter { !$0.text.isEmpty }
    if let first = parts.first {
      let text = String(first.text.drop { $0 == " " })
      parts[0] = Part(element: first.element, type: first.type, text: text)
    }
    if let last = parts.last, last.text.hasSuffix(" ") {
      parts[parts.count - 1] = Part(
        element: last.element, type: last.type, text: String(last.text.dropLast()))
    }
    return parts.filter { !$0.text.isEmpty }
  }
}
