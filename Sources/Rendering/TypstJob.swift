#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What the Python driver `print/typst.py` reads from standard input.
struct Job: Encodable {
  struct Item: Encodable {
    let data: String
    let output: String
    let timestamp: Int
  }

  let template: String
  let jobs: [Item]

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Strings and integers always have a JSON form.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

/// What the driver answers for one item.
struct Answer: Decodable {
  let ok: Bool
  let error: String?

  init?(json: String) {
    guard let line = json.split(separator: "\n").last,
      let answer = try? JSONDecoder().decode(Answer.self, from: Data(line.utf8))
    else { return nil }
    self = answer
  }
}
