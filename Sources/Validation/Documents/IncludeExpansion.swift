internal import Corpus
internal import Diagnostics
internal import Files
public import XMLCore

/// Puts what `xi:include` names in its place (XInclude 1.1), from the folders that documents may name files of.
///
/// The bytes are put together, and not a tree: so every validator reads the result as it reads a file, and each finding
/// has its place in the file that it is in. `xpointer` may be an identifier; `parse` may be `text`. No `xml:base` is added.
public struct IncludeExpansion: Sendable {
  private let finder: SchemaFinder
  private let limits: ParsingLimits
  /// How many files are put in at most, and how deep: ten that include ten each are a hundred thousand at the fifth level.
  private static let mostIncludes = 10_000
  private static let mostLevels = 64

  public init(_ finder: SchemaFinder, limits: ParsingLimits) {
    self.finder = finder
    self.limits = limits
  }

  /// The document with all that it includes; what cannot be included is told of and left out.
  public func expand(_ bytes: [UInt8], file: String?) -> ExpandedDocument {
    var work = Work(document: ExpandedDocument(file: file))
    guard Self.mentionsInclusion(bytes) else {
      let source = work.document.addSource(file, bytes)
      work.document.copy(0..<bytes.count, of: source)
      return work.document
    }
    let inclusions = IncludeFinder(bytes, identifier: nil)
    let source = work.document.addSource(file, bytes)
    // One that is not well formed is for the validator to tell of.
    if EventReader(limits: limits).read(bytes, file: file, into: inclusions).isEmpty, !inclusions.isRecoded {
      if let real = file.flatMap(FilePlace.real) { work.stack.append(real) }
      copy(0..<bytes.count, of: source, bytes, file, inclusions.includes, &work)
    } else {
      work.document.copy(0..<bytes.count, of: source)
    }
    return work.document
  }

  private struct Work {
    var document: ExpandedDocument
    /// The files that are being put in, from the outermost.
    var stack: [String] = []
    var count = 0
    /// Whether a limit was told of; the others are left out without a word.
    var isOver = false
  }

  private func copy(
    _ range: Range<Int>, of source: Int, _ bytes: [UInt8], _ file: String?, _ includes: [IncludeFinder.Include],
    _ work: inout Work
  ) {
    var position = range.lowerBound
    for include in includes where include.range.lowerBound >= position && include.range.upperBound <= range.upperBound {
      work.document.copy(position..<include.range.lowerBound, of: source)
      position = include.range.upperBound
      do throws(Diagnostic) {
        try put(include, file, &work)
      } catch {
        if error.code == "xinclude.missing", let fallback = include.fallback {
          copy(fallback, of: source, bytes, file, includes, &work)
        } else if error.code != "xinclude.limit" || !work.isOver {
          work.isOver = work.isOver || error.code == "xinclude.limit"
          var problem = error
          let start = include.range.lowerBound
          if problem.place == nil { problem.place = LineIndex(bytes).place(of: start..<start + 1, in: file) }
          work.document.diagnostics.append(problem)
        }
      }
    }
    work.document.copy(position..<range.upperBound, of: source)
  }

