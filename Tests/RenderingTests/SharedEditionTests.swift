import Diagnostics
import Files
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Real editions of many projects. All of them are checked by `Scripts/check-editions`; here a sample of the smaller ones.
@Suite struct SharedEditionTests {
  /// Every fourth of the documents below 60 kB.
  static let sample: [String] = {
    guard let root = Shared.path("tei"), let names = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
      return []
    }
    let small = names.filter { $0.hasSuffix(".xml") }.sorted().filter {
      let size = try? FileManager.default.attributesOfItem(atPath: "\(root)/\($0)")[.size] as? Int
      return (size ?? 0) < 60_000
    }
    return small.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
  }()

  @Test(.enabled(if: !sample.isEmpty, "no ../shared here"), arguments: sample)
  func areWholeOnThePageAndInPrint(_ name: String) throws {
    let file = try #require(Shared.path("tei/\(name)"))
    // A document that is not well-formed is none.
    guard let document = try? Document(parsing: try InputFile.read(file), file: name) else { return }
    let page = try HTMLPage(try Renderer(.web, generator: "t").render(document).bytes)
    #expect(page.brokenIdentifiersAndLinks == [])
    #expect(try lostText(of: document, in: page.text) == [])
    let print = try XMLQuery(try Renderer(.print, generator: "t").render(document).bytes)
    let shown = try print.strings("/edition//text() | //@label").joined()
    #expect(try lostText(of: document, in: shown, except: "ancestor::t:figDesc or ancestor::t:index") == [])
  }
}
