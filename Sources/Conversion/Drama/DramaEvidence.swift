/// What speaks for a text's being a play: names that come again and again before what is spoken.
struct DramaEvidence {
  /// The names in capitals.
  let names: Set<String>
  let styles: Set<SpeakerLabel.Style>
  /// How many blocks begin with one of them, of all.
  let share: Double
  let speeches: Int
  /// The names that begin several speeches.
  let recurring: Set<String>
  /// Names that stand on lines by themselves, without marks or blank lines, where nothing else tells speakers.
  let bare: BareNames?

  var isDrama: Bool { names.count >= 2 && speeches >= 8 && share >= 0.25 }

  init(_ recognition: Recognition) {
    var counts: [SpeakerLabel.Style: [String: Int]] = [:]
    let main = recognition.mainBlocks
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      let follows = position + 1 < main.count && recognition.blocks[main[position + 1]].gap == 0
      // A direction may stand above the first speaker.
      for (number, line) in block.lines.prefix(3).enumerated() {
        let goesOn = number + 1 < block.lines.count || follows
        if let label = SpeakerLabel(line, goesOn: goesOn, recognition.bytes) {
          counts[label.style, default: [:]][label.key, default: 0] += 1
          break
        }
      }
    }
    // `The`, `He`: a word that begins many sentences is not followed by a mark; those that are, are few.
    var names: Set<String> = []
    var styles: Set<SpeakerLabel.Style> = []
    var recurring: Set<String> = []
    var total = 0
    for (style, keys) in counts {
      let often = keys.filter { $0.value >= (style == .alone || style == .capitals ? 2 : 3) }
      let sum = often.values.reduce(0, +)
      guard often.count >= 2, sum >= 8, sum * 12 >= main.count else { continue }
      styles.insert(style)
      total += sum
      names.formUnion(often.keys)
    }
    recurring = names
    // One that speaks only once is known by how its name is set.
    for style in styles {
      for (key, _) in counts[style] ?? [:] where style == .alone || style == .capitals { names.insert(key) }
    }
    if total < 8 || names.count < 2, recognition.layout.paragraphs != .unwrapped {
      let bare = BareNames(recognition)
      if !bare.names.isEmpty {
        self.bare = bare
        self.names = Set(bare.names.map { $0.uppercased() })
        self.recurring = self.names
        self.styles = [.alone]
        speeches = bare.speeches
        share = 1
        return
      }
    }
    bare = nil
    self.names = names
    self.recurring = recurring
    self.styles = styles
    speeches = total
    share = main.isEmpty ? 0 : Double(total) / Double(main.count)
  }
}
