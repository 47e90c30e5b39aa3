internal import RelaxNG
internal import XMLCore

/// James Clark's test suite for the specification, as cases with the bytes of their schemas and documents.
struct SpecificationSuite {
  struct Case {
    var line = 0
    var section = ""
    var schema: [UInt8] = []
    var isCorrect = true
    var instances: [(document: [UInt8], isValid: Bool, line: Int)] = []
    var resources: [String: [UInt8]] = [:]
  }

  let cases: [Case]

  init(_ bytes: [UInt8]) {
    let receiver = Receiver(bytes)
    let errors = EventReader().read(bytes, into: receiver)
    precondition(errors.isEmpty, "\(errors)")
    cases = receiver.cases
  }

  private final class Receiver: EventReceiver {
    let bytes: [UInt8]
    var cases: [Case] = []
    private var path: [String] = []
    private var folders: [String] = []
    private var resource = ""
    private var doctype: [UInt8] = []
    private var text: [UInt8] = []
    private var captured = 0
    private var start = 0
    /// The suite declares one entity for all, which a slice of it has to declare again.
    private let entities: [UInt8]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      let end = bytes.firstIndex(of: UInt8(ascii: "]")).map { $0 + 2 } ?? 0
      entities = bytes.starts(with: Array("<!DOCTYPE".utf8)) ? Array(bytes[..<end]) : []
    }

    override func startElement(_ tag: ElementEvent, in reader: EventReader) {
      let name = reader.name(tag.name).local
      if captured > 0 || ["correct", "incorrect", "valid", "invalid", "resource"].contains(path.last) {
        if captured == 0 { start = reader.tagSpan().offset }
        captured += 1
        return
      }
      var attributes: [String: String] = [:]
      for index in 0..<tag.attributeCount {
        attributes[tag.writtenAttributeName(index)] = String(decoding: tag.attributeValue(index), as: UTF8.self)
      }
      doctype = attributes["dtd"].map { Array($0.utf8) } ?? entities
      switch name {
      case "testCase":
        cases.append(Case())
        cases[cases.count - 1].line = bytes[..<reader.offset].count { $0 == 0x0A } + 1
      case "dir": folders.append(attributes["name"] ?? "")
      case "resource": resource = (folders + [attributes["name"] ?? ""]).joined(separator: "/")
      default: break
      }
      text = []
      path.append(name)
    }

    override func endElement(in reader: EventReader) {
      if captured > 0 {
        captured -= 1
        if captured == 0 {
          keep(doctype + bytes[start..<reader.offset], line: bytes[..<start].count { $0 == 0x0A } + 1)
        }
        return
      }
      switch path.removeLast() {
      case "dir": folders.removeLast()
      case "section" where !cases.isEmpty: cases[cases.count - 1].section = String(decoding: text, as: UTF8.self)
      case "resource" where cases.last?.resources[resource] == nil: cases[cases.count - 1].resources[resource] = text
      default: break
      }
    }

    override func characters(_ bytes: UnsafeBufferPointer<UInt8>, in reader: EventReader) {
      if captured == 0 { text += bytes }
    }

    private func keep(_ document: [UInt8], line: Int) {
      let last = cases.count - 1
      switch path.last {
      case "correct", "incorrect":
        cases[last].schema = document
        cases[last].isCorrect = path.last == "correct"
      case "resource": cases[last].resources[resource] = document
      default: cases[last].instances.append((document, path.last == "valid", line))
      }
    }
  }
}
