internal import Diagnostics

/// Reads the parameters of a `data` pattern as facets of a type.
struct FacetReader {
  /// The type without the parameters.
  let base: Datatype
  let family: FacetFamily

  func read(_ parameter: DatatypeParameter) throws(DatatypeError) -> Facet {
    guard family.names.contains(parameter.name) else { throw refusal(of: parameter) }
    switch parameter.name {
    case "length": return .length(try count(parameter))
    case "minLength": return .minLength(try count(parameter))
    case "maxLength": return .maxLength(try count(parameter))
    case "totalDigits":
      let count = try count(parameter)
      if count == 0 {
        throw DatatypeError("schema.facet-value", "`totalDigits` has to be 1 at least", at: parameter.place)
      }
      return .totalDigits(count)
    case "fractionDigits": return .fractionDigits(try count(parameter))
    case "pattern": return .pattern(try expression(parameter))
    default: return try bound(parameter)
    }
  }

  private func refusal(of parameter: DatatypeParameter) -> DatatypeError {
    let allowed = "`\(base.name)` takes " + family.names.map { "`\($0)`" }.joined(separator: ", ")
    switch parameter.name {
    // RELAX NG has patterns for what these two do (guidelines for XSD datatypes, section 2).
    case "enumeration":
      return DatatypeError(
        "schema.facet-not-allowed", "`enumeration` is not a parameter in RELAX NG", at: parameter.place,
        help: "list the values as `value` patterns in a `choice`")
    case "whiteSpace":
      return DatatypeError(
        "schema.facet-not-allowed", "`whiteSpace` is not a parameter in RELAX NG", at: parameter.place,
        help: "choose `string`, `normalizedString` or `token` instead")
    case _ where Self.all.contains(parameter.name):
      return DatatypeError(
        "schema.facet-not-allowed", "`\(parameter.name)` does not apply to `\(base.name)`", at: parameter.place,
        help: allowed)
    default:
      return DatatypeError(
        "schema.facet-unknown", "there is no parameter `\(parameter.name)` of `\(base.name)`", at: parameter.place,
        help: allowed)
    }
  }

  private static let all: Set<String> = [
    "length", "minLength", "maxLength", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive", "totalDigits",
    "fractionDigits",
  ]

  private func count(_ parameter: DatatypeParameter) throws(DatatypeError) -> Int {
    let number = Array(parameter.value.utf8).withUnsafeBufferPointer {
      Decimal(WhiteSpace.trimmed($0), isInteger: true)
    }
    guard let number, !number.isNegative else {
      throw DatatypeError(
        "schema.facet-value", "`\(parameter.name)` is a whole number, not `\(parameter.value)`", at: parameter.place)
    }
    // No value is longer than memory.
    return Int(String(decoding: number.integer, as: UTF8.self)) ?? (number.integer.isEmpty ? 0 : Int.max)
  }

  private func bound(_ parameter: DatatypeParameter) throws(DatatypeError) -> Facet {
    let context = SchemaValueContext(namespaces: parameter.namespaces)
    let value = Array(parameter.value.utf8).withUnsafeBufferPointer { base.value(of: $0, in: context) }
    guard let value, let bound = Facet.Bound(rawValue: parameter.name) else {
      throw DatatypeError(
        "schema.facet-value", "`\(parameter.value)` is not a value of `\(base.name)`, which `\(parameter.name)` bounds",
        at: parameter.place, help: "write \(base.expectation)")
    }
    return .bound(bound, value)
  }

  private func expression(_ parameter: DatatypeParameter) throws(DatatypeError) -> RegularExpression {
    do {
      return try RegularExpression(parameter.value)
    } catch {
      throw DatatypeError(
        "schema.pattern-syntax",
        "the regular expression `\(parameter.value)` cannot be read at character \(error.position): \(error.message)",
        at: parameter.place, help: error.help)
    }
  }
}
