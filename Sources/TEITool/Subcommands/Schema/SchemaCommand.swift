import ArgumentParser

/// What one can do with schemas: the list of its subcommands and nothing else.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Works with schemas: the store of those that documents name, and their syntax.",
    subcommands: [
      SchemaAdd.self, SchemaList.self, SchemaWhich.self, SchemaRemove.self, SchemaSync.self, SchemaConvert.self,
    ])
}
