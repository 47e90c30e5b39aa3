extension DocumentCase {
  /// Verse amid prose, what only looks like verse, and heads between tags.
  static let measure = [
    DocumentCase(
      "verse amid prose that capitals do not tell", "es",
      """
      EL MOLINERO

      Capítulo primero

      Vivía en aquel valle un molinero que por las noches, cuando paraba la rueda, leía
      versos a su mujer y a sus dos hijos, que le escuchaban con la boca abierta y no le
      entendían una palabra.

      Una de aquellas noches llegó un caminante, que traía en las alforjas un libro viejo,
      y pidió licencia para leer de él lo que sigue, que a todos les pareció muy bien:

      Agua que vas cantando por la sierra
      y mueves sin saberlo mi molino,
      dime si vuelve el trigo por la tierra
      o si se queda solo en el camino,
      que yo no sé leer en tu corriente
      ni sabe el grano adónde va el destino.

      Calló el caminante, y el molinero, que no quería ser menos, se levantó de la silla y
      dijo los dos únicos versos que sabía de memoria, que eran los siguientes y no otros:

      Quien muele de noche no duerme de día,
      Quien duerme de día no gana alegría.

      Con lo cual se fueron todos a dormir, que ya era hora, y el caminante se marchó antes
      del alba, sin que nadie le oyera.
      """,
      [
        "count(//t:lg)": ["2"],
        "count(//t:lg[1]/t:l)": ["6"],
        "//t:lg[2]/t:l": ["Quien muele de noche no duerme de día,", "Quien duerme de día no gana alegría."],
        "count(//t:body//t:p)": ["4"],
      ]),
    DocumentCase(
      "accounts, keys, ruled tables, printers and letter ends are no verse", "en",
      """
      THE MILL AND ITS ACCOUNTS

      In the year of the flood the miller kept his books with more care than he had ever
      done before, and what he wrote down was this, word for word and figure for figure:

                                           £
           Flour sold to the village      1,154
           Flour sold to the town           270
                                         ------
                        Total             1,424

      The neighbour kept his in a table, the signs of which he explained himself, so that
      nobody who came after him should be in doubt of what he had meant by them:

       A = Wheat of the first sort.
       B = Rye.
       C = Barley, and all the rest.

      ---------------+------+-----
                     |  A   |  B
      ---------------+------+-----
      January        |   12 |   3
      February       |    9 |   4
      March          |   14 |   6

      He sent it to the miller with a letter that was longer than the table, which nobody
      has read to its end, and which was closed in this way, as all his letters were:

          “I know that all this will sound strange to you; but I know also
          that until a miller learns to count, and not only to grind, he
          may look in vain for profit: and I know that a table such as the
          one above is worth more than a year of rain, and that it is to
          be found in the hands of very few.”

      God keep the wheel!
      Till it stands still,
      Yours truly,
      SAMUEL GREEN

      Nothing more is known of either of them, and nobody has ever asked where the books of
      the mill are now, or who may have them.

          LONDON:
          Printed by A. Brown and Sons,
          Corn Street.
      """,
      [
        "count(//t:lg)": ["0"],
        "count(//t:ab[@type='preformatted'])": ["2"],
        "//t:list/t:item": [
          "A = Wheat of the first sort.", "B = Rye.", "C = Barley, and all the rest.",
        ],
      ]),
    DocumentCase(
      "a poem with couplets, side notes, and pages before its lines", "en",
      """
      THE LAY OF THE MILL

      [1]

              The miller rose before the sun
              And saw the work that he had done;
              The wheel went round, the water fell,
              And all the valley knew it well.

      {The miller rises early.}

            5 He ground the corn, he ground the rye,
              He watched the idle clouds go by;

      {He grinds.}

              But when the autumn storms began
      [2]     There came to him a ragged man,

      {A beggar comes.}

              He asked for bread, he asked for fire;
           10 The miller's heart was hard as wire:

      [3]

              "Go hence," he said, "and grind thine own,
              This wheel is mine, and mine the stone."

      {He is sent away.}

      [4]

              The beggar looked upon the wheel,
              And from that hour it ground no meal.

              March 1871
      """,
      [
        "//t:body//t:p": ["March 1871"],
        "count(//t:lg)": ["6"],
        "//t:label[@place='margin']": [
          "{The miller rises early.}", "{He grinds.}", "{A beggar comes.}", "{He is sent away.}",
        ],
        "//t:pb/@n": ["1", "2", "3", "4"],
      ]),
    DocumentCase(
      "chapters between the tags of a web page", "de",
      """
      Am Anfang war der Fluß, und der Fluß war ohne ein Rad, und niemand wohnte an seinem Ufer, denn das Land war noch leer von Menschen.
      Und ein Mann kam von den Bergen herab und sah den Fluß, und es war ein großer Fluß, und nichts war darauf als das Licht des Morgens.
      </P><hr><h3>2. Kapitel</h3>
      Und der Mann hatte zwei Söhne, und der ältere hieß Abner; der hütete das Rad alle Tage seines Lebens, und sein Bruder hütete die Tür.
      Und sie lebten beide lange.
      </P><hr><h3>3. Kapitel</h3><h3>Der Tod Abners</h3>
      Und alle Tage Abners waren hundertundzwanzig Jahre, und er starb, und sie begruben ihn neben der Mühle, die er gehütet hatte.
      """,
      [
        "//t:div[@type='chapter']/@n": ["2", "3"],
        "//t:div[@n='3']/t:head": ["</P><hr><h3>3. Kapitel</h3><h3>Der Tod Abners</h3>"],
      ]),
  ]
}
