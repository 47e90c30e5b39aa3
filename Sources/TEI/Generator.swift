/// The program as it names itself in what it writes.
public enum Generator {
  public static let name = "tei"
  public static let version = "0.1.0"
  public static let title = "\(name) \(version)"
}
