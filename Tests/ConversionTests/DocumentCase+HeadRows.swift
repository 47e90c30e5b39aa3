extension DocumentCase {
  /// Rows of heads, and what they say of their depth.
  static let headRows = [
    DocumentCase(
      "stories within a tale, and the title of the book once more above the first tale", "en",
      """
      CONTENTS

           THE GOLDEN MILL
           THE WEDDING OF MRS CARTER
           THE SALAD
           THE YOUTH WHO WENT FORTH
           THE THREE SACKS



      THE MILLERS' FAIRY TALES



      THE GOLDEN MILL


      A certain miller had a beautiful garden, and in the garden stood a tree that bore golden
      sacks. These sacks were always counted, and about the time when they began to grow ripe
      it was found that every night one of them was gone.



      THE WEDDING OF MRS CARTER


      FIRST STORY

      There was once upon a time an old carter with nine daughters, who believed that his wife
      was not faithful to him, and wished to put her to the test, and so he lay down and died.

      SECOND STORY

      When the old carter was dead, the baker came as a suitor, and knocked at the door, and the
      cat who was servant to Mrs Carter opened it for him, and asked him what he wanted there.



      THE SALAD


      As a merry young miller was once going briskly along through a wood, there came up a little
      old woman, and said to him that he seemed merry enough, but that she was hungry.



      THE YOUTH WHO WENT FORTH


      A certain father had two sons, the elder of whom was smart and sensible, and could do
      everything, but the younger was stupid and could neither learn nor understand anything.



      THE THREE SACKS


      A miller had three sacks, and each of them had a hole, and through each of the holes there
      ran so much flour in a year that three families could live on what the miller lost.
      """,
      [
        "//t:body/t:div[t:head = \"THE MILLERS' FAIRY TALES\"]/t:div/t:head[1]": [
          "THE GOLDEN MILL", "THE WEDDING OF MRS CARTER", "THE SALAD", "THE YOUTH WHO WENT FORTH", "THE THREE SACKS",
        ],
        "//t:div[t:head = 'THE WEDDING OF MRS CARTER']/t:div/@n": ["1", "2"],
      ]),
    DocumentCase(
      "a second document below the first is not what the text is called", "en",
      """
      By the grace of the river we, John the second, miller of all the valley, to all our faithful
      carters make it known: in the days of the great drought which has come over the valley, and
      which for nearly three years has tried to dry up our wheel, it has pleased the river to send
      down to us a further painful trial. Troubles among the carters threaten to have a fatal
      effect on the grinding of this autumn. The destiny of the mill, the honour of our sacks, the
      welfare of the bakers, and the whole future of our dear valley demand that the grinding
      should be carried at all costs to a good end. The cruel drought is making its last efforts,
      and the moment is near when our wheel, in accord with those of our allies, will turn. In
      these decisive days we have thought it right to hand the mill to our brother, and in
      agreement with the council to lay down the key of the house and the supreme power of it.

      DECLARATION OF THE MILLER'S BROTHER

      A heavy task has been entrusted to me by the will of my brother, who has given me the mill of
      the valley at a time of drought and popular disturbances, and I have thought it over well.
      """,
      ["//t:titleStmt/t:title/@cert": ["low"]]),
    DocumentCase(
      "the first entry of a glossary is no head", "en",
      """
      THE MILL OF THE SPEAR-DANES


      A LIST OF WORDS NOT IN GENERAL USE.

      ATHELING.--Prince, nobleman.

      BAIRN.--Son, child.

      BARROW.--Mound, rounded hill, funeral-mound.

      BILL.--Sword.


      I. THE WHEEL IS BUILT.

      Then came to the river the carpenter's children, bearing the beams of the oak on their
      shoulders, and bold were the brothers and broad in the back-bone when they built it.
      """,
      ["//t:body/t:p[1]": ["ATHELING.--Prince, nobleman."], "count(//t:head[contains(., '--')])": ["0"]]),
  ]
}
