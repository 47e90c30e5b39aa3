extension QualifiedName {
  func write(to archive: inout ArchiveWriter) {
    archive.write(namespace)
    archive.write(local)
  }

  init(from archive: inout ArchiveReader) throws(ArchiveReader.Damage) {
    self.init(namespace: try archive.text(), local: try archive.text())
  }
}

extension NameClass {
  func write(to archive: inout ArchiveWriter) {
    switch self {
    case .name(let name):
      archive.write(0)
      name.write(to: &archive)
    case .namespace(let namespace, let except):
      archive.write(except == nil ? 1 : 2)
      archive.write(namespace)
      except?.write(to: &archive)
    case .any(let except):
      archive.write(except == nil ? 3 : 4)
      except?.write(to: &archive)
    case .choice(let members):
      archive.write(5)
      archive.write(members) { $1.write(to: &$0) }
    }
  }

  /// - Parameter level: how many name classes are around this one.
  init(from archive: inout ArchiveReader, level: Int = 0) throws(ArchiveReader.Damage) {
    // A schema does not nest deeper, see `ParsingLimits`.
    guard level < 1_000 else { throw ArchiveReader.Damage() }
    switch try archive.number() {
    case 0: self = .name(try QualifiedName(from: &archive))
    case 1: self = .namespace(try archive.text(), except: nil)
    case 2: self = .namespace(try archive.text(), except: try NameClass(from: &archive, level: level + 1))
    case 3: self = .any(except: nil)
    case 4: self = .any(except: try NameClass(from: &archive, level: level + 1))
    case 5:
      self = .choice(
        try archive.list { archive throws(ArchiveReader.Damage) in try NameClass(from: &archive, level: level + 1) })
    default: throw ArchiveReader.Damage()
    }
  }
}

extension NameAlphabet {
  func write(to archive: inout ArchiveWriter) {
    archive.write(letters) { $1.write(to: &$0) }
    archive.write(single)
    archive.write(sets) { $0.write($1) }
  }

  /// - Parameter classes: how many name classes the schema has.
  init(from archive: inout ArchiveReader, classes: Int) throws(ArchiveReader.Damage) {
    let letters = try archive.list { archive throws(ArchiveReader.Damage) in try QualifiedName(from: &archive) }
    let single = try archive.numbers()
    let sets = try archive.list { archive throws(ArchiveReader.Damage) in try archive.words() }
    guard !letters.isEmpty, single.count == classes, sets.count == classes,
      single.allSatisfy({ $0 >= -1 && $0 < letters.count }),
      sets.allSatisfy({ $0.isEmpty || $0.count == (letters.count + 63) / 64 })
    else { throw ArchiveReader.Damage() }
    self.init(letters: letters, single: single, sets: sets)
  }
}
