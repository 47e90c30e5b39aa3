internal import CLibXML
public import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension EventReader {
  /// Sends the events of a file to `receiver`, reading it piece by piece.
  public func read(contentsOf path: String, file: String? = nil, into receiver: EventReceiver) -> [Diagnostic] {
    let file = file ?? path
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno)).lowercased()
      return [Diagnostic(.fatal, "file.unreadable", "`\(path)` cannot be read: \(reason)", at: Place(file: file))]
    }
    defer { close(descriptor) }
    return read(descriptor: descriptor, file: file, source: .file(path), into: receiver)
  }

  /// Sends the events of what an open file or stream brings to `receiver`; the descriptor stays open.
  public func read(
    descriptor: Int32, file: String? = nil, source: PlaceSource = .none, into receiver: EventReceiver
  ) -> [Diagnostic] {
    var facts = stat()
    let known = fstat(descriptor, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    if known, facts.st_size == 0 { return [.empty(file)] }
    if known, facts.st_size > limits.size {
      return [.overLimit("the document is larger than \(limits.size >> 20) MiB", file)]
    }
    let stream = FileStream(descriptor: descriptor, allowance: limits.size)
    return withExtendedLifetime(stream) {
      run(file: file, size: known ? Int(facts.st_size) : 0, into: receiver, source: source) {
        xmlCreateIOParserCtxt(
          nil, nil,
          { context, buffer, count in
            guard let context, let buffer else { return -1 }
            return Unmanaged<FileStream>.fromOpaque(context).takeUnretainedValue().read(buffer, count)
          }, { _ in 0 }, Unmanaged.passUnretained(stream).toOpaque(), XML_CHAR_ENCODING_NONE)
      }
    }
  }
}

/// What libxml2 pulls its input from.
private final class FileStream {
  let descriptor: Int32
  var allowance: Int

  init(descriptor: Int32, allowance: Int) {
    self.descriptor = descriptor
    self.allowance = allowance
  }

  func read(_ buffer: UnsafeMutablePointer<CChar>, _ count: Int32) -> Int32 {
    while true {
      let got = Self.system(descriptor, buffer, Int(count))
      if got < 0, errno == EINTR { continue }
      allowance -= max(0, got)
      return allowance < 0 ? -1 : Int32(got)
    }
  }

  private static func system(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
