#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The whole content of a file, or `nil` where it cannot be read.
package func fileBytes(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT != S_IFDIR else { return nil }
  var bytes: [UInt8] = []
  while true {
    // One byte more than is expected, to see the end without growing.
    let room = max(Int(facts.st_size) - bytes.count + 1, 1 << 16)
    var got = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      got = read(descriptor, buffer.baseAddress, room)
      count = max(0, got)
    }
    if got == 0 { return bytes }
    if got < 0, errno != EINTR { return nil }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
  }
}
