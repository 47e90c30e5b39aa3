internal import CLibXML
internal import CLibXMLShims

/// The C libraries, set up once for the process.
package enum Library {
  /// Call before any other use of libxml2 or libxslt; all but the first call are free.
  package static func start() { _ = started }

  private static let started: Void = {
    xmlInitParser()
    // The system's catalogs are not for us to follow (`ReadAccess` says what may be read). And libxml2 makes their lock
    // when it first looks for one, unguarded: two threads that do so together may wait for each other for ever.
    xmlInitializeCatalog()
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    exsltRegisterAll()
    cxml_install_text_handlers()
    BuiltinFiles.register()
    cxml_install_loader { url in
      guard let url = url.map({ String(cString: $0) }) else { return 0 }
      if ReadAccess.allows(url) { return 1 }
      // The library itself goes on without a word.
      DiagnosticCollector.current?.refused(url)
      return 0
    }
  }()
}
