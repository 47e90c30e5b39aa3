extension HousePattern {
  /// The patterns of the section `patterns`: for each kind one, or a list; a head may have a type and a level.
  static func all(_ keys: SettingsReader.Section) -> [HousePattern] {
    var found: [HousePattern] = []
    for kind in Kind.allCases {
      for entry in keys.entries(kind.rawValue) {
        switch entry {
        case .text(let pattern, let reject):
          if check(pattern, reject) { found.append(HousePattern(kind, pattern)) }
        case .section(let keys):
          guard let pattern = keys.required("pattern") else { continue }
          var house = HousePattern(kind, pattern, type: keys.string("type"))
          if let text = keys.string("level") {
            house.level = Int(text)
            if !(1...9).contains(house.level ?? 0) {
              keys.reject("level", "the level `\(text)` is none", help: "write a number from 1, the outermost, to 9")
            }
          }
          keys.finish()
          if check(pattern, { keys.reject("pattern", $0, help: $1) }) { found.append(house) }
        }
      }
    }
    keys.finish()
    return found
  }

  private static func check(_ pattern: String, _ reject: (String, String?) -> Void) -> Bool {
    do {
      let expression = try Regex(pattern)
      if "".wholeMatch(of: expression) != nil {
        reject("the pattern `\(pattern)` fits an empty line", "let it ask for something that is there")
        return false
      }
      return true
    } catch {
      reject(
        "`\(pattern)` is no regular expression", "in YAML it is safest between single quotation marks; see \(error)")
      return false
    }
  }
}
