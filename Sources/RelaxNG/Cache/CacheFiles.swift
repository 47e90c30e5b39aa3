#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a cache asks of the system.
enum CacheFiles {
  /// An environment variable that is set to something.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Tells this build of the program from every other: the size of its file and when it was written.
  ///
  /// A number in the source would have to be raised with every change of the engine, and would be forgotten.
  static let program: [UInt8]? = {
    var facts = stat()
    #if canImport(Glibc)
      guard stat("/proc/self/exe", &facts) == 0 else { return nil }
      let time = facts.st_mtim
    #else
      guard let path = _dyld_get_image_name(0), stat(path, &facts) == 0 else { return nil }
      let time = facts.st_mtimespec
    #endif
    return Array("\(facts.st_size) \(time.tv_sec).\(time.tv_nsec)\n".utf8)
  }()

  /// The bytes of a plain file that belongs to the user and that nobody else may write; `nil` for any other.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(),
      facts.st_mode & 0o022 == 0
    else { return nil }
    let size = Int(facts.st_size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        #if canImport(Glibc)
          let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        #else
          let got = Darwin.read(descriptor, buffer.baseAddress! + count, size - count)
        #endif
        if got <= 0 { break }
        count += got
      }
      initialized = count
    }
    // Entries are removed oldest first: one that is used is not old.
    futimens(descriptor, nil)
    return count == size ? bytes : nil
  }

  /// Makes the folder, for the user alone, where it is not there; `false` where it is someone else's or open to others.
  static func makeFolder(_ path: String) -> Bool {
    var facts = stat()
    if stat(path, &facts) != 0 {
      if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
        let parent = String(path[..<slash])
        if stat(parent, &facts) != 0, !makeFolder(parent) { return false }
      }
      guard mkdir(path, 0o700) == 0 || errno == EEXIST, stat(path, &facts) == 0 else { return false }
    }
    return facts.st_mode & S_IFMT == S_IFDIR && facts.st_uid == geteuid() && facts.st_mode & 0o022 == 0
  }

  /// Removes what was used longest ago, and what a writer that was killed left behind.
  static func removeOldest(in folder: String, leaving most: Int) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    var entries: [(path: String, time: Int)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".schema") || name.hasPrefix(".tei-") else { continue }
      var facts = stat()
      guard lstat("\(folder)/\(name)", &facts) == 0 else { continue }
      #if canImport(Glibc)
        entries.append(("\(folder)/\(name)", facts.st_mtim.tv_sec))
      #else
        entries.append(("\(folder)/\(name)", facts.st_mtimespec.tv_sec))
      #endif
    }
    guard entries.count > most else { return }
    entries.sort { $0.time < $1.time }
    for entry in entries.prefix(entries.count - most) { unlink(entry.path) }
  }
}
