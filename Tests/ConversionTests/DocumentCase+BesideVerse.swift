extension DocumentCase {
  /// What stands beside verse and is none: titles, credits, captions, numbers, notes, names.
  static let besideVerse = [
    DocumentCase(
      "songs whose titles look like sentences, and whose they are", "en",
      """
      To the friends of all mills this book is respectfully dedicated.

      J.B. CARTER.

      MILLTOWN, Oct. 1844.




      THE

      MILLER'S MINSTREL.




      GROUND AND GONE.

      Words by Hart. Music by J.B. Carter.


      [Music]

          Gone, gone--ground and gone,
          To the granary dim and lone,
      Where the heavy sackcloth swings,
      Where the hungry cricket sings,
      Where the weevil, fat and slow,
      Poisons all the flour below.




      WHAT MEANS THAT SLOW AND WEARY WHEEL?

      Words by Geo. Ashton.


      What means that slow and weary wheel,
        And why those idle stones?
      No corn is there, there is no meal,
        And nought but empty bones.




      The Miller Boy's Wish.

      BY ELIZA DENE HOLT.


      I wish I was that little sack,
        Upon the old grey mule;
      That rides and rests just where he will,
        And never goes to school.




      The Wheel and her Child.

      WORDS BY ANNA MARIA.

      "Can a wheel forget her turning?"

      _Air--"Mill Girl mourning her Father."_


      O, miller, let me stay, to catch
        My baby's sobbing breath;
      His little floury eye to watch,
        And smooth his limbs in death.
      """,
      [
        "//t:titleStmt/t:title": ["THE MILLER'S MINSTREL."],
        "//t:lg[not(t:l[2])]": [],
        "count(//t:lg)": ["4"],
        "//t:div/t:div/t:head": [
          "GROUND AND GONE.", "WHAT MEANS THAT SLOW AND WEARY WHEEL?", "The Miller Boy's Wish.",
          "The Wheel and her Child.",
        ],
        "//t:byline": [
          "Words by Hart. Music by J.B. Carter.", "Words by Geo. Ashton.", "BY ELIZA DENE HOLT.",
          "WORDS BY ANNA MARIA.",
        ],
        "count(//t:titlePage)": ["0"],
      ]),
    DocumentCase(
      "captions, names and notes beside verses that were written on windows", "en",
      """
      THE

      WINDOW-PANES.


      _At the Red Cow, Upton._

        Help me, ye Powers, to sing of Anna's Praise;
        For no one else can do it now-a-days.
        She ground my Corn, she baked me all my Bread,
        And never asked me whither I had fled.


      _Blue Bell, by the Mill._

        Use me friendly, use me kind;
          I'll be the kindest of my Sex;
        I'll love, be constant, and you'll find,
          I'll be your own in Middlesex.

          _Molly W----r._

      _Underwritten._

        Take care you keep her Country to yourself.
        She has a Sister, and a Shelf.


      _In a Window, at the Sign of the Four Sacks, on the Road to West
        Upton._

        Host! would you paint your Sacks to all the Life,
        Pull down your Sign, and then hang up your Wife.


      _On a Pane at the Lock._

        The Breast of every Miller fair,
          Like this bright, brittle, slippery Glass,
        A Diamond makes Impression there,
          Though on the Finger of an Ass.

      * See also the Pane at the White Horse.
      """,
      [
        "//t:titleStmt/t:title": ["THE WINDOW-PANES."],
        "//t:lg[not(t:l[2])]": [],
        "//t:body//t:p": ["Molly W----r.", "Underwritten.", "* See also the Pane at the White Horse."],
        "//t:div/t:head": [
          "At the Red Cow, Upton.", "Blue Bell, by the Mill.",
          "In a Window, at the Sign of the Four Sacks, on the Road to West Upton.", "On a Pane at the Lock.",
        ],
      ]),
    DocumentCase(
      "poems below their numbers, of which some are left out, and a title between two poems", "en",
      """
      THE MILL IN VERSE

      CHAPTER I

      I

           My uncle kept the oldest wheel,
           And when he fell upon his bed,
           He made us all his power feel,
           And no one knew what he had said.

      II

           So thought a scapegrace on the road,
           Behind the horses, in the dust,
           The heir of all that miller's load,
           By will of those in whom we trust.

      XIII. XIV.

           . . . . . . . . . . . .
           . . . . . . . . . . . .

      XV

           He often lay upon his couch
           When they came in and brought him notes,
           What? Invitations? I can vouch
           For three of them, with mending coats.

      THE LETTER TO THE MILLER

           I write to you, what would you more?
           What is there left for me to tell?
           I know that you can shut your door,
           And that would serve me very well.

      CHAPTER II

      I

           The village where he died of spleen
           Was quite a charming little place;
           A friend of innocence, I ween,
           Might well have blessed it in such case.
      """,
      [
        "//t:div[@type='section']/@n": ["I", "II", "XIII-XIV", "XV", "I"],
        "//t:div[@type='chapter']/t:div/t:head": [
          "I", "II", "XIII. XIV.", "XV", "THE LETTER TO THE MILLER", "I",
        ],
        "//t:body//t:p": [],
      ]),
    DocumentCase(
      "sonnets of a selection", "en",
      """
      SONNETS OF THE MILL

      18

      Shall I compare thee to a turning wheel?
      Thou art more noisy and more out of date:
      Rough waters shake the darling sacks of meal,
      And miller's lease hath all too long to wait.

      73

      That time of year thou mayst in me behold
      When yellow sacks, or none, or few, do hang
      Upon those beams which shake against the cold,
      Bare ruin'd floors, where late the millstone sang.

      116

      Let me not to the grinding of true corn
      Admit impediments. Meal is not meal
      Which alters when the heavier sack is borne,
      Or bends with the remover of the wheel.
      """,
      [
        "//t:div/@n": ["18", "73", "116"],
        "//t:titleStmt/t:title": ["SONNETS OF THE MILL"],
        "//t:body//t:p": [],
      ]),
    DocumentCase(
      "hymns with a tune, a chorus and a note", "en",
      """
      RIVER HYMNS,

      IN

      TWO BOOKS.


      HYMN I.

      1 Oh! for a closer walk with corn,
          A calm and steady wheel;
        A light to shine on every morn
          That leads me to the meal!

      2 What peaceful hours I once enjoy'd!
          How sweet the grinding still!
        But they have left an aching void,
          The world can never fill.


      HYMN 57.

      Tune: Milltown

      _Chorus._
          Praise him from whom all waters flow,
          Praise him, all millers here below. Amen.

      * See also, Book II. Hymn 38.
      """,
      [
        "//t:titleStmt/t:title": ["RIVER HYMNS, IN TWO BOOKS."],
        "//t:lg/t:head": ["Chorus."],
        "//t:byline": ["Tune: Milltown"],
        "//t:div/t:p": ["* See also, Book II. Hymn 38."],
        "count(//t:lg)": ["3"],
      ]),
    DocumentCase(
      "short lines set in amid prose: a note on a book, a sentence of two lines, those who witness", "en",
      """
      THE WILL OF A MILLER

           The Extent And Military Force Of The Mill In The Age Of The
           Carters.

      In the name of God, amen! I, John Carter, of the Mill in the county of the Valley,
      in perfect health and memory, do make and ordain this my last will and testament.

        * This Will can be had in library form, 4to, cloth,
          with a portrait, 5s.

      Item, I give and bequeath unto my wife my second best wheel with the furniture,
      and unto my daughter one hundred and fifty sacks of lawful flour, when she weds.

      Witness to the publishing hereof,

           Francis Collins,
           Julius Shaw,
           John Robins,
           Hamnet Adler.

      Proved before the Master of the Valley on the day that is written above, in the
      presence of the two daughters and of the son of the said miller, who wept aloud.
      """,
      [
        "count(//t:lg)": ["0"],
        "//t:item": ["Francis Collins,", "Julius Shaw,", "John Robins,", "Hamnet Adler."],
        "//t:p[starts-with(., '*')]": ["* This Will can be had in library form, 4to, cloth, with a portrait, 5s."],
      ]),
  ]
}
