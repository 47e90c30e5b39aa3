internal import Diagnostics
internal import Yams

/// Reads values out of YAML and keeps every mistake with its place.
final class SettingsReader {
  private let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  func section(_ node: Yams.Node, named name: String) -> Section? {
    guard let mapping = node.mapping else {
      report("`\(name)` must hold keys with values", at: node, help: "write one `key: value` on a line")
      return nil
    }
    return Section(reader: self, node: node, mapping: mapping)
  }

  fileprivate func report(_ message: String, at node: Yams.Node, help: String?) {
    let place = node.mark.map { Place(file: file, line: $0.line, column: $0.column) } ?? Place(file: file)
    diagnostics.append(Diagnostic(.fatal, "edition.settings", message, at: place, help: help))
  }

  /// The keys at one level; `finish` reports those that nobody asked for.
  final class Section {
    private let reader: SettingsReader
    private let node: Yams.Node
    private let mapping: Yams.Node.Mapping
    private var known: [String] = []

    fileprivate init(reader: SettingsReader, node: Yams.Node, mapping: Yams.Node.Mapping) {
      self.reader = reader
      self.node = node
      self.mapping = mapping
    }

    func has(_ key: String) -> Bool { value(key) != nil }

    func string(_ key: String) -> String? {
      guard let node = value(key) else { return nil }
      guard let scalar = node.scalar else {
        reader.report("`\(key)` must be one value", at: node, help: nil)
        return nil
      }
      return scalar.string.isEmpty ? nil : scalar.string
    }

    func required(_ key: String) -> String? {
      if let value = string(key) { return value }
      reject(nil, "`\(key)` is missing here", help: nil)
      return nil
    }

    /// A value or a list of values.
    func strings(_ key: String) -> [String] {
      guard let node = value(key) else { return [] }
      if let scalar = node.scalar { return [scalar.string] }
      guard let items = node.sequence else {
        reader.report("`\(key)` must be a value or a list", at: node, help: nil)
        return []
      }
      return items.compactMap { item in
        guard let scalar = item.scalar, item.null == nil else {
          reader.report("every item of `\(key)` must be one value", at: item, help: nil)
          return nil
        }
        return scalar.string
      }
    }

    /// An item of a list that may hold values as well as sections.
    enum Entry {
      /// The value, and how a mistake in it is reported.
      case text(String, reject: (String, String?) -> Void)
      case section(Section)
    }

    /// A value, a section, or a list of both.
    func entries(_ key: String) -> [Entry] {
      guard let node = value(key) else { return [] }
      return (node.sequence.map(Array.init) ?? [node]).compactMap { item in
        if let scalar = item.scalar, item.null == nil {
          return .text(scalar.string) { self.reader.report($0, at: item, help: $1) }
        }
        return reader.section(item, named: key).map { .section($0) }
      }
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
    where Value.RawValue == String {
      guard let text = string(key) else { return nil }
      if let value = Value(rawValue: text) { return value }
      reject(
        key, "`\(key)` cannot be `\(text)`",
        help: "it can be " + type.allCases.map { "`\($0.rawValue)`" }.joined(separator: " or "))
      return nil
    }

    func choices<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> [Value]
    where Value.RawValue == String {
      strings(key).compactMap { text in
        if let value = Value(rawValue: text) { return value }
        reject(
          key, "`\(key)` cannot hold `\(text)`",
          help: "it can hold " + type.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
        return nil
      }
    }

    /// The keys of a section that may be anything, with their values.
    func pairs(_ key: String) -> [(String, String)] {
      guard let node = value(key) else { return [] }
      guard let mapping = node.mapping else {
        reader.report("`\(key)` must hold keys with values", at: node, help: "write one `key: value` on a line")
        return []
      }
      return mapping.compactMap { entry in
        guard let name = entry.key.scalar, let value = entry.value.scalar else {
          reader.report("every key of `\(key)` must have one value", at: entry.key, help: nil)
          return nil
        }
        return (name.string, value.string)
      }
    }

    func section(_ key: String) -> Section? { value(key).flatMap { reader.section($0, named: key) } }

    func sections(_ key: String) -> [Section] {
      guard let node = value(key) else { return [] }
      guard let items = node.sequence else {
        reader.report("`\(key)` must be a list", at: node, help: "begin each item with `- `")
        return []
      }
      return items.compactMap { reader.section($0, named: key) }
    }

    /// Reports a mistake in the value of `key`, or in the section as a whole.
    func reject(_ key: String?, _ message: String, help: String?) {
      reader.report(message, at: key.flatMap { mapping[Yams.Node($0)] } ?? node, help: help)
    }

    func finish() {
      for (key, _) in mapping {
        guard let name = key.string, !known.contains(name) else { continue }
        let near = known.filter { name.distance(to: $0) <= 2 }.min { name.distance(to: $0) < name.distance(to: $1) }
        reader.report(
          "the key `\(name)` is not known here", at: key,
          help: near.map { "did you mean `\($0)`?" } ?? "known are \(known.sorted().joined(separator: ", "))")
      }
    }

    /// The value of `key`; a key without a value is as good as none.
    private func value(_ key: String) -> Yams.Node? {
      known.append(key)
      guard let node = mapping[Yams.Node(key)], node.null == nil else { return nil }
      return node
    }
  }
}

extension String {
  /// How many letters must be put in, taken out or changed to make `other` of it (Levenshtein's distance).
  func distance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (index, letter) in self.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in target.indices {
        let cost = Swift.min(row[column] + 1, row[column + 1] + 1, diagonal + (letter == target[column] ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[target.count]
  }
}
