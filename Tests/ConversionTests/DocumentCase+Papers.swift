extension DocumentCase {
  static let papers = [
    DocumentCase(
      "a telegram with superscript and symbol notes and no heading for them", "en",
      """
      The Secretary of State to the Ambassador in Russia

      Foreign Relations of the United States, 1918, Russia, vol. I, p. 253.

      Washington, November 24, 1917

      The Department has received your telegram of the 22d.¹ It instructs you to make no reply.†

      You will await further instructions until December 1.

      Robert Lansing, Secretary of State

      ¹ Not printed.

      † See the note of 6/19 January 1918.
      """,
      [
        "//t:note[@type='source']/t:bibl": ["Foreign Relations of the United States, 1918, Russia, vol. I, p. 253."],
        "//t:sourceDesc//t:biblScope[@unit='page']/@*[name()='from' or name()='n'][1]": ["253"],
        "//t:dateline/t:date/@when": ["1917-11-24"],
        "//t:body//t:ref": ["¹", "†"],
        "//t:body//t:ref/@n": ["1", "†"],
        "//t:back//t:note/t:label": ["¹", "†"],
        "//t:back//t:note/@place": ["end", "end"],
        "//t:body//t:p/t:date/@when": ["1917-12-01"],
        "//t:back//t:date/@when": ["1918-01-19"],
        "//t:back//t:date/@when-custom": ["1918-01-06"],
        "//t:signed/t:persName/t:roleName": ["Secretary of State"],
        "//t:signed/t:persName/t:surname": ["Lansing"],
      ]),
    DocumentCase(
      "a declaration that three sign, a line each", "en",
      """
      Joint Declaration

      London, 5th September 1914

      The undersigned declare that their governments will not make peace separately.

      E. Grey
      P. Cambon
      A. Benckendorff
      """,
      [
        "//t:closer": ["E. Grey P. Cambon A. Benckendorff"],
        "//t:signed": ["E. Grey", "P. Cambon", "A. Benckendorff"],
        "//t:signed/t:persName/t:surname": ["Grey", "Cambon", "Benckendorff"],
        "//t:standOff//t:person//t:surname": ["Grey", "Cambon", "Benckendorff"],
      ]),
    DocumentCase(
      "two full names without an office, a line each, are two signatures", "en",
      """
      Instruction to the Commission

      The Commission will begin its work at once and report every week.

      Robert Lansing
      Frank L. Polk
      """,
      ["//t:signed": ["Robert Lansing", "Frank L. Polk"], "//t:roleName": []]),
    DocumentCase(
      "asterisks that call notes, with two notes on one page each", "en",
      """
      Minutes of the Session

      The chair was taken by the President.* The minutes were read.**

      The session rose at noon.

      * He had been elected the day before.

      ** They are lost.
      """,
      [
        "//t:body//t:ref": ["*", "**"], "//t:body//t:ref/@n": ["*", "**"],
        "//t:back//t:note/t:p": ["He had been elected the day before.", "They are lost."],
        "//t:back/t:div/t:head": [],
      ]),
    DocumentCase(
      "numbered notes under a heading, called in square brackets", "en",
      """
      Report on the Harbour

      The harbour froze in January.[1] Two ships were lost.[2]

      No more can be said.

      Footnotes

      1. The frost lasted until March.
      2. One of them was raised later.
      """,
      [
        "//t:body//t:ref": ["[1]", "[2]"],
        "//t:back//t:note/t:label": ["1.", "2."],
        "//t:back//t:note/t:p": ["The frost lasted until March.", "One of them was raised later."],
      ]),
    DocumentCase(
      "brackets that are no markers stay text", "en",
      """
      Catalogue of the Library

      The book [see plate 4] was printed in [1672] and again (1) in Leiden, (2) in Paris [sic].

      It is listed twice.
      """, ["//t:ref": [], "//t:note": [], "//t:body//t:p/@n": ["1", "2"]]),
  ]
}
