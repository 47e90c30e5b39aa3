extension SimplifiedSchema {
  func write(to archive: inout ArchiveWriter) {
    archive.write(checksIDs ? 1 : 0)
    datatypes.write(to: &archive)
    archive.write(nameClasses) { $1.write(to: &$0) }
    archive.write(elements.map { $0.names })
    archive.write(elements.map { $0.content })
    table.write(to: &archive)
    archive.write(Int(start))
    elementNames.write(to: &archive)
    attributeNames.write(to: &archive)
    archive.write(contents) { $0.write($1) }
  }

  convenience init(from archive: inout ArchiveReader) throws(ArchiveReader.Damage) {
    let checksIDs = try archive.number() == 1
    let datatypes = try DatatypePool(from: &archive)
    let nameClasses = try archive.list { archive throws(ArchiveReader.Damage) in try NameClass(from: &archive) }
    let (names, patterns) = (try archive.numbers(), try archive.numbers())
    let sizes = ArchiveSizes(
      types: datatypes.types.count, values: datatypes.values.count, nameClasses: nameClasses.count,
      elements: names.count)
    let table = try PatternTable(from: &archive, sizes)
    func isPattern(_ id: PatternID) -> Bool { id >= 0 && id < table.nodes.count }
    let start = PatternID(try archive.number(below: table.nodes.count))
    let elementNames = try NameAlphabet(from: &archive, classes: nameClasses.count)
    let attributeNames = try NameAlphabet(from: &archive, classes: nameClasses.count)
    let contents = try archive.list { archive throws(ArchiveReader.Damage) in try archive.numbers() }
    guard names.count == patterns.count, names.allSatisfy({ $0 >= 0 && $0 < nameClasses.count }),
      patterns.allSatisfy(isPattern), contents.count == elementNames.count,
      contents.allSatisfy({ $0.allSatisfy(isPattern) }), archive.isAtEnd
    else { throw ArchiveReader.Damage() }
    self.init(
      table: table, start: start,
      elements: zip(names, patterns).map { Element(names: $0, content: $1) },
      nameClasses: nameClasses, datatypes: datatypes, elementNames: elementNames, attributeNames: attributeNames,
      contents: contents, checksIDs: checksIDs)
  }
}
