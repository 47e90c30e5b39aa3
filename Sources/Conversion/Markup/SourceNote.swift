/// A note of the source, with the markers in the text that call it.
struct SourceNote: Sendable {
  /// What stands between the brackets of its marker: `1`, `*`.
  let label: String
  /// The marker at the note's start, as written.
  let marker: Range<Int>
  /// The note's paragraphs, without the marker.
  var paragraphs: [Range<Int>]
  /// The markers in the text, as written, in order.
  var anchors: [Range<Int>] = []
  /// Which of several series of notes it is in that begin to count anew.
  var series = 0
  /// Whether it stands amid the text: its markers stand between the note before it of the same label and itself.
  var isAmidText = false
  /// Where it stands in the source: at the end, or at the foot of its page.
  var place = "end"
  /// How many bytes of its marker and at its end are marks for which the element stands.
  var opening = 0
  var closing = 0
  /// The note's `xml:id`, once given.
  var identifier = ""
  /// The markers' `xml:id`, in the order of `anchors`.
  var anchorIdentifiers: [String] = []

  var range: Range<Int> { marker.lowerBound..<(paragraphs.last?.upperBound ?? marker.upperBound) + closing }
}
