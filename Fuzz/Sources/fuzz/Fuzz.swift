import CFuzzer

/// `fuzz TARGET [OPTION OF libFuzzer…] [FOLDER OR FILE…]`: looks for inputs that crash or hang a part of the engine.
@main
struct Fuzz {
  static func main() {
    guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
      print("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [OPTION…] [FOLDER OR FILE…]")
      return
    }
    // libFuzzer knows no such argument.
    let rest = CommandLine.argc - 1
    var count = rest
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    arguments?[0] = CommandLine.unsafeArgv[0]
    // A C function cannot hold the target, so there is one for each.
    _ =
      switch target {
      case .compact: LLVMFuzzerRunDriver(&count, &arguments) { FuzzTarget.compact.test($0, $1) }
      case .schema: LLVMFuzzerRunDriver(&count, &arguments) { FuzzTarget.schema.test($0, $1) }
      case .document: LLVMFuzzerRunDriver(&count, &arguments) { FuzzTarget.document.test($0, $1) }
      case .pattern: LLVMFuzzerRunDriver(&count, &arguments) { FuzzTarget.pattern.test($0, $1) }
      }
  }
}
