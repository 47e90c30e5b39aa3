internal import Diagnostics

// `data` and `value` (specification, sections 4.3, 4.4 and 4.16).
extension Compilation {
  func data(_ element: SyntaxElement, _ inherited: Inherited) -> PatternID {
    let parameters = element.children.filter { $0.kind == .param }.map {
      DatatypeParameter(
        name: ($0["name"] ?? "").trimmed, value: $0.text, place: $0.place, namespaces: $0.namespaces)
    }
    var except: PatternID?
    if let exception = element.children.last, exception.kind == .except {
      except = alternatives(exception.children, inherited.entering(exception))
    }
    guard
      let type = type(
        inherited.datatypeLibrary, (element["type"] ?? "").trimmed, parameters: parameters, element)
    else { return PatternTable.notAllowed }
    return table.data(type, except: except)
  }

  func value(_ element: SyntaxElement, _ inherited: Inherited) -> PatternID {
    // Without a type the value is a built-in token, whatever library there is (section 4.4).
    let named = element["type"]?.trimmed
    guard let type = type(named == nil ? "" : inherited.datatypeLibrary, named ?? "token", parameters: [], element)
    else {
      return PatternTable.notAllowed
    }
    var namespaces = element.namespaces
    // A qualified name without a prefix takes the `ns` in force (section 4.9).
    namespaces[""] = inherited.namespace
    let context = SchemaValueContext(namespaces: namespaces)
    var text = element.text
    let value = text.withUTF8 { datatypes.types[type].value(of: $0, in: context) }
    guard let value else {
      problem(
        "schema.value", "`\(element.text)` is not \(datatypes.types[type].expectation) (RELAX NG section 4.16)", element
      )
      return PatternTable.notAllowed
    }
    return table.value(datatypes.value(type: type, value: value, written: element.text))
  }

  private func type(
    _ library: String, _ name: String, parameters: [DatatypeParameter], _ element: SyntaxElement
  ) -> Int? {
    do throws(DatatypeError) {
      return try datatypes.type(library: library, name: name, parameters: parameters, at: element.place)
    } catch {
      problems += error.diagnostics
      return nil
    }
  }
}
