internal import Diagnostics

/// Reads the parts of a schema as they are asked for, each once.
final class SchemaLoader {
  private let resources: SchemaResources
  private var known: [String: SyntaxElement] = [:]
  /// The bytes of all parts in the order they were read.
  private(set) var parts: [SchemaResources.Resource] = []

  init(resources: SchemaResources) { self.resources = resources }

  /// The tree of a schema that is at hand, in either syntax.
  func read(_ resource: SchemaResources.Resource) throws(SchemaFailure) -> SyntaxElement {
    if let root = known[resource.url] { return root }
    parts.append(resource)
    let root = try SyntaxReading.read(resource)
    let problems = SyntaxCheck.problems(in: root)
    if !problems.isEmpty { throw SchemaFailure(problems) }
    known[resource.url] = root
    return root
  }

  /// The tree that the `href` of an `include` or `externalRef` refers to (specification, section 4.5).
  func read(referredFrom element: SyntaxElement) throws(SchemaFailure) -> (url: String, root: SyntaxElement) {
    let href = (element["href"] ?? "").trimmed
    if href.utf8.contains(UInt8(ascii: "#")) {
      throw SchemaFailure([
        Diagnostic(
          .error, "schema.reference", "`\(href)` refers to a part of a file (RELAX NG section 4.5)", at: element.place,
          help: "leave out what follows the `#`")
      ])
    }
    let url = Reference.resolve(href, against: element.base)
    if let root = known[url] { return (url, root) }
    do throws(SchemaFailure) {
      var resource = try resources.load(url)
      resource.url = url
      return (url, try read(resource))
    } catch {
      var failure = error
      // What the resource itself says has a place there; what kept it from being read is told here.
      for index in failure.diagnostics.indices where failure.diagnostics[index].place == nil {
        failure.diagnostics[index].place = element.place
      }
      throw failure
    }
  }
}
