/// Receives the events of a document from an `EventReader`; override what you need.
///
/// A class and not a protocol, for the reason that `SAXReceiver` is one.
open class EventReceiver {
  public init() {}

  open func startElement(_ tag: ElementEvent, in reader: EventReader) {}
  open func endElement(in reader: EventReader) {}
  /// A run of characters in UTF-8; one text may come in several runs.
  open func characters(_ bytes: UnsafeBufferPointer<UInt8>, in reader: EventReader) {}
  /// Brought only where `EventReader.reportsComments` is set.
  open func comment(_ text: String, in reader: EventReader) {}
}
