extension DocumentCase {
  static let laws = [
    DocumentCase(
      "a treaty whose articles are counted as people say them", "en",
      """
      Treaty of the Two Mills

      The owners of the two mills, having shown each other their powers, have agreed upon the following articles.

      Article 1st:

      The water shall be free to both of them from the first day of spring to the last day of autumn.

      Article 2d:

      The gates shall be opened at sunrise and closed at sunset, and nobody shall keep the keys by himself.

      Article 10th:

      These articles shall be read aloud once a year in both mills.
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "10"],
        "//t:div[@type='article']/t:head": ["Article 1st:", "Article 2d:", "Article 10th:"],
      ]),
    DocumentCase(
      "a treaty whose first article has the ending of an ordinal", "fr",
      """
      TRAITÉ DES MOULINS

      Les maîtres des deux moulins, après avoir échangé leurs pouvoirs, sont convenus des articles suivants.

      ART. Ier. L'eau sera libre pour tous les deux depuis le printemps
      jusqu'à la fin de l'automne.

      ART. II. Les vannes seront ouvertes au lever du soleil et fermées
      à son coucher, sans que personne en garde les clefs.

      ART. III. Les présents articles seront lus une fois par an.
      """, ["//t:div[@type='article']/t:head": ["ART. Ier.", "ART. II.", "ART. III."]]),
    DocumentCase(
      "a treaty whose testimonium belongs to all its articles", "en",
      """
      Treaty of the Three Mills

      Article 1. The water shall be free to all of them from the first day of spring to the last of autumn.

      Article 2. The gates shall be opened at sunrise and closed at sunset by each of the millers in turn.

      In witness whereof the millers have signed this treaty and have set their marks to it.

      Done at Millbrook, the 3d day of May, 1801.

      John Carter
      Anna Hale
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2"],
        "count(//t:div[@type='article'][2]/following-sibling::t:div[@type='testimonium']/t:p)": ["1"],
        "//t:div[@type='testimonium']/t:closer/t:dateline/t:date/@when": ["1801-05-03"],
      ]),
    DocumentCase(
      "a treaty whose signatures have seals, with a certificate below", "en",
      """
      Treaty of the Four Mills

      Article 1. The water shall be free to all of them from the first day of spring to the last of autumn.

      Article 2. The gates shall be opened at sunrise and closed at sunset by each of the millers in turn.

      IN FAITH WHEREOF the millers have signed this treaty in both languages, both texts having equal force.

      DONE at Millbrook, the twenty-seventh day of August in the year one thousand nine hundred and twenty-eight.

      [SEAL] JOHN CARTER
      [SEAL] ANNA HALE
      [SEAL] F. B. BROWN

      Certified to be a true copy of the treaty that lies in the mill, for everybody who wants to see it.
      """,
      [
        "//t:closer/t:signed/t:persName/t:surname": ["CARTER", "HALE", "BROWN"],
        "//t:closer/t:dateline/t:date/@when": ["1928-08-27"],
      ]),
    DocumentCase(
      "a treaty that is dated and sealed right below its articles", "en",
      """
      Treaty of the Five Mills

      Article 1. The water shall be free to all of them from the first day of spring to the last of autumn.

      Article 2. The gates shall be opened at sunrise and closed at sunset by each of the millers in turn.

      Done at Millbrook, this third day of September in the year 1783.

      D. HALE (L. S.)
      JOHN CARTER (L. S.)
      B. FRANK (L. S.)
      """,
      [
        "//t:closer/t:signed/t:persName/t:surname": ["HALE", "CARTER", "FRANK"],
        "//t:div[@type='testimonium']/t:p/t:date/@when": ["1783-09-03"],
        "count(//t:opener)": ["0"],
      ]),
    DocumentCase(
      "ministers who sign side by side are not one", "de",
      """
      Verfassung des Tals

      Artikel 1. Das Tal ist eine Gemeinde, und alle Gewalt darin geht von denen aus, die es bewohnen.

      Artikel 2. Das Wasser gehört niemandem, und die Mühlen dürfen es nur so weit stauen, wie alle es erlauben.

      Unterau, den 11. August 1919.

      Das Ministerium des Tals
      Bauer
      Erzmann   Hermann Maler   Dr. David
      Nolte   Schmitt
      """, ["count(//t:persName[contains(., 'Erzmann')])": ["0"], "count(//t:lg)": ["0"]]),
    DocumentCase(
      "a decree whose articles go on as bare numbers", "fr",
      """
      DÉCRET SUR LES MOULINS

      Considérant que l'eau manque depuis le printemps dans la plupart des villages de la vallée,

      ART. 1er. Il est défendu de détourner l'eau de la rivière pendant la nuit
      et les jours de fête.

      2. Les vannes seront gardées par deux hommes de chaque village, qui en
      répondront sur leurs biens.

      3. Les contrevenants paieront une amende de dix francs au profit de
      l'hospice.

      Le Ministre de l'Intérieur, signé HENRI B. VALBOIS.
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3"],
        "//t:signed/t:persName/t:roleName": ["Le Ministre de l'Intérieur"],
        "//t:signed/t:persName/t:forename": ["HENRI", "B."],
      ]),
    DocumentCase(
      "a constitution whose first article is spelled out", "es",
      """
      CONSTITUCIÓN DEL VALLE

      Artículo 1.º El valle es la reunión de todos los que viven en él desde hace más de un año.

      Art. 2.º El valle es libre y no puede ser patrimonio de ninguna familia ni persona.

      Art. 3.º La soberanía reside en la reunión de todos los vecinos.
      """, ["//t:div[@type='article']/@n": ["1", "2", "3"]]),
    DocumentCase(
      "an article in which a list begins is not followed by articles of bare numbers", "en",
      """
      Rules of the Mill

      Article 1. The miller shall keep the books of the mill in good order and shall show them to all.

      1. The book of corn shall lie on the table all the time.

      2. The book of flour shall lie beside it, and nobody shall take it away.

      3. The book of bran shall be kept by the boy.
      """, ["count(//t:div[@type='article'])": ["0"]]),
  ]
}
