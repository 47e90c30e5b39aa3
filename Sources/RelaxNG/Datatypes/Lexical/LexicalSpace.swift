/// What a value of a type looks like once its white space has been dealt with; of a list type, each of its items.
enum LexicalSpace: Sendable {
  case text, boolean, decimal, integer, float, double, duration
  case moment(Moment.Fields)
  case hexBinary, base64Binary, anyURI, language, name, ncName, token, qName, entity

  func allows(_ text: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> Bool {
    switch self {
    case .text: true
    case .anyURI: URIReference.isValid(text)
    case .language: Names.isLanguage(text)
    case .name: Names.isName(text)
    case .ncName: Names.isNCName(text)
    case .token: Names.isToken(text)
    case .entity: Names.isNCName(text) && context.isUnparsedEntity(String(decoding: text, as: UTF8.self))
    case .float, .double: FloatingNumber.isWellFormed(text)
    default: value(of: text, in: context) != nil
    }
  }

  /// The value that `text` stands for, or `nil` if it is not of this kind.
  func value(of text: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> DatatypeValue? {
    switch self {
    case .boolean:
      switch String(decoding: text, as: UTF8.self) {
      case "true", "1": .boolean(true)
      case "false", "0": .boolean(false)
      default: nil
      }
    case .decimal: Decimal(text).map { .decimal($0) }
    case .integer: Decimal(text, isInteger: true).map { .decimal($0) }
    case .float: FloatingNumber(text, isSingle: true).map { .number($0) }
    case .double: FloatingNumber(text, isSingle: false).map { .number($0) }
    case .duration: CalendarDuration(text).map { .duration($0) }
    case .moment(let fields): Moment(text, fields).map { .moment($0) }
    case .hexBinary: BinaryText.hexadecimal(text).map { .binary($0) }
    case .base64Binary: BinaryText.base64(text).map { .binary($0) }
    case .qName: qualifiedName(text, in: context)
    case .text, .anyURI, .language, .name, .ncName, .token, .entity:
      allows(text, in: context) ? .text(Array(text)) : nil
    }
  }

  private func qualifiedName(_ text: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> DatatypeValue? {
    guard let colon = Names.colon(text) else { return nil }
    let prefix = String(decoding: text[..<colon], as: UTF8.self)
    guard let namespace = context.namespace(of: prefix) ?? (colon == 0 ? "" : nil) else { return nil }
    return .name(namespace: namespace, local: Array(text[(colon == 0 ? 0 : colon + 1)...]))
  }
}
