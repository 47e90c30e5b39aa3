extension DocumentCase {
  static let romancePlays = [
    DocumentCase(
      "a French play whose names stand between blank lines", "fr",
      """
      LE MEUNIER DE VALBOIS

      COMÉDIE EN UN ACTE

      PERSONNAGES

      M. DE VALBOIS.
      LISETTE, suivante.
      PIERROT, valet.

      SCÈNE PREMIÈRE

      LISETTE, PIERROT

      LISETTE

      Que faites-vous ici, Pierrot, à cette heure ?

      PIERROT

      J'attends monsieur, qui m'a dit de l'attendre.

      LISETTE, à part

      Le sot !

      PIERROT

      Vous dites, mademoiselle ?

      LISETTE

      Rien. Allez voir à la porte si monsieur revient.

      (Pierrot sort.)

      SCÈNE II

      LISETTE, M. DE VALBOIS

      M. DE VALBOIS, entrant

      Lisette, où est Pierrot ?

      LISETTE

      À la porte, monsieur.

      M. DE VALBOIS

      Qu'il vienne.

      LISETTE

      J'y cours.

      RIDEAU
      """,
      [
        "//t:div[@type='scene']/t:stage": ["LISETTE, PIERROT", "LISETTE, M. DE VALBOIS"],
        "//t:speaker": [
          "LISETTE", "PIERROT", "LISETTE,", "PIERROT", "LISETTE", "M. DE VALBOIS,", "LISETTE",
          "M. DE VALBOIS", "LISETTE",
        ],
        "//t:sp/@who": [
          "#role-lisette", "#role-pierrot", "#role-lisette", "#role-pierrot", "#role-lisette", "#role-m-de-valbois",
          "#role-lisette", "#role-m-de-valbois", "#role-lisette",
        ],
        "//t:sp/t:stage": ["à part", "(Pierrot sort.)", "entrant", "RIDEAU"],
      ]),
    DocumentCase(
      "an Italian play with shortened names", "it",
      """
      IL MUGNAIO INNAMORATO

      COMMEDIA

      PERSONAGGI

      PANTALONE, mercante
      ROSAURA, sua figlia
      ARLECCHINO, servo

      ATTO PRIMO

      SCENA I

      Camera in casa di Pantalone.

      PANTALONE e ARLECCHINO

      PANT. Vien qua, Arlecchino.

      ARL. Comandi, signor padrone.

      PANT. Dov'è mia figlia?

      ARL. È in camera, signore. (parte)

      PANT. Sempre in camera! (chiama) Rosaura!

      ROS. Eccomi, signor padre.

      PANT. Che fate tutto il giorno?

      ROS. Leggo, signore.

      PANT. Libri, libri, sempre libri.

      ROS. Mi piacciono. (da sé) Povera me!

      SCENA II

      ARL. Signor padrone, c'è il mugnaio.

      PANT. Che entri.
      """,
      [
        "//t:div[@n='I']/t:sp/@who": [
          "#role-pantalone", "#role-arlecchino", "#role-pantalone", "#role-arlecchino", "#role-pantalone",
          "#role-rosaura", "#role-pantalone", "#role-rosaura", "#role-pantalone", "#role-rosaura",
        ],
        "//t:sp/t:p/t:stage": ["(parte)", "(chiama)", "(da sé)"],
      ]),
    DocumentCase(
      "a Spanish play with dashes behind the names", "es",
      """
      LA MOLINERA DE LA SIERRA

      SAINETE EN UN ACTO

      PERSONAJES

      DON ANSELMO
      INÉS, su sobrina
      PERICO, criado

      ACTO ÚNICO

      ESCENA PRIMERA

      DON ANSELMO y PERICO.

      DON ANSELMO.- ¿Dónde está mi sobrina?

      PERICO.- En el huerto, señor.

      DON ANSELMO.- (Paseándose.) Siempre en el huerto. Llámala.

      PERICO.- Voy. (Vase.)

      ESCENA II

      DON ANSELMO.- ¡Qué muchacha!

      INÉS.- ¿Me llamaba usted, tío?

      DON ANSELMO.- Sí. Siéntate.

      INÉS.- Con mucho gusto.

      DON ANSELMO.- ¿Quién es ese Juan?

      INÉS.- ¿Juan? (Aparte.) ¡Lo sabe todo!
      """,
      [
        "//t:div[@type='act']/t:head": ["ACTO ÚNICO"],
        "//t:speaker[1]": [
          "DON ANSELMO.-", "PERICO.-", "DON ANSELMO.-", "PERICO.-", "DON ANSELMO.-", "INÉS.-", "DON ANSELMO.-",
          "INÉS.-", "DON ANSELMO.-", "INÉS.-",
        ],
        "//t:sp[@who='#role-perico']/t:p/t:stage": ["(Vase.)"],
      ]),
  ]
}
