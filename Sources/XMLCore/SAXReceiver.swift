/// Receives the events of a document as it is read; override what you need.
///
/// A class and not a protocol: the events come many millions a second, and a method of a class is called
/// without the detour that a protocol's takes.
open class SAXReceiver {
  public init() {}

  open func startElement(_ tag: StartTag) {}
  open func endElement() {}
  /// A run of characters in UTF-8, as the parser cuts it: one text may come in several runs.
  open func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
  open func processingInstruction(target: String, data: String) {}
}
