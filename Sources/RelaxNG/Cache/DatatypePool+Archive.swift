extension DatatypePool {
  func write(to archive: inout ArchiveWriter) {
    archive.write(recipes) { archive, recipe in
      archive.write(recipe.library)
      archive.write(recipe.name)
      archive.write(recipe.parameters) { archive, parameter in
        archive.write(parameter.name)
        archive.write(parameter.value)
        archive.write(parameter.namespaces.sorted { $0.key < $1.key }) { archive, namespace in
          archive.write(namespace.key)
          archive.write(namespace.value)
        }
      }
    }
    archive.write(values) { archive, value in
      archive.write(value.type)
      archive.write(value.written)
      // What a qualified name stands for is not to be told from what was written alone.
      if case .name(let namespace, let local) = value.value {
        archive.write(1)
        archive.write(namespace)
        archive.write(local)
      } else {
        archive.write(0)
      }
    }
  }

  /// Makes the types anew, in the order in which they were made.
  init(from archive: inout ArchiveReader) throws(ArchiveReader.Damage) {
    let recipes = try archive.list { archive throws(ArchiveReader.Damage) in
      Recipe(
        library: try archive.text(), name: try archive.text(),
        parameters: try archive.list { archive throws(ArchiveReader.Damage) in
          DatatypeParameter(
            name: try archive.text(), value: try archive.text(),
            namespaces: Dictionary(
              try archive.list { archive throws(ArchiveReader.Damage) in (try archive.text(), try archive.text()) },
              uniquingKeysWith: { first, _ in first }))
        })
    }
    self.init()
    for recipe in recipes {
      do throws(DatatypeError) {
        try restore(recipe)
      } catch {
        throw ArchiveReader.Damage()
      }
    }
    let context = SchemaValueContext(namespaces: [:])
    let types = types
    let values = try archive.list { archive throws(ArchiveReader.Damage) in
      let type = try archive.number(below: types.count)
      var written = try archive.text()
      let value: DatatypeValue? =
        switch try archive.number() {
        case 1: .name(namespace: try archive.text(), local: try archive.octets())
        default: written.withUTF8 { types[type].value(of: $0, in: context) }
        }
      guard let value else { throw ArchiveReader.Damage() }
      return Value(type: type, value: value, written: written)
    }
    for value in values { restore(value) }
  }
}
