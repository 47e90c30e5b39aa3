internal import CLibXML

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Files linked into the program, which libxml2 and libxslt read under `tei-builtin:///`.
package enum BuiltinFiles {
  package static let scheme = "tei-builtin:///"

  /// Gives the bytes of a built-in file by its path below the scheme; set once, before the first use.
  package nonisolated(unsafe) static var lookup: @Sendable (String) -> UnsafeBufferPointer<UInt8>? = { _ in nil }

  private final class Reader {
    var rest: Slice<UnsafeBufferPointer<UInt8>>
    init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes[...] }
  }

  static func register() {
    xmlRegisterInputCallbacks(
      { name in name.map { String(cString: $0).hasPrefix(BuiltinFiles.scheme) } == true ? 1 : 0 },
      { name in
        guard let name else { return nil }
        let path = String(String(cString: name).dropFirst(BuiltinFiles.scheme.count))
        guard let bytes = BuiltinFiles.lookup(path) else { return nil }
        return Unmanaged.passRetained(Reader(bytes)).toOpaque()
      },
      { context, buffer, length in
        guard let context, let buffer else { return -1 }
        let reader = Unmanaged<Reader>.fromOpaque(context).takeUnretainedValue()
        let piece = UnsafeBufferPointer(rebasing: reader.rest.prefix(Int(length)))
        reader.rest = reader.rest.dropFirst(piece.count)
        if let base = piece.baseAddress { memcpy(buffer, base, piece.count) }
        return Int32(piece.count)
      },
      { context in
        if let context { Unmanaged<Reader>.fromOpaque(context).release() }
        return 0
      })
  }
}
