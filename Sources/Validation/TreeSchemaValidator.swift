internal import Diagnostics
internal import XMLCore

/// A schema of the two languages that libxml2 validates trees against: XML Schema and DTD.
struct TreeSchemaValidator: DocumentValidator {
  let name: String
  private let schema: TreeSchema

  init(xsd bytes: [UInt8], source: SchemaSource) throws(XMLFailure) {
    name = source.name
    schema = try TreeSchema(xsd: bytes, path: source.path)
  }

  init(dtd bytes: [UInt8], source: SchemaSource) throws(XMLFailure) {
    name = source.name
    schema = try TreeSchema(dtd: bytes, path: source.path)
  }

  func validate(_ document: UnparsedDocument) -> [Diagnostic] {
    do throws(XMLFailure) {
      return schema.validate(try document.tree())
    } catch {
      return error.diagnostics
    }
  }
}

extension SchemaSource {
  /// The file, where it is one.
  fileprivate var path: String? {
    switch self {
    case .file(let path, _), .stored(let path, _, _): path
    case .builtin, .refused: nil
    }
  }
}
