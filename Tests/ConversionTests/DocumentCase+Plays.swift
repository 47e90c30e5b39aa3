extension DocumentCase {
  static let plays = [
    DocumentCase(
      "an English play with names in italics and old directions", "en",
      """
      THE WIDOW OF THE MILL

      A Comedy in Two Acts

      BY JOHN ARKWRIGHT

      PERSONS REPRESENTED.

      SIR THOMAS GREEN, a knight.
      MARGARET, his daughter.
      WILL HARDY, a miller's man.
      Servants.

      Scene: a village in Kent.

      ACT I.

      SCENE I. -- A room in SIR THOMAS's house.

      Enter SIR THOMAS and WILL.

      _Sir Thomas._ Come in, good Will, and shut the door behind.
      The wind is cold that blows across the hill.

      _Will._ I thank you, sir. [_Aside_] He is in kindly mood.
      And yet (as I have heard) he hates the mill.

      _Enter_ MARGARET.

      _Marg._ Father, the coach is here. (She curtsies.) Good day.

      _Sir Thomas._ Then let it wait.

      _Will._                        It will not wait for long.
      The horses have been harnessed since the dawn.

      [_Exit_ WILL.

      _Marg._ He's gone, and I am glad.

      _Sir Thomas._ What ails the girl?

      _Marg._ Nothing, sir.

      _Sir Thomas._ Nothing will come of that. [_Exeunt._

      SCENE II. -- The mill.

      _Will._ The wheel goes round and I go round with it.

      _Marg._ (_within_) Will!

      _Will._ I come.

      END OF THE FIRST ACT.
      """,
      [
        "//t:front//t:titlePart": ["THE WIDOW OF THE MILL", "A Comedy in Two Acts"],
        "//t:front//t:docAuthor": ["BY JOHN ARKWRIGHT"],
        "//t:castItem/t:role/@xml:id": ["role-sir-thomas-green", "role-margaret", "role-will-hardy", "role-servants"],
        "//t:div[@type='act']/t:div[@type='scene']/@n": ["I", "II"],
        "//t:div[@n='I']/t:div[@n='I']/t:sp/@who": [
          "#role-sir-thomas-green", "#role-will-hardy", "#role-margaret", "#role-sir-thomas-green", "#role-will-hardy",
          "#role-margaret", "#role-sir-thomas-green", "#role-margaret", "#role-sir-thomas-green",
        ],
        "//t:sp/t:p/t:stage": ["[Aside]", "(She curtsies.)", "[Exeunt.", "(within)"],
        "//t:sp/t:stage": ["[Exit WILL."],
        "//t:sp/following-sibling::*[1][self::t:stage]": ["Enter MARGARET."],
        "//t:trailer": ["END OF THE FIRST ACT."],
      ]),
    DocumentCase(
      "a German play with brackets beside the speakers", "de",
      """
      Der Müller und sein Kind

      Ein Lustspiel in einem Aufzug


      Personen:

      HERR VON STEIN, Gutsherr
      LUISE, seine Tochter
      FRANZ, Müllerbursche


      Erster Auftritt

      Zimmer im Schlosse. Abend.

      LUISE (am Fenster): Er kommt nicht! Schon seit einer Stunde stehe ich hier und warte, und noch immer ist niemand auf der Straße zu sehen.

      HERR VON STEIN (tritt auf): Was suchst du da, mein Kind?

      LUISE: Nichts, Vater. (Sie wendet sich ab.) Ich sehe nur nach dem Wetter.

      HERR VON STEIN: Das Wetter (das weiß ich wohl) ist schön genug. Geh zu Bett.

      LUISE (geht ab).

      Zweiter Auftritt

      FRANZ: Gnädiger Herr!

      HERR VON STEIN: Was gibt es?

      FRANZ: Die Mühle brennt. (Alle ab.)

      HERR VON STEIN: Gott steh uns bei!

      LUISE: Franz!

      FRANZ: Luise! (Der Vorhang fällt.)
      """,
      [
        "//t:speaker": [
          "LUISE", "HERR VON STEIN", "LUISE:", "HERR VON STEIN:", "FRANZ:", "HERR VON STEIN:", "FRANZ:",
          "HERR VON STEIN:", "LUISE:", "FRANZ:",
        ],
        "//t:sp/t:stage": ["(am Fenster):", "(tritt auf):", "LUISE (geht ab)."],
        "//t:sp/t:p/t:stage": ["(Sie wendet sich ab.)", "(Alle ab.)", "(Der Vorhang fällt.)"],
        "//t:sp[1]/@who": ["#role-luise", "#role-franz"],
      ]),
  ]
}