  private func put(_ include: IncludeFinder.Include, _ file: String?, _ work: inout Work) throws(Diagnostic) {
    work.count += 1
    guard work.count <= Self.mostIncludes, work.stack.count < Self.mostLevels, work.document.bytes.count <= limits.size
    else {
      throw Diagnostic(
        .error, "xinclude.limit",
        "too much is included: more than \(Self.mostIncludes) files, or \(Self.mostLevels) levels, or too many bytes")
    }
    let path = try path(of: include.href, from: file)
    guard !work.stack.contains(path) else {
      throw Diagnostic(.error, "xinclude.loop", "`\(include.href)` includes itself, directly or by way of others")
    }
    let shown = FilePlace.join(file.map(FilePlace.folder) ?? ".", include.href)
    let bytes = try InputFile.read(path, limit: limits.size)
    let source = work.document.addSource(shown, bytes)
    if include.isText { return putText(bytes, source, &work) }
    let parts = IncludeFinder(bytes, identifier: include.pointer.map(Self.identifier))
    let errors = EventReader(limits: limits).read(bytes, file: shown, into: parts)
    if let error = errors.first { throw error }
    guard !parts.isRecoded, let root = parts.root else {
      throw Diagnostic(.error, "xinclude.encoding", "`\(include.href)` is not in UTF-8", help: "save it as UTF-8")
    }
    guard let range = include.pointer == nil ? root : parts.wanted else {
      throw Diagnostic(
        .error, "xinclude.pointer", "`\(include.href)` has no element `\(include.pointer ?? "")`",
        help: "an xpointer is an xml:id here; other pointers are not followed")
    }
    work.stack.append(path)
    defer { work.stack.removeLast() }
    var start = range.lowerBound
    // An element without a namespace must not come into that of the document around it.
    if include.pointer == nil, parts.rootIsPlain {
      let name = bytes[(start + 1)...].prefix {
        !MarkupAttributes.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
      }
      work.document.copy(start..<name.endIndex, of: source)
      work.document.insert(" xmlns=\"\"", for: name.endIndex, of: source)
      start = name.endIndex
    }
    copy(start..<range.upperBound, of: source, bytes, shown, parts.includes, &work)
  }

  private func putText(_ bytes: [UInt8], _ source: Int, _ work: inout Work) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in bytes.indices.dropFirst(start) {
      let escape: String
      switch bytes[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      default: continue
      }
      work.document.copy(start..<index, of: source)
      work.document.insert(escape, for: index, of: source)
      start = index + 1
    }
    work.document.copy(start..<bytes.count, of: source)
  }

  /// The file, without links; in the folders that the document may name files of.
  private func path(of href: String, from file: String?) throws(Diagnostic) -> String {
    let mapped = finder.catalog.resolve(uri: href)
    let target = mapped ?? href
    guard !target.isEmpty else {
      throw Diagnostic(.error, "xinclude.same-document", "an inclusion from the document itself is not made")
    }
    guard !target.contains("://") else {
      throw Diagnostic(
        .error, "xinclude.outside", "`\(href)` is not fetched",
        help: "put a copy beside the document, or name one in a catalog")
    }
    let folder = file.map(FilePlace.folder) ?? "."
    let full = FilePlace.join(folder, target)
    if mapped == nil, let allowed = finder.boundary(for: folder) {
      // Before it is looked whether there is such a file.
      let real =
        FilePlace.real(full) ?? FilePlace.real(FilePlace.folder(of: full))
        ?? FilePlace.join("/", FilePlace.join(FilePlace.current, full))
      guard FilePlace.lies(real, in: allowed) else {
        throw Diagnostic(
          .error, "xinclude.outside", "`\(href)` lies outside `\(allowed)` and is not included",
          help: "allow a folder above it with --root")
      }
    }
    guard let real = FilePlace.real(full), InputFile.isPlain(real) else {
      throw Diagnostic(.error, "xinclude.missing", "there is no file `\(href)` to include")
    }
    return real
  }

  /// `id` of `id`, and of `element(id)`.
  private static func identifier(_ pointer: String) -> String {
    pointer.hasPrefix("element(") && pointer.hasSuffix(")") ? String(pointer.dropFirst(8).dropLast()) : pointer
  }

  /// Most documents have nothing to do with it, and need not be read twice.
  private static func mentionsInclusion(_ bytes: [UInt8]) -> Bool {
    let wanted = Array("/XInclude".utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard buffer.count > wanted.count else { return false }
      for index in 0..<(buffer.count - wanted.count) where buffer[index] == wanted[0] && buffer[index + 1] == wanted[1]
      {
        if (2..<wanted.count).allSatisfy({ buffer[index + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }
}
