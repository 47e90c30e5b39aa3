extension DocumentCase {
  static let articles = [
    DocumentCase(
      "a decree with numbered items and letters below one of them", "en",
      """
      DECREE ON THE MILLS

      The Provincial Assembly, considering that the mills have fallen into disrepair, decrees:

      1. All mills on the river shall be inspected once a year.

      2. The cost of the inspection shall be borne by the owners:

      (a) in full, where the mill has been neglected;

      (b) by half, where it has not.

      3. This decree comes into force on May 1, 1820.

      President of the Assembly: John Miller

      Secretary: T. Brown

      April 3, 1820
      """,
      [
        "//t:body/t:div/t:list/t:label": ["1.", "2.", "3."],
        "//t:item/t:list/t:label": ["(a)", "(b)"],
        "//t:item/t:list/t:item": ["in full, where the mill has been neglected;", "by half, where it has not."],
      ]),
    DocumentCase(
      "a German treaty whose articles begin on their own line", "de",
      """
      Vertrag über die Schifffahrt

      Seine Majestät der König und die Freie Stadt haben sich geeinigt wie folgt:

      Artikel 1. Die Schifffahrt auf dem Strom ist frei für die Untertanen beider Teile.

      Artikel 2. Zölle werden nur an den Mündungen erhoben:
      1. von Getreide der zehnte Teil;
      2. von Wein der fünfte Teil.

      Artikel 3. Dieser Vertrag gilt auf zehn Jahre.

      Geschehen zu Hamburg, den 3. April 1820.

      Graf von Stein
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3"],
        "//t:div[@type='article']/t:head": ["Artikel 1.", "Artikel 2.", "Artikel 3."],
        "//t:div[@n='2']/t:list/t:label": ["1.", "2."],
        "//t:closer/t:dateline/t:date/@when": ["1820-04-03"],
      ]),
    DocumentCase(
      "a French treaty with its articles between blank lines", "fr",
      """
      TRAITÉ DE NAVIGATION

      Sa Majesté le Roi et la Ville libre sont convenus des articles suivants :

      ARTICLE PREMIER

      La navigation du fleuve est libre pour les sujets des deux Parties.

      ART. II

      Les droits ne seront perçus qu'aux embouchures.

      ART. III

      Le présent traité est conclu pour dix ans.

      Fait à Paris, le 3 avril 1820.
      """,
      [
        "//t:div[@type='article']/t:head": ["ARTICLE PREMIER", "ART. II", "ART. III"],
        "//t:closer/t:dateline/t:date/@when": ["1820-04-03"],
      ]),
    DocumentCase(
      "tables with columns and without", "en",
      """
      Trade of the Mills

      The trade of the three mills may be seen from what follows, as far as it is known to us from the books:

      Year      Corn     Flour   Bran
      1801       120       100     20
      1802     1,250     1,010    240
      1803        90        70     20

      The fourth mill has left no accounts but these, which were kept on the back of a door:

         Corn from the hills      12 sacks and a half
       Flour     5 sacks
             Bran  to the inn of the village     7

      That is all.
      """,
      [
        "//t:table/t:row[1]/t:cell": ["Year", "Corn", "Flour", "Bran"],
        "//t:table/t:row[3]/t:cell": ["1802", "1,250", "1,010", "240"],
        "//t:ab[@type='preformatted']/@xml:space": ["preserve"],
        "count(//t:body//t:p)": ["3"],
      ]),
  ]
}
