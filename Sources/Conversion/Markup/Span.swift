/// An element laid over some bytes of the source: the whole of the markup is a list of these.
public struct Span: Sendable {
  public var range: Range<Int>
  public var element: String
  public var attributes: [Attribute]
  /// Where the element stands when several begin and end at the same bytes: the outer one has the lower level.
  public var level: Level
  public var rule: Rule
  public var certainty: Certainty
  /// So many bytes at the start and at the end are marks for which the element stands; they are not written.
  public var opening = 0
  public var closing = 0
  /// What spoke for it, for `--explain`.
  public var evidence: String?

  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public enum Level: Int, Sendable, Comparable {
    case text, part, division, group, block, paragraph, inline, phrase

    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  init(
    _ element: String, _ range: Range<Int>, _ level: Level, _ rule: Rule, attributes: [Attribute] = [],
    certainty: Certainty = .high, evidence: String? = nil
  ) {
    self.range = range
    self.element = element
    self.attributes = attributes
    self.level = level
    self.rule = rule
    self.certainty = certainty
    self.evidence = evidence
  }

  /// The value of an attribute; `nil` if it is not there. Setting `nil` takes it away.
  public subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name, value))
      case (nil, nil): break
      }
    }
  }
}
