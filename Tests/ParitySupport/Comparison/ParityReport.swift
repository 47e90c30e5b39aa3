/// How far two validators agree on many documents.
///
/// An error of the reference counts as found if we have one in the same tag or text; see `Consequences` for those
/// that nobody needs to hear of.
public struct ParityReport: Sendable {
  /// A document on which the two do not agree.
  public struct Disagreement: Sendable {
    public enum Kind: String, Sendable { case verdict, firstLine = "first-line", missed }
    public var kind: Kind
    public var document: String
    public var reference: [ParityFinding]
    public var own: [ParityFinding]
  }

  public private(set) var documents = 0
  public private(set) var verdicts = 0
  /// Documents that both call invalid, and those of them where the first error is on the same line, in the same token.
  public private(set) var invalid = 0
  public private(set) var firstLines = 0
  public private(set) var firstTokens = 0
  /// Documents in which the reference finds several errors, and those of them where we miss none.
  public private(set) var several = 0
  public private(set) var complete = 0
  public private(set) var referenceErrors = 0
  public private(set) var consequences = 0
  public private(set) var missed = 0
  public private(set) var ownErrors = 0
  public private(set) var disagreements: [Disagreement] = []

  public init() {}

  /// Adds what the two say about a document.
  public mutating func add(
    _ document: String, bytes: [UInt8], reference: [ParityFinding], own: [ParityFinding]
  ) {
    documents += 1
    func differ(_ kind: Disagreement.Kind, _ reference: [ParityFinding]) {
      disagreements.append(Disagreement(kind: kind, document: document, reference: reference, own: own))
    }
    guard Verdict(reference) == Verdict(own) else { return differ(.verdict, reference) }
    verdicts += 1
    guard Verdict(own) != .valid else { return }
    invalid += 1
    let tokens = TokenIndex(bytes)
    let ours = own.map { (tokens.token(line: $0.line, column: $0.column, isEnd: false), $0) }
    let theirs = reference.map { finding in
      let token = tokens.token(line: finding.line, column: finding.column, isEnd: true)
      // Of what an element contains jing speaks at its end tag, and we where the characters stand.
      let isContent = finding.message.hasPrefix("character content") && ours.contains { $0.0 == token - 1 }
      return (isContent ? token - 1 : token, finding)
    }
    if reference.map(\.line).min() == own.map(\.line).min() { firstLines += 1 }
    let first = (theirs.map(\.0).min(), ours.map(\.0).min())
    if first.0 == first.1 { firstTokens += 1 } else { differ(.firstLine, reference) }
    guard reference.count > 1 else { return }
    several += 1
    referenceErrors += reference.count
    ownErrors += own.count
    let reported = Set(ours.map(\.0))
    let absent = theirs.filter { !reported.contains($0.0) }
    let rules = Consequences(tokens, of: ours.map { ($0.0, $0.1.message) })
    let independent = absent.filter { !rules.contain($0.0, $0.1.message) }
    consequences += absent.count - independent.count
    missed += independent.count
    if independent.isEmpty { complete += 1 } else { differ(.missed, independent.map(\.1)) }
  }

  public var summary: String {
    """
    documents                  \(documents)
    same verdict               \(verdicts)  \(Self.share(verdicts, documents))
    first error on same line   \(firstLines) of \(invalid)  \(Self.share(firstLines, invalid))
    first error in same token  \(firstTokens) of \(invalid)  \(Self.share(firstTokens, invalid))
    none missed                \(complete) of \(several) with several errors  \(Self.share(complete, several))
    errors                     reference \(referenceErrors), of which consequences \(consequences), missed \(missed); ours \(ownErrors)

    """
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "" }
    let thousandths = part * 1_000 / whole
    return "\(thousandths / 10).\(thousandths % 10) %"
  }
}
