internal import CLibXML

/// Our words and stable codes for libxml2's errors; what we have no words for keeps libxml2's own.
struct LibXMLWording {
  var code: String
  var message: String
  var help: String?

  init(_ error: xmlError) {
    func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    let (first, second) = (text(error.str1), text(error.str2))
    var original = text(error.message)
    while original.last?.isNewline == true { original.removeLast() }

    switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
    case XML_ERR_DOCUMENT_EMPTY:
      self.init(
        "not-xml", "this does not begin like an XML document",
        "an XML document begins with `<`; a plain text becomes one with `tei convert`")
    case XML_ERR_DOCUMENT_END:
      self.init(
        "content-after-end", "there is something after the end of the document",
        "a document has one outermost element; perhaps an end tag stands too early")
    case XML_ERR_TAG_NAME_MISMATCH:
      self.init(
        "tag-mismatch", "`\(first)` was opened in line \(error.int1) but `\(second)` is closed here",
        "close `\(first)` first")
    case XML_ERR_TAG_NOT_FINISHED:
      self.init("tag-not-closed", "`\(first)` was opened in line \(error.int1) and is never closed")
    case XML_ERR_GT_REQUIRED, XML_ERR_LT_REQUIRED, XML_ERR_LTSLASH_REQUIRED:
      self.init("tag-broken", "the tag is not complete")
    case XML_ERR_NAME_REQUIRED:
      self.init(
        "name-expected", "a name was expected here",
        "write a bare `<` as `&lt;` and a bare `&` as `&amp;`")
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      self.init(
        "unknown-entity", "the entity `&\(first);` is not declared",
        "write the character itself, or `&#x…;`")
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      self.init(
        "ampersand", "an entity reference has no `;`", "write a bare `&` as `&amp;`")
    case XML_ERR_ENTITY_LOOP:
      self.init("entity-loop", Self.entityGrowth)
    case XML_ERR_ATTRIBUTE_REDEFINED:
      self.init("attribute-twice", "the attribute `\(first)` stands twice in one tag")
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      self.init("attribute-unquoted", "an attribute's value must stand in quotation marks")
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      self.init("attribute-without-value", "the attribute `\(first)` has no value")
    case XML_ERR_LT_IN_ATTRIBUTE:
      self.init(
        "less-than-in-attribute", "`<` stands in an attribute's value",
        "write it as `&lt;`, or look for a missing quotation mark before it")
    // libxml2 gives bytes that are no UTF-8 the code of a forbidden character.
    case XML_ERR_INVALID_ENCODING,
      XML_ERR_INVALID_CHAR where original.contains("not proper UTF-8"):
      self.init(
        "encoding", "the bytes are not what the document's encoding says",
        "save the file as UTF-8, or name its encoding in the first line")
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      self.init(
        "forbidden-character", "a character that XML does not allow stands here",
        "control characters other than tab and line break have to go")
    case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING:
      self.init("unknown-encoding", "the encoding `\(first)` is not known", "save the file as UTF-8")
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      self.init("unknown-prefix", "the namespace prefix `\(first)` is not declared")
    case XML_DTD_ID_REDEFINED:
      self.init("duplicate-id", "the identifier `\(first)` is given twice")
    case XML_DTD_XMLID_VALUE:
      self.init("id-not-a-name", original.lowercasedStart)
    case XML_IO_LOAD_ERROR where first.isEmpty == false, XML_IO_NETWORK_ATTEMPT, XML_IO_NO_INPUT:
      self.init("not-loaded", "`\(first)` was not loaded: external files are never read from a document")
    case XML_ERR_INTERNAL_ERROR where original.contains("depth"):
      self.init("too-deep", "elements are nested deeper than the limit of 256")
    case XML_ERR_USER_STOP:
      self.init("limit", "the document goes over a limit")
    default:
      self.init("libxml2-\(error.code)", original.lowercasedStart)
    }
  }

  static let entityGrowth = "the document's entities refer to each other without end or grow too large"

  private init(_ code: String, _ message: String, _ help: String? = nil) {
    self.code = "xml.\(code)"
    self.message = message
    self.help = help
  }
}

extension String {
  fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
