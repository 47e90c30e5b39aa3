import Testing
import XMLCore

@Suite("SAXParser")
struct SAXParserTests {
  private func events(_ xml: String) -> [String] {
    let log = EventLog()
    #expect(SAXParser().parse(Array(xml.utf8), into: log).isEmpty)
    return log.events
  }

  @Test("sends elements, texts, CDATA and instructions in their order, but no comments")
  func order() {
    #expect(
      events("<?p q?><a xmlns='urn:a' n='1' m='2'>é<!-- c --><b/> <![CDATA[<&]]>&amp;<?r?></a>") == [
        "?p q", "<{urn:a}a n=1 (2)", "\"é", "<{urn:a}b (0)", ">", "\" <&&", "?r ", ">",
      ])
  }

  @Test("gives attribute values as XML has them: references resolved, white space made blanks")
  func attributes() {
    #expect(events("<a n='&lt;é&#10;\n&quot;'/>") == ["<a n=<é\n \" (1)", ">"])
    #expect(events("<a xmlns:x='urn:x' x:n='far' m=''/>") == ["<a n=far (2)", ">"])
  }

  @Test("puts the document's own entities in place, as often as they are named")
  func entities() {
    #expect(
      events("<!DOCTYPE a [<!ENTITY e 'x<b/>y'>]><a>&e;-&e;</a>") == [
        "<a (0)", "\"x", "<b (0)", ">", "\"y-x", "<b (0)", ">", "\"y", ">",
      ])
  }

  @Test("gives each character of a long text once")
  func longText() {
    let text = (0..<30_000).map { "\($0)é" }.joined(separator: " ")
    #expect(events("<a>\(text)</a>") == ["<a (0)", "\"" + text, ">"])
  }

  @Test("tells where the last attribute of a tag ends")
  func offset() {
    final class Offsets: SAXReceiver {
      var found: [Int] = []
      override func startElement(_ tag: StartTag) { found.append(tag.offset) }
    }
    let marked = Marked("<a‸>é<b n='é'‸>\n<c m=\"1\"‸/></b></a>")
    let receiver = Offsets()
    #expect(SAXParser().parse(marked.bytes, into: receiver).isEmpty)
    let ends = receiver.found.map { offset in
      let text = String(decoding: marked.bytes[..<offset], as: UTF8.self)
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      return "\(line.count):\(line[line.count - 1].count + 1)"
    }
    #expect(ends == marked.places)
  }

  @Test("compares names as whole bytes")
  func names() {
    final class Names: SAXReceiver {
      var found: [Bool] = []
      override func startElement(_ tag: StartTag) {
        found = [tag.isNamed("note"), tag.isNamed("not"), tag.isNamed("notes"), tag.isNamed("")]
      }
    }
    let receiver = Names()
    #expect(SAXParser().parse(Array("<x:note xmlns:x='urn:x'/>".utf8), into: receiver).isEmpty)
    #expect(receiver.found == [true, false, false, false])
  }
}
