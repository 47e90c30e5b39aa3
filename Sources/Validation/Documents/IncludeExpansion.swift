internal import Corpus
internal import Diagnostics
internal import Files
public import XMLCore

/// Puts what `xi:include` names in its place (XInclude 1.1), from the folders that documents may name files of.
///
/// The bytes are put together, and not a tree: so every validator reads the result as it reads a file, and each finding
/// has its place in the file that it is in, whatever encoding that is in. `xpointer` may be an identifier; `parse` may be
/// `text`. No `xml:base` is added: schemas may not want it, and whoever follows pointers asks `ExpandedDocument.origin`.
public struct IncludeExpansion: Sendable {
  private let finder: SchemaFinder
  private let limits: ParsingLimits
  private let most: IncludeLimits

  /// - Parameter most: how much is included at most.
  public init(_ finder: SchemaFinder, limits: ParsingLimits, most: IncludeLimits = IncludeLimits()) {
    self.finder = finder
    self.limits = limits
    self.most = most
  }

  /// The document with all that it includes; what cannot be included is told of and left out.
  public func expand(_ bytes: [UInt8], file: String?) -> ExpandedDocument {
    var work = Work(document: ExpandedDocument(file: file))
    var bytes = bytes
    // One that is not in the encoding it names, or not well formed, is for the validator to tell of.
    if Self.mentionsInclusion(bytes) || DocumentText.isWide(bytes),
      let text = try? DocumentText.inUTF8(bytes, file: file), Self.mentionsInclusion(text)
    {
      bytes = text
    } else {
      let source = work.document.addSource(file, bytes)
      work.document.copy(0..<bytes.count, of: source)
      return work.document
    }
    let inclusions = IncludeFinder(bytes, identifier: nil)
    let source = work.document.addSource(file, bytes)
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
    if let excess = excess(work) { throw excess }
    let path = try path(of: include.href, from: file)
    guard !work.stack.contains(path) else {
      throw Diagnostic(.error, "xinclude.loop", "`\(include.href)` includes itself, directly or by way of others")
    }
    let shown = FilePlace.join(file.map(FilePlace.folder) ?? ".", include.href)
    let raw = try InputFile.read(path, limit: limits.size)
    if include.isText {
      let text = try DocumentText.plain(raw, file: shown, encoding: include.encoding)
      return putText(text, work.document.addSource(shown, text), &work)
    }
    let bytes = try DocumentText.inUTF8(raw, file: shown)
    let source = work.document.addSource(shown, bytes)
    let parts = IncludeFinder(bytes, identifier: include.pointer.map(Self.identifier))
    let errors = EventReader(limits: limits).read(bytes, file: shown, into: parts)
    if let error = errors.first { throw error }
    guard !parts.isRecoded, let root = parts.root else {
      throw Diagnostic(
        .error, "xinclude.encoding", "`\(include.href)` is not in the encoding that it names", at: Place(file: shown),
        help: "save it as UTF-8")
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

  private func excess(_ work: Work) -> Diagnostic? {
    let (what, flag) =
      if work.count > most.files {
        ("more than \(most.files) files are included", "--max-includes")
      } else if work.stack.count >= most.levels {
        ("files include each other more than \(most.levels) levels deep", "--max-include-levels")
      } else if work.document.bytes.count > limits.size {
        ("the document grows to more than \(limits.size >> 20) MiB by what it includes", "--max-size")
      } else {
        ("", "")
      }
    return flag.isEmpty ? nil : Diagnostic(.error, "xinclude.limit", what, help: "allow more with \(flag)")
  }

  private func putText(_ bytes: [UInt8], _ source: Int, _ work: inout Work) {
    var start = 0
    for index in bytes.indices {
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
