extension EditionSettings {
  /// Who sent a letter to whom, where and when, as the editor states it.
  public struct Correspondence: Sendable, Hashable {
    public var senders: [Agent] = []
    public var addressees: [Agent] = []
    /// Where it was sent from.
    public var place: String?
    /// When it was sent: `1895-06-23`, or in words.
    public var date: String?

    public init() {}

    public var isEmpty: Bool { senders.isEmpty && addressees.isEmpty && place == nil && date == nil }
  }
}

extension EditionSettings.Correspondence {
  /// Reads the section `correspondence` of `edition.yaml`.
  init(_ keys: SettingsReader.Section) {
    senders = Self.agents(keys, "sender")
    addressees = Self.agents(keys, "addressee")
    place = keys.string("place")
    date = keys.string("date")
    keys.finish()
  }

  /// A name, a person or an organisation with its `ref`, or a list of them.
  private static func agents(_ keys: SettingsReader.Section, _ key: String) -> [EditionSettings.Agent] {
    keys.entries(key).compactMap { entry in
      switch entry {
      case .text(let name, _): name.isEmpty ? nil : EditionSettings.Agent(kind: .person, name: name)
      case .section(let keys): EditionSettings.Agent(keys)
      }
    }
  }
}
