/// Who sent a letter to whom, where and when, for a `correspDesc` (TEI Guidelines, section 2.4.6).
public struct CorrespondenceRecord: Sendable, Hashable {
  /// Someone, or some place, with the words that name it.
  public struct Party: Sendable, Hashable {
    /// `persName`, `orgName`, or `rs` where an office stands for a person.
    public var element: String
    public var text: String
    /// A pointer to the list of persons or places, or a URI.
    public var reference: String?

    public init(element: String, text: String, reference: String? = nil) {
      self.element = element
      self.text = text
      self.reference = reference
    }
  }

  /// The date with TEI's attributes for it.
  public struct Sent: Sendable, Hashable {
    public var text: String
    /// Names and values, in their order.
    public var attributes: [[String]]

    public init(text: String, attributes: [(String, String)]) {
      self.text = text
      self.attributes = attributes.map { [$0.0, $0.1] }
    }
  }

  /// The `xml:id` of the letter's division, where the text has several.
  public var division: String?
  public var senders: [Party] = []
  public var addressees: [Party] = []
  /// Where it was sent from, and where to.
  public var place: Party?
  public var destination: Party?
  public var date: Sent?
  /// When it came, as the dateline says: `[Received May 11.]`
  public var received: Sent?

  public init() {}

  /// What an editor states goes over what the text says.
  public mutating func state(_ stated: EditionSettings.Correspondence) {
    if !stated.senders.isEmpty { senders = stated.senders.map(Party.init) }
    if !stated.addressees.isEmpty { addressees = stated.addressees.map(Party.init) }
    if let text = stated.place { place = Party(element: "placeName", text: text) }
    if let text = stated.date {
      date = Sent(text: text, attributes: PartialDate(iso: text).map { [("when", $0.iso)] } ?? [])
    }
  }
}

extension CorrespondenceRecord.Party {
  init(_ agent: EditionSettings.Agent) {
    self.init(
      element: agent.kind == .person ? "persName" : "orgName", text: agent.name, reference: agent.reference)
  }
}
