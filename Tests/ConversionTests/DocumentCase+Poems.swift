extension DocumentCase {
  /// Verse beside other things: notes in the margin, prose, letters, lists.
  static let poems = [
    DocumentCase(
      "a line of verse by itself between notes in the margin", "en",
      """
      THE SONG OF THE MILL

      PREFACE.

      The song was found in the loft of the mill, in the hand of one who could not
      spell. What stands in braces is in the margin of the leaves, and in red ink.

      I.

      THE WHEEL IS BUILT.

                Then came to the river the carpenter's children,
                Bearing the beams of the oak on their shoulders,

      {The carpenters come.}

                Bold were the brothers and broad in the back-bone,

      {They begin.}

                Stoutly they stood in the stream to their elbows,
                Driving the stakes to the depth of the gravel.

      {The wheel turns.}

           40 Loud was the laughter, the labour was over,
                Gladly they greeted the grain on the mill-stones

      {They feast.}

                Sat at the supper till sunset was ended,
                Hearing the hum of the wheel in the water.
      """,
      [
        "count(//t:lg)": ["5"],
        "count(//t:div[@type='section']//t:p)": ["0"],
        "//t:lg[2]/t:l": ["Bold were the brothers and broad in the back-bone,"],
      ]),
    DocumentCase(
      "verses that begin small in a book of prose, long and short ones", "es",
      """
      EL MOLINO DE LA SIERRA

      En aquel pueblo de la sierra había un molino que no molía desde hacía muchos
      años, y el molinero, que era viejo y no tenía hijos, cantaba todas las tardes
      sentado a la puerta de su casa, mirando pasar el agua del río.

      Nadie lo había visto nunca sin su sombrero, y nadie le había oído decir una mala
      palabra de nadie, ni siquiera de los que se llevaron su rueda una noche de mayo.

      Y lo que cantaba, según dicen los que le oyeron, era esta canción antigua, que
      aprendió de su padre cuando los dos subían con la harina a la villa:

      Nunca fuera molinero
      de su molino querido
      como yo lo fuera un día
      cuando el agua lo movía:
      los sacos iban llenos;
      las mulas, de buen tino,

      Cuando terminaba de cantar se levantaba, entraba en la casa y cerraba la
      puerta con dos vueltas de llave, aunque no había nadie que pudiera entrar a
      robarle nada, porque nada tenía. Y decía siempre:

      ¡Oh, rueda de mis amores,
      tan quieta y tan olvidada!

      Luego se dormía hasta la mañana, sin que le despertaran los perros ni el
      viento que bajaba de la sierra y golpeaba las ventanas de la casa.
      """,
      [
        "count(//t:lg)": ["2"],
        "count(//t:l)": ["8"],
        "count(//t:body//t:p)": ["5"],
      ]),
    DocumentCase(
      "short lines in prose that are no verse", "en",
      """
      THE MILLER'S LETTERS

      The letter which the miller wrote on that day from the town reached his wife
      on the evening of the next, and she read it aloud to all who were in the house:

           "DEAREST,--Take courage. I am well, and your brother has
            influence with the judge. You cannot answer this.
            Kiss our child for me."

      That was all. She put it into the drawer with the others, of which she had made
      a list, for the miller wrote often, and she could not keep them all in her head:

           Letters of the year.
           No. 1.
           No. 2.
           No. 7.
           Receipts.
           From the bank.

      And she went to bed. In the morning there was another one, which said no more
      than the first had said, and in fewer words; she put it with the rest of them.
      """,
      [
        "count(//t:lg)": ["0"],
        "count(//t:item)": ["6"],
        "//t:p[starts-with(., '\"DEAREST')]/@n": ["2"],
      ]),
    DocumentCase(
      "verses of scripture without numbers, which begin with capitals and go on to the end of the line",
      "en",
      """
      THE BOOK OF THE RIVER

      And these are the generations of the sons of the mill: Abner and his brothers,
      who dwelt by the river, and their wives and their children with them.

      And the sons of Abner; Cush, and Mizraim, and Phut, and Canaan, and Heth, and
      And the sons of Cush; Seba, and Havilah, and Sabtah, and Raamah and Sabtecha,
      Raamah and Sabtech and the sons of Raamah; Sheba, and Dedan, and the elder of
      Dedan.

      And they went up from the river into the hills, and built there a house for
      the wheel, and a house for the stones, and they called the place by its name.

      And it came to pass that the river rose in those days, and the wheel was
      broken, and the house of the stones fell, and the sons of Abner mourned it.
      """,
      ["count(//t:lg)": ["0"], "count(//t:body//t:p)": ["4"]]),
    DocumentCase(
      "ballads, of which every other line is set in", "en",
      """
      SONGS OF THE MILL

      THE WHEEL

      What means that slow and weary wheel,
        And why those idle stones?
      No corn is there, there is no meal,
        And nought but empty bones.

      Ah! Miller, hast thou ever known
        The pain of parting ties?
      Was ever sack from thee so torn
        And sold before thine eyes?

      THE DAM

          Gone, gone, the dam is gone,
          To the lowland dank and lone,
      Where the water slowly swings,
      Where the noisy insect sings.
          Gone, gone, the dam is gone,
          Woe is me, my corner-stone!
      """,
      [
        "//t:lg/@type": ["stanza", "stanza", "stanza"],
        "count(//t:l[@rend='indent(1)'])": ["4"],
        "count(//t:body//t:p)": ["0"],
      ]),
    DocumentCase(
      "terzine whose first lines are set in, and which go on small", "it",
      """
      LA COMMEDIA DEL MUGNAIO

      CANTO I

        Nel mezzo del cammin di nostra vita
      mi ritrovai per una selva oscura,
      ché la diritta via era smarrita.

        Ahi quanto a dir qual era è cosa dura
      esta selva selvaggia e aspra e forte
      che nel pensier rinova la paura!

        Tant' è amara che poco è più morte;
      ma per trattar del ben ch'i' vi trovai,
      dirò de l'altre cose ch'i' v'ho scorte.

      CANTO II

        Lo giorno se n'andava, e l'aere bruno
      toglieva li animai che sono in terra
      da le fatiche loro; e io sol uno

        m'apparecchiava a sostener la guerra
      sì del cammino e sì de la pietate,
      che ritrarrà la mente che non erra.
      """,
      ["count(//t:lg)": ["5"], "count(//t:l)": ["15"], "count(//t:body//t:p)": ["0"]]),
    DocumentCase(
      "verses with the name of their author to the right of them", "en",
      """
      THE MILL AND THE MILLER

      The miller said that he had read it in a book, and that it had comforted him
      more than once when the river was dry and the wheel stood still for weeks:

        I must confess, kind Sir, that though this Glass,
        Can't prove me brittle, it proves you an Ass.
                                                (Pt. 2, p. 27)

      Nobody asked him what it meant. He did not know himself, but he liked the sound
      of it, and he said it again on his way home through the wet fields:

        Alone and thoughtful through the empty fields
        I go with measured step and slow,
                                   PETRARCH.

      He had never heard of the man, and could not have said when or where he lived.
      """,
      [
        "count(//t:l)": ["4"],
        "//t:bibl": ["(Pt. 2, p. 27)", "PETRARCH."],
      ]),
  ]
}
