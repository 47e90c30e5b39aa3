import ArgumentParser
import Validation
import XMLCore

/// How much a document may ask for before it is refused.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The largest document, in MiB; 1024 by default.", valueName: "n"))
  var maxSize: Int?

  @Option(help: ArgumentHelp("How deep elements may be nested; 10000 by default.", valueName: "n"))
  var maxDepth: Int?

  @Option(help: ArgumentHelp("How many attributes an element may have; 1000 by default.", valueName: "n"))
  var maxAttributes: Int?

  @Option(
    help: ArgumentHelp(
      "How many MiB entities may grow to, in documents smaller than that; 10 by default.", valueName: "n"))
  var maxEntities: Int?

  @Option(help: ArgumentHelp("How many files --xinclude puts into a document; 10000 by default.", valueName: "n"))
  var maxIncludes: Int?

  @Option(help: ArgumentHelp("How deep included files may include others; 64 by default.", valueName: "n"))
  var maxIncludeLevels: Int?

  @Option(
    help: ArgumentHelp(
      "How many catalogs are read, with those that they name; \(CatalogReader.standardLimit) by default.",
      valueName: "n"))
  var maxCatalogs: Int?

  func validate() throws {
    for limit in [maxSize, maxDepth, maxAttributes, maxEntities, maxIncludes, maxIncludeLevels, maxCatalogs] {
      if let limit, !(1...1_000_000_000).contains(limit) {
        throw ValidationError("a limit is a number from 1 to 1000000000")
      }
    }
  }

  var includeLimits: IncludeLimits {
    var limits = IncludeLimits()
    if let maxIncludes { limits.files = maxIncludes }
    if let maxIncludeLevels { limits.levels = maxIncludeLevels }
    return limits
  }

  var limits: ParsingLimits {
    var limits = ParsingLimits.standard
    if let maxSize { limits.size = maxSize << 20 }
    if let maxDepth { limits.depth = maxDepth }
    if let maxAttributes { limits.attributes = maxAttributes }
    if let maxEntities { limits.entityGrowth = maxEntities << 20 }
    return limits
  }
}
