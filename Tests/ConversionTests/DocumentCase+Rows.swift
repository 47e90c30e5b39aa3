extension DocumentCase {
  /// Heads of one form that count on, and what holds them.
  static let rows = [
    DocumentCase(
      "two stories of one tale amid others", "en",
      """
      Tales of the Mill

      by Anna Brown



      THE OLD DOOR

      The old door of the mill had stood open for so many years that nobody could say any more who had opened it.


      THE WEDDING OF THE MILLER


      FIRST STORY

      The miller went to town on a Monday, and when he came home he had a wife with him who could read and write.


      SECOND STORY

      The miller went to town once more, and this time he came home alone, with a sack of salt upon his shoulder.


      THE NEW DOOR

      The new door was shut every evening, and nobody in the valley could say who had the key, or had ever had it.
      """,
      [
        "//t:body/t:div/t:head": ["THE OLD DOOR", "THE WEDDING OF THE MILLER", "THE NEW DOOR"],
        "//t:div/t:div/t:head": ["FIRST STORY", "SECOND STORY"],
        "//t:div/t:div/@n": ["1", "2"],
      ]),
    DocumentCase(
      "letters below the head of a chapter, and one that does not count on", "en",
      """
      The River Papers

      CHAPTER I


      NO. 1. MR. BELL TO MR. PENN.

      The river has risen again, and the bridge at the lower mill is not to be passed by any cart or horse this week.


      NO. 2. MR. PENN TO MR. BELL.

      Then the flour must wait, and so must those who are to eat it; I shall come down myself as soon as I am able.


      4. (MANUSCRIPT) ACCOUNT OF THE FLOOD.

      It began on a Sunday, about the time of the second bell, and before the third the lower meadow was a lake.


      CHAPTER II

      What these papers show is that the bridge was not the cause of the quarrel, though both men came to think so.
      """,
      [
        "//t:body/t:div/@type": ["chapter", "chapter"],
        "//t:div[@n='I']/t:div/@n": ["1", "2", "4"],
        "//t:div[@n='I']/t:head": ["CHAPTER I"],
      ]),
    DocumentCase(
      "an appendix of several papers", "en",
      """
      The Measure of the Wheel

      CHAPTER I

      A wheel is measured from its axle, and the axle from nothing, since nobody has ever seen the middle of one.

      Nobody doubted it while the water was high, and nobody asked about it when the water was low.

      So it stood in the books of the valley, and so it was read out every year at the mill.

      Whoever did not come to hear it had to pay for the candles, and few were ever paid for.


      CHAPTER II

      From this it follows that the miller who measures his wheel must begin with what he does not know.


      APPENDIX.


      No. I.

      The table of wheels which is spoken of above was made by my father, who measured eleven of them.


      No. II.

      The twelfth was measured by me, in the year of the flood, while it stood under water up to the axle.
      """,
      [
        "//t:body/t:div/@type": ["chapter", "chapter", "appendix"],
        "//t:div[@type='appendix']/t:div/t:head": ["No. I.", "No. II."],
      ]),
    DocumentCase(
      "Arabic numbers within one of the Roman ones", "en",
      """
      A Paper on Mills

      I.
      THE MILL AND THE RIVER

      The river was there before the mill, and it will be there behind it; so much is agreed by all who write of them.

      Nobody doubted it while the water was high, and nobody asked about it when the water was low.

      So it stood in the books of the valley, and so it was read out every year at the mill.

      Whoever did not come to hear it had to pay for the candles, and few were ever paid for.



      II.
      THE MILL AND THE ROAD


      1. THE OLD ROAD

      The old road went by the water, and whoever had corn to grind came by boat if he had one, and on foot if not.



      2. THE NEW ROAD

      The new road goes over the hill, and nobody who has a cart will say a word against it except in winter.



      III.
      THE MILL AND THE LAW

      The law knows mills only since the flood, and it knows them as it knows all things, by what they must pay.
      """,
      [
        "//t:body/t:div/@n": ["I", "II", "III"],
        "//t:div[@n='II']/t:div/@n": ["1", "2"],
      ]),
    DocumentCase(
      "songs in parts, one of which has lost its number", "en",
      """
      SONGS OF THE VALLEY

      gathered by Anna Brown



      PREFACE.

      These songs were gathered in the valley, most of them from the miller's wife, who would not be named here.

      Nobody doubted it while the water was high, and nobody asked about it when the water was low.

      So it stood in the books of the valley, and so it was read out every year at the mill.

      Whoever did not come to hear it had to pay for the candles, and few were ever paid for.



      I. SONGS OF THE UPPER VALLEY: OF THE MILL AND THE HILL.



      1. THE WHEEL.

      It turns and it turns, and nobody sings of it but those who have to carry away what it has ground to meal.

      The miller has never carried anything, and he does not sing.


      2. THE DOOR.

      It stands open, and nobody sings of it but those who have to shut it in the evening when the wind is up.

      The miller shuts it last of all, and he does not sing.


      THE KEY.

      It hangs on the nail, and nobody sings of it but those who cannot find it when the miller has gone to town.

      It is the only key of the mill.


      4. THE NAIL.

      It holds the key, and nobody sings of it but the smith who made it and was never paid for it by anyone.

      It is a good nail.



      II. SONGS OF THE LOWER VALLEY: OF THE RIVER AND THE ROAD.



      5. THE BOAT.

      It lies in the reeds, and nobody sings of it but those who have to row it over when the ferryman is asleep.

      He sleeps from noon to evening.


      6. THE ROAD.

      It goes by the water, and nobody sings of it but those who have come along it too late to find the mill open.

      Then they sleep beside the road.
      """,
      [
        "//t:body/t:div[@n]/@n": ["I", "II"],
        "//t:div[@n='I']/t:div/t:head": ["1. THE WHEEL.", "2. THE DOOR.", "THE KEY.", "4. THE NAIL."],
        "//t:div[@n='II']/t:div/@n": ["5", "6"],
      ]),
    DocumentCase(
      "the title once more above the first chapter", "en",
      """
      ON MILLS

      BY
      ANNA BROWN

      London: printed for the author, 1843



      INTRODUCTION.

      It is usual to say something of the author, and there is nothing to be said of her but that she had a mill.



      ON MILLS.



      CHAPTER I.

      OF THE WHEEL.

      The wheel is the first thing that is seen of a mill, and the last that is understood by those who see it.



      CHAPTER II.

      OF THE STONE.

      The stone is seen by nobody but the miller, and he would rather not see it, since then it must be dressed.
      """,
      [
        "//t:body/t:div/t:head": ["INTRODUCTION.", "ON MILLS."],
        "//t:body/t:div[2]/t:div/@n": ["I", "II"],
      ]),
    DocumentCase(
      "a title of three lines once more behind the preface", "en",
      """
      THE MILLER;

      OR,

      THE WHEEL OF THE VALLEY

      BY
      ANNA BROWN

      London: printed for the author, 1843



      PREFACE.

      The mill of which this book tells has been seen by everybody who ever went from the valley into the town.

      Nobody has asked who lived in it, and this book has been written for those who would have liked to ask.

      If it is found too long, the reader may be told that the winter in which it was written was longer.



      THE MILLER;

      OR,

      THE WHEEL OF THE VALLEY.



      CHAPTER I.

      The wheel is the first thing that is seen of a mill, and the last that is understood by those who see it.

      It went about all day, and at night it stood, and the miller could not sleep for the silence of it.



      CHAPTER II.

      The stone is seen by nobody but the miller, and he would rather not see it, since then it must be dressed.

      He dressed it every spring, and every spring he said that it was for the last time.
      """,
      [
        "//t:body/t:div/@type": ["preface", "section"],
        "//t:body/t:div[2]/t:head": ["THE MILLER;", "OR,", "THE WHEEL OF THE VALLEY."],
        "//t:body/t:div[2]/t:div/@n": ["I", "II"],
      ]),
    DocumentCase(
      "two letters below a common title", "ru",
      """
      ДВА ПИСЬМА О МЕЛЬНИЦЕ

      I *

           Сейчас получил ваше письмо о мельнице и спешу ответить вам, что колесо стоит с самой весны и никто не знает, когда оно опять будет вертеться.
         Чем дольше оно стоит, тем лучше я понимаю, зачем оно вертелось, и тем меньше понимаю, зачем его остановили, когда вода была так высока.

      II *

           Получил ваше второе письмо и рад был узнать, что колесо опять вертится, хотя вода уже не так высока, как была прошлой весною у вас.
         В сущности, так и должно было случиться.
      """,
      [
        "//t:body/t:head": ["ДВА ПИСЬМА О МЕЛЬНИЦЕ"],
        "//t:body/t:div/@n": ["I", "II"],
      ]),
  ]
}
