/// The program that sets pages, where it is installed as `Scripts/setup` does it, or on `PATH`.
public enum Typst {
  /// What `TypstEngine` needs to find it.
  public static var environment: [String: String] {
    let home = TestSupport.environment("TEI_HOME") ?? Package.folder
    return ["TEI_HOME": home, "PATH": TestSupport.environment("PATH") ?? ""]
  }

  public static var isHere: Bool {
    Program.path("typst") != nil || Program.isExecutable("\(environment["TEI_HOME"] ?? "")/.venv/bin/python")
  }
}
