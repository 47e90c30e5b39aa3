internal import CLibXML
internal import CLibXMLShims

/// The C libraries, set up once for the process.
package enum Library {
  /// Call before any other use of libxml2 or libxslt; all but the first call are free.
  package static func start() { _ = started }

  private static let started: Void = {
    xmlInitParser()
    exsltRegisterAll()
    cxml_install_text_handlers()
    BuiltinFiles.register()
    cxml_install_loader { url in
      guard let url else { return 0 }
      return ReadAccess.allows(String(cString: url)) ? 1 : 0
    }
  }()
}
