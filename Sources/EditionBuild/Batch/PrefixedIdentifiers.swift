/// Puts a prefix before every `xml:id` of a document, and before every pointer to one within it.
///
/// For documents that `MarkupSerialiser` wrote: no comments or CDATA sections, attributes in quotation marks.
struct PrefixedIdentifiers {
  private let prefix: [UInt8]

  init(_ prefix: String) { self.prefix = Array("\(prefix).".utf8) }

  func rewritten(_ xml: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(xml.count + xml.count / 8)
    var isInTag = false
    var isInValue = false
    // Where the name of the attribute begins whose value is read.
    var name = 0
    var index = xml.startIndex
    while index < xml.endIndex {
      let byte = xml[index]
      result.append(byte)
      index += 1
      switch byte {
      case UInt8(ascii: "<") where !isInValue: isInTag = true
      case UInt8(ascii: ">") where !isInValue: isInTag = false
      case UInt8(ascii: "\"") where isInTag:
        isInValue.toggle()
        if isInValue, result[name...].elementsEqual("xml:id=\"".utf8) { result += prefix }
      case 0x20 where isInTag && !isInValue: name = result.count
      // A pointer into the document stands first in a value or behind a blank.
      // The number of a note is none, though it may look so.
      case UInt8(ascii: "#")
      where isInValue && !result[name...].starts(with: "n=".utf8)
        && (xml[index - 2] == UInt8(ascii: "\"") || xml[index - 2] == 0x20):
        result += prefix
      default: break
      }
    }
    return result
  }
}
