extension DocumentCase {
  /// Texts that once gave invalid TEI, found by changing others at random.
  static let oddities = [
    DocumentCase(
      "columns right below the signature of a preface", "en",
      """
      Letters from the Mill

      PREFACE

      These letters were found in the mill, and nobody knows how they came there, nor who had kept them.

        ANNA CARTER

       2. Leadership                                       358-388
            (_a_) General considerations                   358-370
            (_b_) Teamwork                                 371-377
      """, ["count(//t:closer)": ["1"], "count(//t:ab/t:div)": ["0"], "count(//t:div[t:ab])": ["1"]]),
    DocumentCase(
      "a name and the date in one block below the leave", "en",
      """
      To the Editor

      The bridge has been closed since March. It was built in 1847.

      I remain, Sir, your obedient servant,

      Thomas Wright
      York, 7th April 1868

      P.S. The ferry is closed as well.
      """,
      ["//t:closer/t:signed/t:persName/t:surname": ["Wright"], "//t:closer/t:dateline/t:date/@when": ["1868-04-07"]]),
    DocumentCase(
      "a leave with a paragraph below it", "en",
      """
      The bridge has been closed since March. It was built in 1847.

      I remain, Sir, your obedient servant,

      York, 7th April 1868

      The ferry is closed as well, as it was last year.
      """, ["//t:closer": [], "//t:body//t:p/@n": ["1", "2", "3", "4"]]),
    DocumentCase(
      "a leave and a date without a name", "en",
      """
      The bridge has been closed since March. It was built in 1847.

      I remain, Sir, your obedient servant,

      York, 7th April 1868
      """, ["//t:date/@when": ["1868-04-07"]]),
    DocumentCase(
      "nothing but notes", "en", "Notes\n\n1. The frost lasted until March.\n2. One of them was raised later.\n",
      ["boolean(//t:body)": ["true"]]),
    DocumentCase("one word", "en", "Yes", ["//t:body": ["Yes"]]),
    DocumentCase("a marker alone", "en", "[1]\n", ["//t:body": ["[1]"]]),
    DocumentCase("a date alone", "en", "3 May 1801\n", ["//t:body//t:date/@when": ["1801-05-03"]]),
    DocumentCase("a signature alone", "en", "John Smith, Consul\n", ["//t:body": ["John Smith, Consul"]]),
    DocumentCase("a postscript alone", "en", "P.S. All is well.\n", ["//t:body": ["P.S. All is well."]]),
  ]
}
