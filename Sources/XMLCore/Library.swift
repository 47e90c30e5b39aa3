internal import CLibXML
internal import CLibXMLShims
internal import Synchronization

/// The C libraries, set up once for the process.
package enum Library {
  /// Call before any other use of libxml2 or libxslt; all but the first call are free.
  package static func start() { _ = started }

  /// Has the C libraries take their memory from mimalloc where it is installed (on Linux): a tree is thousands of small pieces, and
  /// transforming one takes a fifth less time so.
  ///
  /// For a program that renders, before anything else of this package; what is not called first does nothing. A program that uses
  /// libxml2 by itself as well must not call it.
  package static func useFasterMemory() { isFasterMemoryWanted.withLock { $0 = true } }

  private static let isFasterMemoryWanted = Mutex(false)

  private static let started: Void = {
    if isFasterMemoryWanted.withLock({ $0 }) { _ = cxml_use_faster_memory() }
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
