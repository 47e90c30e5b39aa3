/// The notes at the end of a text by their labels, and which of them the next marker calls.
///
/// Where the notes begin to count anew from chapter to chapter, so do their markers: a marker whose number falls back
/// calls a note of the next series.
struct NoteAnswers {
  private struct Key: Hashable {
    let series: Int
    let label: String
  }

  private var notes: [Key: [Int]] = [:]
  private var labels: Set<String> = []
  private var used: [Key: Int] = [:]
  private let lastSeries: Int
  private var series = 0
  private var lastNumber = 0

  init(_ all: [SourceNote]) {
    for (index, note) in all.enumerated() where note.place == "end" && !note.isAmidText {
      notes[Key(series: note.series, label: note.label), default: []].append(index)
      labels.insert(note.label)
    }
    lastSeries = all.filter { !$0.isAmidText }.map(\.series).max() ?? 0
  }

  /// The note that a marker calls; `nil` if no note has its label.
  mutating func note(calledBy label: String, isFree: Bool) -> Int? {
    guard labels.contains(label), isFree else { return nil }
    if let number = Int(label), lastSeries > 0 {
      if number < lastNumber, series < lastSeries, number == 1 || notes[Key(series: series + 1, label: label)] != nil,
        number == 1 || used[Key(series: series, label: label)] != nil
      {
        series += 1
      }
      lastNumber = number
    }
    // A chapter without notes has no series: the next one that has the label.
    guard
      let found = (series...lastSeries).first(where: { notes[Key(series: $0, label: label)] != nil }) ?? earlier(label)
    else { return nil }
    if found > series { series = found }
    let key = Key(series: found, label: label)
    guard let candidates = notes[key] else { return nil }
    // Two notes of one label, as on two pages: each marker takes the next note that has none yet.
    let number = min(used[key, default: 0], candidates.count - 1)
    used[key] = number + 1
    return candidates[number]
  }

  private func earlier(_ label: String) -> Int? {
    (0..<series).last { notes[Key(series: $0, label: label)] != nil }
  }
}
