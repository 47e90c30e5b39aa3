extension DocumentCase {
  /// Pages of a scanned book, as a machine reads them.
  static let scans = [
    DocumentCase(
      "page numbers on lines of their own, amid sentences", "en", pages(from: 12, through: 20) { "\($0)" },
      [
        "//t:fw[@type='pageNum']": (12...20).map(String.init), "//t:head": [], "count(//t:pb)": ["9"],
        // All pages but the first go on with the sentence of the one before.
        "count(//t:body//t:p)": ["1"],
      ]),
    DocumentCase(
      "the stamp of a library and the signature of a sheet are no heads", "en",
      """
      J


      UNIVERSITY LIBRARY OF THE VALLEY


      """
        + pages(from: 12, through: 20) {
          $0 % 2 == 0 ? "\($0) THE WRITINGS OF A MILLER" : "THE RIVER AND THE DOOR \($0)"
        }
          + """


          VOL. II.-15.


          Ti -p


          VALLEY LIBRARY Card Pocket
          """,
      ["//t:head": [], "//t:fw[@type='header'][1]": ["12 THE WRITINGS OF A MILLER"]]),
    DocumentCase(
      "the head of a page says what the page holds", "en",
      pages(from: 71, through: 75) { $0 % 2 == 0 ? "\($0) THE MILL [act iv" : "ACT IV] THE MILL \($0)" },
      [
        "//t:fw[@type='header']": [
          "ACT IV] THE MILL 71", "72 THE MILL [act iv", "ACT IV] THE MILL 73",
          "74 THE MILL [act iv", "ACT IV] THE MILL 75",
        ],
        "//t:head": [],
      ]),
    DocumentCase(
      "the head of the first page is set in", "en",
      "    " + pages(from: 71, through: 75) { $0 % 2 == 0 ? "\($0) THE MILL [act iv" : "ACT IV] THE MILL \($0)" },
      ["count(//t:text//t:pb)": ["5"], "count(//t:pb[not(ancestor::t:text)])": ["0"], "count(//t:fw)": ["5"]]),
  ]

  /// Pages of twenty lines, each cut amid a sentence.
  private static func pages(from first: Int, through last: Int, head: (Int) -> String) -> String {
    let words =
      "the miller said that the door had stuck again and that nobody would come to look at it until the snow was gone"
    let line = String(words.prefix(64))
    let page = Array(repeating: line, count: 20).joined(separator: "\n")
    return (first...last).map { "\(head($0))\n\n\(page)" }.joined(separator: "\n\n")
  }
}
