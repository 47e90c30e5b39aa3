import Diagnostics
import XMLCore

/// A text in which `‸` marks the expected places: `<p>é ‸<b></p>`.
struct Marked {
  /// The text without the marks.
  let text: String
  /// `line:column` of each mark.
  let places: [String]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "‸" {
        places.append("\(line):\(column)")
        continue
      }
      text.append(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = String(text)
    self.places = places
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

extension Diagnostic {
  /// `line:column` of its place.
  var lineAndColumn: String { place.map { "\($0.line):\($0.column)" } ?? "nowhere" }
}

/// The errors of a document that should have some.
func errors(in bytes: [UInt8], limits: ParsingLimits = .standard) -> [Diagnostic] {
  do throws(XMLFailure) {
    _ = try Document(parsing: bytes, file: "test.xml", limits: limits)
    return []
  } catch {
    return error.diagnostics
  }
}

func document(_ xml: String) throws -> Document { try Document(parsing: Array(xml.utf8), file: "test.xml") }

/// A receiver that writes the events down.
final class EventLog: SAXReceiver {
  var events: [String] = []

  override func startElement(_ tag: StartTag) {
    let namespace = tag.namespace.map { "{\($0)}" } ?? ""
    let n = tag.attribute("n").map { " n=\($0)" } ?? ""
    events.append("<\(namespace)\(tag.name)\(n) (\(tag.attributeCount))")
  }
  override func endElement() { events.append(">") }
  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    // One text may come in several runs.
    if events.last?.hasPrefix("\"") != true { events.append("\"") }
    events[events.count - 1] += String(decoding: bytes, as: UTF8.self)
  }
  override func processingInstruction(target: String, data: String) { events.append("?\(target) \(data)") }
}
