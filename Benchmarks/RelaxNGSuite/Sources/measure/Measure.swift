import Diagnostics
import RelaxNG
import Synchronization
import XMLCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `measure load SCHEMA`, `measure sax`, `measure validate SCHEMA [THREADS]`: one pass over the files that standard
/// input names, a line each, for Benchmarks/relaxng to time.
///
/// `load` loads the schema nine times and prints the median of its processor time in milliseconds. Compiled schemas
/// are kept where `TEI_CACHE` says.
@main
struct Measure {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "load" where arguments.count == 2: load(arguments[2])
    case "sax": sax(files())
    case "validate" where arguments.count >= 2:
      let threads = arguments.count > 2 ? Int(arguments[3]) ?? 1 : 1
      await validate(files(), schema: schema(arguments[2]), threads: max(1, threads))
    default:
      print("usage: measure load SCHEMA | sax | validate SCHEMA [THREADS]")
      exit(2)
    }
  }

  static func load(_ path: String) {
    // The processor's time and not the clock's, which other programs would be in.
    let times = (0..<9).map { _ in
      let start = clock()
      _ = schema(path)
      return Double(clock() - start) * 1_000 / Double(CLOCKS_PER_SEC)
    }
    print(times.sorted()[4])
  }

  static func sax(_ files: [String]) {
    let reader = EventReader()
    let receiver = EventReceiver()
    for file in files where !reader.read(contentsOf: file, into: receiver).isEmpty { print("\(file) is broken") }
  }

  static func validate(_ files: [String], schema: Schema, threads: Int) async {
    let next = Counter()
    let found = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<threads {
        group.addTask {
          var found = 0
          while true {
            let index = next.take()
            guard index < files.count else { return found }
            found += schema.validate(contentsOf: files[index]).count
          }
        }
      }
      return await group.reduce(0, +)
    }
    print("\(found) findings")
  }

  static func schema(_ path: String) -> Schema {
    do {
      return try Schema(contentsOf: path, cache: .ofUser())
    } catch {
      for diagnostic in error.diagnostics { print("\(diagnostic)") }
      exit(2)
    }
  }

  static func files() -> [String] {
    var names: [String] = []
    while let name = readLine() { names.append(name) }
    return names
  }
}

/// Numbers from 0 on, each given to one thread.
private final class Counter: Sendable {
  private let next = Atomic(0)

  func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
