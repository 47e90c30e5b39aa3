extension DocumentCase {
  static let letters = [
    DocumentCase(
      "a German letter with notes in square brackets", "de",
      """
      An die Königliche Bibliothek

      Berlin, den 3. Mai 1871

      Hochverehrter Herr Professor!

      Ihren Brief vom 28. April habe ich erhalten.[1] Die Abschrift, die Sie mir schickten, liegt bei.

      Wegen der Reise schreibe ich Ihnen noch vor dem 12. Juni.[2]

      Mit vorzüglicher Hochachtung

      Dr. Karl Weber

      Anmerkungen

      [1] Nicht überliefert.

      [2] Die Reise fand nicht statt.
      """,
      [
        "//t:body/t:div/t:head": ["An die Königliche Bibliothek"],
        "//t:opener/t:dateline": ["Berlin, den 3. Mai 1871"],
        "//t:opener/t:dateline/t:date/@when": ["1871-05-03"],
        "//t:opener/t:salute": ["Hochverehrter Herr Professor!"],
        "//t:body//t:p/@n": ["1", "2"],
        "//t:body//t:p/t:date/@when": ["1871-04-28", "1871-06-12"],
        "//t:body//t:p/t:date/@cert": ["medium", "medium"],
        "//t:closer/t:salute": ["Mit vorzüglicher Hochachtung"],
        "//t:closer/t:signed/t:persName/t:surname": ["Weber"],
        "//t:signed/t:persName/t:forename": ["Karl"],
        "//t:back/t:div/t:head": ["Anmerkungen"],
        "//t:back//t:note/t:p": ["Nicht überliefert.", "Die Reise fand nicht statt."],
      ]),
    DocumentCase(
      "a French note with markers in round brackets", "fr",
      """
      Note de l'ambassadeur de France au ministre des Affaires étrangères

      Pétersbourg, le 1er août 1914

      Monsieur le Ministre,

      Votre Excellence m'a adressé une note le 30 juillet (1).

      Mon gouvernement répondra avant le 5 août (2).

      Veuillez agréer, Monsieur le Ministre, les assurances de ma haute considération.

      M. Paléologue

      Notes

      (1) Voir plus haut, p. 12.

      (2) La réponse partit le 4 août.
      """,
      [
        "//t:dateline/t:date[@when='1914-08-01']": ["1er août 1914"],
        "//t:opener/t:salute": ["Monsieur le Ministre,"],
        "//t:body//t:ref": ["(1)", "(2)"],
        "//t:body//t:p": [
          "Votre Excellence m'a adressé une note le 30 juillet (1).", "Mon gouvernement répondra avant le 5 août (2).",
        ],
        "//t:closer/t:salute": [
          "Veuillez agréer, Monsieur le Ministre, les assurances de ma haute considération."
        ],
        "//t:signed/t:persName/t:forename[@full='init']": ["M."],
        "//t:standOff//t:persName/t:forename[@full='init']": ["M."],
        "//t:back//t:note/t:label": ["(1)", "(2)"],
        "//t:back//t:note//t:date/@when": ["1914-08-04"],
      ]),
    DocumentCase(
      "an English letter that is dated and placed at its end", "en",
      """
      To the Editor of the Gazette

      Dear Sir,

      The bridge has been closed since March. It was built in 1847, as your readers know.

      I remain, Sir, your obedient servant,

      Thomas Wright

      York, 7th April 1868

      P.S. The ferry is closed as well.
      """,
      [
        "//t:opener/t:salute": ["Dear Sir,"],
        "//t:body//t:div/t:p": ["The bridge has been closed since March. It was built in 1847, as your readers know."],
        "//t:closer/t:salute": ["I remain, Sir, your obedient servant,"],
        "//t:closer/t:signed/t:persName/t:surname": ["Wright"],
        "//t:closer/t:dateline/t:date/@when": ["1868-04-07"],
        "//t:postscript/t:p": ["P.S. The ferry is closed as well."],
      ]),
    DocumentCase(
      "a letter without any markup of a letter is paragraphs", "en",
      """
      I write to you about the harvest, which was poor.

      We had rain until the end of August and could not bring it in. The barn is half empty.
      """,
      [
        "//t:body//t:p/@n": ["1", "2"], "//t:opener": [], "//t:closer": [], "//t:body//t:head": [],
        "//t:back": [], "//t:standOff": [],
      ]),
  ]
}
