internal import Diagnostics

// Name classes (specification, sections 4.8 to 4.10 and 4.16).
extension Compilation {
  /// The names of an `element` or `attribute`, and the children that are not its name class.
  func nameClass(
    of element: SyntaxElement, _ inherited: Inherited
  ) -> (names: NameClassID, rest: ArraySlice<SyntaxElement>) {
    var rest = element.children[...]
    let names: NameClass
    if let written = element["name"] {
      // An attribute's name without a prefix is in no namespace, whatever `ns` there is around (section 4.8).
      let namespace = element.kind == .attribute ? element["ns"] ?? "" : inherited.namespace
      names = .name(name(written.trimmed, namespace, element))
    } else if let first = rest.popFirst() {
      names = nameClass(first, inherited)
    } else {
      names = .choice([])
    }
    if element.kind == .attribute { refuseNamespaceDeclarations(names, element) }
    return (nameClasses.intern(names), rest)
  }

  private func nameClass(_ element: SyntaxElement, _ outer: Inherited) -> NameClass {
    let inherited = outer.entering(element)
    switch element.kind {
    case .name: return .name(name(element.text.trimmed, inherited.namespace, element))
    case .nsName, .anyName:
      var except: NameClass?
      if let exception = element.children.first {
        let inner = inherited.entering(exception)
        let members = exception.children.map { nameClass($0, inner) }
        for (child, member) in zip(exception.children, members) {
          refuseOpenExceptions(member, in: element, child)
        }
        except = members.count == 1 ? members[0] : .choice(members)
      }
      return element.kind == .anyName ? .any(except: except) : .namespace(inherited.namespace, except: except)
    case .choice:
      let members = element.children.map { nameClass($0, inherited) }
      return members.count == 1 ? members[0] : .choice(members)
    default: return .choice([])
    }
  }

  private func name(_ written: String, _ namespace: String, _ element: SyntaxElement) -> QualifiedName {
    guard let colon = written.firstIndex(of: ":") else { return QualifiedName(namespace: namespace, local: written) }
    let prefix = String(written[..<colon])
    let local = String(written[written.index(after: colon)...])
    if prefix == "xml" { return QualifiedName(namespace: "http://www.w3.org/XML/1998/namespace", local: local) }
    guard let uri = element.namespaces[prefix] else {
      problem(
        "schema.unknown-prefix", "the namespace prefix `\(prefix)` is not declared (RELAX NG section 4.10)", element)
      return QualifiedName(namespace: "", local: local)
    }
    return QualifiedName(namespace: uri, local: local)
  }

  /// An `except` may not take away from an open name class another as open (section 4.16).
  private func refuseOpenExceptions(_ except: NameClass, in holder: SyntaxElement, _ place: SyntaxElement) {
    let wrong: String? =
      switch except {
      case .any: "anyName"
      case .namespace: holder.kind == .nsName ? "nsName" : nil
      case .name: nil
      case .choice(let members):
        members.lazy.compactMap { member -> String? in
          switch member {
          case .any: "anyName"
          case .namespace: holder.kind == .nsName ? "nsName" : nil
          default: nil
          }
        }.first
      }
    if let wrong {
      problem(
        "schema.name-class", "`\(wrong)` may not be excepted from `\(holder.kind.rawValue)` (RELAX NG section 4.16)",
        place)
    }
  }

  /// A namespace declaration is not an attribute (section 4.16).
  private func refuseNamespaceDeclarations(_ names: NameClass, _ element: SyntaxElement) {
    switch names {
    case .name(let name):
      if name.namespace.isEmpty, name.local == "xmlns" {
        problem("schema.name-class", "an attribute may not be named `xmlns` (RELAX NG section 4.16)", element)
      }
      refuse(name.namespace, element)
    case .namespace(let uri, let except):
      refuse(uri, element)
      if let except { refuseNamespaceDeclarations(except, element) }
    case .any(let except):
      if let except { refuseNamespaceDeclarations(except, element) }
    case .choice(let members): for member in members { refuseNamespaceDeclarations(member, element) }
    }
  }

  private func refuse(_ namespace: String, _ element: SyntaxElement) {
    // The specification has this old spelling of the namespace, and jing holds to it; the right one is meant as well.
    if namespace == "http://www.w3.org/2000/xmlns" || namespace == "http://www.w3.org/2000/xmlns/" {
      problem(
        "schema.name-class",
        "an attribute may not be in the namespace of namespace declarations (RELAX NG section 4.16)",
        element)
    }
  }
}
